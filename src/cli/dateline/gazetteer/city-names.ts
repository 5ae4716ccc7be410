/** GeoNames’ name = what English-language news calls the city. */
const TABLE = `
New York City = New York City, New York
Washington, D.C. = Washington, Washington DC
Köln = Cologne
Sevilla = Seville
Göteborg = Gothenburg
Antwerpen = Antwerp
Gent = Ghent
Genève = Geneva
Hannover = Hanover
Nürnberg = Nuremberg
Frankfurt am Main = Frankfurt
Donostia / San Sebastián = San Sebastián
Gasteiz / Vitoria = Vitoria-Gasteiz
Århus = Aarhus
Padova = Padua
Kyiv = Kyiv, Kiev
Kharkiv = Kharkiv, Kharkov
Odessa = Odesa, Odessa
Lviv = Lviv, Lvov
Nizhniy Novgorod = Nizhny Novgorod
Rostov-na-Donu = Rostov-on-Don
Saint Petersburg = St Petersburg, St. Petersburg, Saint Petersburg
Basrah = Basra
Isfahan = Isfahan, Esfahan
Chittagong = Chittagong, Chattogram
Bengaluru = Bengaluru, Bangalore
Kolkata = Kolkata, Calcutta
Mumbai = Mumbai, Bombay
Chennai = Chennai, Madras
Yangon = Yangon, Rangoon
Delhi = Delhi, New Delhi
Marrakesh = Marrakesh, Marrakech
Sanaa = Sanaa, Sana’a
Juárez = Ciudad Juárez
León de los Aldama = León
Palma = Palma, Palma de Mallorca
Davao = Davao City, Davao
Xi’an = Xi’an, Xian
Nur-Sultan = Astana, Nur-Sultan
Ulan Bator = Ulaanbaatar, Ulan Bator
Nay Pyi Taw = Naypyidaw
Panamá = Panama City
Kuwait = Kuwait City
Saint Paul = St Paul, St. Paul, Saint Paul
St. Louis = St Louis, St. Louis, Saint Louis
`;

export const CITY_NAMES: ReadonlyMap<string, readonly string[]> = new Map(
	TABLE.trim()
		.split('\n')
		.map((row): [string, readonly string[]] => {
			const [theirs = '', ours = ''] = row.split(' = ');
			return [theirs, ours.split(', ')];
		}),
);
