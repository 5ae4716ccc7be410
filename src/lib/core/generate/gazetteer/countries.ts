/** Countries that news often names, with their capital, by region; for distractors. */
export type Country = { name: string; capital: string; region: string };

const TABLE = `
East Asia: China Beijing, Japan Tokyo, South Korea Seoul, North Korea Pyongyang, Mongolia Ulaanbaatar
South-East Asia: Vietnam Hanoi, Indonesia Jakarta, Malaysia Kuala Lumpur, Thailand Bangkok, Philippines Manila, Singapore Singapore
South Asia: India New Delhi, Pakistan Islamabad, Bangladesh Dhaka, Nepal Kathmandu, Sri Lanka Colombo
Central Asia: Kazakhstan Astana, Uzbekistan Tashkent, Kyrgyzstan Bishkek, Tajikistan Dushanbe
Eastern Europe: Russia Moscow, Belarus Minsk, Ukraine Kyiv, Poland Warsaw, Romania Bucharest, Hungary Budapest, Moldova Chisinau
Western Europe: France Paris, Germany Berlin, Spain Madrid, Italy Rome, Portugal Lisbon, Belgium Brussels, Netherlands Amsterdam, Austria Vienna, Switzerland Bern
Northern Europe: United Kingdom London, Ireland Dublin, Norway Oslo, Sweden Stockholm, Finland Helsinki, Denmark Copenhagen, Iceland Reykjavik, Estonia Tallinn
Middle East: Iran Tehran, Turkey Ankara, Saudi Arabia Riyadh, Qatar Doha, Iraq Baghdad, Egypt Cairo, Jordan Amman
North America: United States Washington, Canada Ottawa, Mexico Mexico City, Cuba Havana
South America: Brazil Brasilia, Argentina Buenos Aires, Chile Santiago, Peru Lima, Colombia Bogota, Uruguay Montevideo
Africa: South Africa Pretoria, Kenya Nairobi, Nigeria Abuja, Ethiopia Addis Ababa, Ghana Accra, Morocco Rabat, Tanzania Dodoma
Oceania: Australia Canberra, New Zealand Wellington, Fiji Suva
`;

const TWO_WORDS =
	/^(South Korea|North Korea|Sri Lanka|United Kingdom|Saudi Arabia|United States|South Africa|New Zealand) (.+)$/;

export const COUNTRIES: readonly Country[] = TABLE.trim()
	.split('\n')
	.flatMap((line) => {
		const [region = '', rest = ''] = line.split(': ');
		return rest.split(', ').map((pair) => {
			const [, name = '', capital = ''] = TWO_WORDS.exec(pair) ?? /^(\S+) (.+)$/.exec(pair) ?? [];
			return { name, capital, region };
		});
	});
