import type { EntityType } from '../../core/fact/schema.ts';

/** A short article and the names that a careful reader finds in it. A name that the rules are known to miss stands in `missed`. */
export type NewsSentence = {
	text: string;
	names: Partial<Record<EntityType, readonly string[]>>;
	missed?: readonly string[];
};

const field = (rows: string): NewsSentence[] =>
	rows
		.trim()
		.split(/\n\s*\n/)
		.map((row) => {
			const [text = '', ...lines] = row.split('\n').map((line) => line.trim());
			const told = lines.map((line): [string, string[]] => {
				const [type = '', names = ''] = line.split(': ');
				return [type, names.split('; ')];
			});
			const missed = told.find(([type]) => type === 'missed')?.[1];
			return {
				text,
				names: Object.fromEntries(told.filter(([type]) => type !== 'missed')),
				...(missed !== undefined && { missed }),
			};
		});

/** By field of the news; written for this table, over many peoples' names. */
export const NEWS: Readonly<Record<string, readonly NewsSentence[]>> = {
	politics: field(`
German Chancellor Friedrich Merz and Polish Prime Minister Donald Tusk met in Warsaw on Monday.
person: Friedrich Merz; Donald Tusk
country: Germany; Poland
city: Warsaw

South African President Cyril Ramaphosa opened the summit of the African Union (AU) in Johannesburg.
person: Cyril Ramaphosa
country: South Africa
organisation: African Union
city: Johannesburg

Officials in Ottawa said Mark Carney, the prime minister of Canada, would visit India in March.
person: Mark Carney
city: Ottawa
country: Canada; India

“The talks were frank,” said Penny Wong, Australia’s foreign minister, after meeting Wang Yi in Beijing.
person: Penny Wong; Wang Yi
country: Australia
city: Beijing

Nigeria’s President Bola Tinubu sacked the head of the Central Bank of Nigeria. Tinubu gave no reason.
person: Bola Tinubu
country: Nigeria
organisation: Central Bank of Nigeria

The U.S. Senate confirmed Marco Rubio as secretary of state, and Rubio flew to Panama.
person: Marco Rubio
organisation: U.S. Senate
country: Panama

Kenyan lawmakers voted to impeach Deputy President Rigathi Gachagua on Tuesday.
person: Rigathi Gachagua
country: Kenya

Brazil's Supreme Federal Court convicted former president Jair Bolsonaro of plotting a coup.
person: Jair Bolsonaro
country: Brazil
organisation: Supreme Federal Court

The European Parliament’s president, Roberta Metsola, urged Hungary to release the funds.
person: Roberta Metsola
organisation: European Parliament
country: Hungary

President Prabowo Subianto of Indonesia told parliament in Jakarta that the new capital would be ready by 2028.
person: Prabowo Subianto
country: Indonesia
city: Jakarta

Mexico’s Claudia Sheinbaum rejected the plan. Sheinbaum said Washington had not asked her.
person: Claudia Sheinbaum
country: Mexico

Scotland’s first minister, John Swinney, addressed members of the Scottish National Party (SNP) in Aberdeen.
person: John Swinney
country: Scotland
organisation: Scottish National Party
city: Aberdeen

Opposition leader Yair Lapid accused Benjamin Netanyahu of misleading the Knesset.
person: Yair Lapid; Benjamin Netanyahu
organisation: Knesset

Ethiopian Prime Minister Abiy Ahmed and Egyptian leaders traded accusations over the dam on the Blue Nile.
person: Abiy Ahmed
country: Ethiopia; Egypt

The UN Security Council met after Iran launched missiles, UN Secretary-General António Guterres said.
organisation: United Nations Security Council; United Nations
country: Iran
person: António Guterres
`),
	science: field(`
Scientists at the Max Planck Institute for Chemistry in Mainz measured the gas for ten years.
organisation: Max Planck Institute for Chemistry
city: Mainz

Dr Nomvula Khumalo, a virologist at Stellenbosch University, said the variant spread faster.
person: Nomvula Khumalo
organisation: Stellenbosch University

The European Space Agency (ESA) said its Juice probe had passed Venus. ESA will publish the images in May.
organisation: European Space Agency

Japan’s space agency, JAXA, lost contact with the Akatsuki orbiter, engineer Takehiko Satoh said.
country: Japan
organisation: JAXA
person: Takehiko Satoh

Katalin Karikó and Drew Weissman won the Nobel Prize in Physiology for their work on mRNA.
person: Katalin Karikó; Drew Weissman
thing: Nobel Prize in Physiology

Researchers led by Ana Lucía Villanueva of the University of Chile drilled into the glacier.
person: Ana Lucía Villanueva
organisation: University of Chile

NASA’s Perseverance rover found clay in Jezero Crater, the agency reported on Thursday.
organisation: NASA

Geologist Hrönn Egilsdóttir said the eruption near Grindavik had slowed.
person: Hrönn Egilsdóttir

The Large Hadron Collider at CERN, near Geneva, was shut down for repairs.
thing: Large Hadron Collider
organisation: CERN
city: Geneva

Professor Lin Wei-chen of National Taiwan University named the fossil after her teacher.
person: Lin Wei-chen
organisation: National Taiwan University

The World Health Organization declared the end of the outbreak in Uganda. The WHO sent 30 doctors.
organisation: World Health Organization
country: Uganda

Marine biologist Siosaia Fonua counted humpback whales off Tonga with colleagues from Auckland.
person: Siosaia Fonua
country: Tonga
city: Auckland
`),
	sport: field(`
Norway striker Erling Haaland scored twice as Manchester City beat Everton 3-0 on Saturday.
country: Norway
person: Erling Haaland
organisation: Manchester City; Everton

Iga Swiatek beat Coco Gauff in the final of the French Open in Paris. Swiatek wept.
person: Iga Swiatek; Coco Gauff
event: French Open
city: Paris

Ethiopia’s Tigst Assefa won the London Marathon in a record time.
country: Ethiopia
person: Tigst Assefa
event: London Marathon

South Africa beat New Zealand 12-11 to win the Rugby World Cup.
country: South Africa; New Zealand
event: Rugby World Cup

India captain Rohit Sharma praised Jasprit Bumrah after the match against Pakistan in Dubai.
country: India; Pakistan
person: Rohit Sharma; Jasprit Bumrah
city: Dubai

Real Madrid coach Carlo Ancelotti will take charge of Brazil, the Brazilian Football Confederation said.
organisation: Real Madrid; Brazilian Football Confederation
person: Carlo Ancelotti
country: Brazil

Kylian Mbappé, 26, joined from Paris Saint-Germain. Mbappe will wear number 9.
person: Kylian Mbappé
organisation: Paris Saint-Germain

Simone Biles won three gold medals at the Paris Olympics, ahead of Brazil’s Rebeca Andrade.
person: Simone Biles; Rebeca Andrade
event: Paris Olympics
country: Brazil

FIFA president Gianni Infantino said Morocco would host matches in Casablanca and Rabat.
organisation: FIFA
person: Gianni Infantino
country: Morocco
city: Casablanca; Rabat

Red Bull driver Max Verstappen won the Monaco Grand Prix ahead of Lando Norris.
organisation: Red Bull
person: Max Verstappen; Lando Norris
event: Monaco Grand Prix

The International Olympic Committee (IOC) banned the Russian boxer, and the IOC said he could appeal.
organisation: International Olympic Committee
country: Russia

Leicester Tigers signed the Tongan prop Tevita Mafileo from Hurricanes on Friday.
organisation: Leicester Tigers
country: Tonga
person: Tevita Mafileo

Coach Emma Hayes named Sophia Smith in her squad for the SheBelieves Cup.
person: Emma Hayes; Sophia Smith
event: SheBelieves Cup
`),
	business: field(`
Toyota Motor Corporation will build a plant in Guanajuato, its chief executive, Koji Sato, said. Toyota makes pickups.
organisation: Toyota Motor Corporation
person: Koji Sato

Shares in Novo Nordisk fell 8% in Copenhagen after the Danish drugmaker cut its forecast.
organisation: Novo Nordisk
city: Copenhagen
country: Denmark

The Bank of England cut interest rates to 4%, Governor Andrew Bailey said in London.
organisation: Bank of England
person: Andrew Bailey
city: London

Nvidia chief executive Jensen Huang unveiled a chip made by Taiwan Semiconductor Manufacturing Company (TSMC).
organisation: Nvidia; Taiwan Semiconductor Manufacturing Company
person: Jensen Huang

Ryanair's Michael O'Leary criticised Boeing over late deliveries. O'Leary said fares would rise.
organisation: Ryanair; Boeing
person: Michael O'Leary

Retailer Zalando agreed to buy About You for 1.1 billion euros.
organisation: Zalando
missed: About You

Aliko Dangote, Africa's richest man, opened a refinery in Lagos with a loan from Zenith Bank.
person: Aliko Dangote
city: Lagos
organisation: Zenith Bank

The Federal Trade Commission sued Amazon.com Inc. on Tuesday, and Amazon denied the claim.
organisation: Federal Trade Commission; Amazon.com Inc.

Mary Barra, 63, the chair of General Motors, told investors in Detroit that sales had slowed.
person: Mary Barra
organisation: General Motors
city: Detroit

Johnson & Johnson said it would appeal against the verdict by a court in New Jersey.
organisation: Johnson & Johnson

Saudi Aramco, the Saudi oil company, will pay $31 billion to shareholders, Amin Nasser said.
organisation: Saudi Aramco
country: Saudi Arabia
person: Amin Nasser

Swiss bank UBS and Deutsche Bank AG reported higher profits.
country: Switzerland
organisation: UBS; Deutsche Bank AG

Vietnamese carmaker VinFast lost money again, Pham Nhat Vuong admitted.
country: Vietnam
organisation: VinFast
person: Pham Nhat Vuong
`),
	disaster: field(`
Hurricane Melissa killed 28 people in Jamaica, Prime Minister Andrew Holness said.
event: Hurricane Melissa
country: Jamaica
person: Andrew Holness

A magnitude 6.9 earthquake struck off Cebu in the Philippines, the US Geological Survey (USGS) said.
country: Philippines
organisation: US Geological Survey

Police in Valencia said 12 people were missing; mayor María José Catalá declared three days of mourning.
city: Valencia
person: María José Catalá

Rescue workers from the Red Cross reached the village near Amizmiz, Morocco, on Sunday.
organisation: Red Cross
country: Morocco

Typhoon Ragasa forced Hong Kong to close its airport. Ragasa then hit southern China.
event: Typhoon Ragasa
city: Hong Kong
country: China
missed: Hong Kong

Firefighters from Greece and Cyprus helped in Izmir, Turkish interior minister Ali Yerlikaya said.
country: Greece; Cyprus; Turkey
city: Izmir
person: Ali Yerlikaya

The ferry Estonia Star sank off Tallinn, the Estonian Coast Guard reported.
city: Tallinn
country: Estonia
organisation: Estonian Coast Guard
missed: Tallinn

Survivor Meena Devi said the river rose within minutes in Uttarakhand.
person: Meena Devi

Gov. Gavin Newsom asked President Trump for help as fires spread through Los Angeles.
person: Gavin Newsom; Trump
city: Los Angeles

Storm Ciarán left 700,000 homes without power in Brittany, the French operator Enedis said.
event: Storm Ciarán
country: France
organisation: Enedis

Mozambique’s National Institute of Disaster Management said Cyclone Chido had destroyed 39,000 homes.
country: Mozambique
organisation: National Institute of Disaster Management
event: Cyclone Chido
`),
	courts: field(`
Judge Aileen Cannon dismissed the case against Walt Nauta in Fort Pierce, Florida.
person: Aileen Cannon; Walt Nauta
city: Fort Pierce

The International Criminal Court in The Hague issued a warrant for Rodrigo Duterte.
organisation: International Criminal Court
city: The Hague
person: Rodrigo Duterte

Prosecutors in Milan charged Chiara Ferragni with fraud. Ms Ferragni denies it.
city: Milan
person: Chiara Ferragni

The Supreme Court of India ruled that the state of Bihar had erred, Justice Surya Kant wrote.
organisation: Supreme Court of India
person: Surya Kant

Sam Bankman-Fried, the founder of FTX, was jailed for 25 years in New York.
person: Sam Bankman-Fried
city: New York
organisation: FTX

Lawyer Tanya Mwale said the Ministry of Justice had ignored the ruling of the High Court.
person: Tanya Mwale
organisation: Ministry of Justice; High Court

Two men from Lyon were found guilty of selling a fake Picasso to the Louvre.
city: Lyon
organisation: Louvre

Park Geun-hye was pardoned by South Korea’s justice ministry. Park had served five years.
person: Park Geun-hye
country: South Korea

Detective Inspector Fiona Mackie of Police Scotland told Glasgow Sheriff Court that Mr Rennie had fled.
person: Fiona Mackie; Rennie
organisation: Police Scotland; Glasgow Sheriff Court

Hunter Biden was convicted, and Joe Biden pardoned him. Biden had promised not to.
person: Hunter Biden; Joe Biden
`),
	culture: field(`
Nigerian author Chimamanda Ngozi Adichie published a novel. Adichie lives in Maryland.
country: Nigeria
person: Chimamanda Ngozi Adichie

Icelandic singer Björk performed at the Sydney Opera House with the Australian Chamber Orchestra.
country: Iceland
person: Björk
organisation: Australian Chamber Orchestra

The Van Gogh Museum in Amsterdam bought a letter by Vincent van Gogh.
organisation: Van Gogh Museum
city: Amsterdam
person: Vincent van Gogh

Japanese director Hirokazu Kore-eda won the Palme d’Or at the Cannes Film Festival.
country: Japan
person: Hirokazu Kore-eda
event: Cannes Film Festival

Han Kang, 53, became the first South Korean to win the prize. Han learned of it by telephone.
person: Han Kang

The conductor Gustavo Dudamel left the Los Angeles Philharmonic for the New York Philharmonic.
person: Gustavo Dudamel
organisation: Los Angeles Philharmonic; New York Philharmonic

Prince William visited the British Museum, where director Nicholas Cullinan met him.
person: Prince William; Nicholas Cullinan
organisation: British Museum

Taylor Swift sang in Buenos Aires, and the newspaper La Nación praised Swift.
person: Taylor Swift
city: Buenos Aires
organisation: La Nación

Ngũgĩ wa Thiong’o, a Kenyan novelist, died in Atlanta, his publisher told the Guardian.
person: Ngũgĩ wa Thiong’o
country: Kenya
city: Atlanta
organisation: Guardian

Pope Leo XIV prayed at the mosque in Istanbul. The pope spoke in Italian.
person: Pope Leo XIV
city: Istanbul

The Booker Prize went to David Szalay, a Hungarian-British writer, on Monday.
thing: Booker Prize
person: David Szalay

Ai Weiwei showed new work in Vienna, curator Dieter Buchhart said.
person: Ai Weiwei; Dieter Buchhart
city: Vienna

Thousands heard Youssou N’Dour and Angélique Kidjo in Dakar, Senegal, on New Year’s Eve.
person: Youssou N’Dour; Angélique Kidjo
city: Dakar
country: Senegal
`),
};
