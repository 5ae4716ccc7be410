/** An organisation that news names often: its name, the letters that stand for it, and whether running text puts "the" before the name. */
export type KnownOrganisation = {
	name: string;
	short?: string;
	definite: boolean;
	others: readonly string[];
};

/** `(the )name / initials = other names`. Where news always uses the initials, they are the name. */
const TABLE = `
the United Nations / UN = U.N.
the European Union / EU = E.U.
NATO = North Atlantic Treaty Organization, North Atlantic Treaty Organisation
the World Health Organization / WHO = World Health Organisation
the International Monetary Fund / IMF
the World Trade Organization / WTO = World Trade Organisation
the World Bank
the European Central Bank / ECB
the European Commission
the European Parliament
the European Council
the African Union / AU
the Arab League
the United Nations Security Council = UN Security Council, U.N. Security Council, Security Council
the International Criminal Court / ICC
the International Court of Justice / ICJ
the International Atomic Energy Agency / IAEA
the International Olympic Committee / IOC
the International Energy Agency / IEA
the World Meteorological Organization / WMO
the World Food Programme / WFP
the International Committee of the Red Cross / ICRC
the Red Cross
UNESCO = Unesco
UNICEF = Unicef
UNHCR
OPEC = Opec
ASEAN = Asean
OECD
the G7 = Group of Seven
the G20 = Group of 20
BRICS = Brics
FIFA = Fifa
UEFA = Uefa
World Athletics
the FBI = Federal Bureau of Investigation
the CIA = Central Intelligence Agency
NASA = Nasa
the European Space Agency / ESA
JAXA
Roscosmos
CERN = Cern
the Federal Reserve = Fed
the Bank of England
the Bank of Japan
the Supreme Court
the White House
the Kremlin
the Pentagon
the State Department
the Treasury
the Foreign Office
the Home Office
Downing Street
Congress
Parliament
the Senate
the House of Representatives
the House of Commons
the House of Lords
the Bundestag
the Knesset
the Liberal Democrats = Lib Dems
the Democrats
the Republicans
the Conservatives
the Proud Boys
Fidesz
BioNTech
Inter Miami
LVMH
Foxconn
Standard Chartered
Maersk = A.P. Moller-Maersk
CATL
Fox News
Sky News
NPR
the New Yorker
the Labour Party
the Conservative Party
the Republican Party
the Democratic Party
Hamas
Hezbollah = Hizbollah, Hizbullah
the Taliban
al-Qaeda = al Qaeda
the Islamic State
the BBC
CNN
the Associated Press / AP
Reuters
Agence France-Presse / AFP
Bloomberg = Bloomberg News
Xinhua = Xinhua News Agency
TASS = Tass
Yonhap = Yonhap News Agency
Al Jazeera
Le Monde
El País
Der Spiegel
the New York Times
the Washington Post
the Wall Street Journal
the Financial Times
the Guardian
the Daily Mail
the Economist
the Met Office
the NHS
Amnesty International
Human Rights Watch
Greenpeace
Oxfam
Save the Children
Doctors Without Borders / MSF = Médecins Sans Frontières
Apple = Apple Inc, Apple Inc.
Google
Amazon = Amazon.com, Amazon.com Inc, Amazon.com Inc.
Microsoft
Meta = Meta Platforms
Facebook
Alphabet
Tesla = Tesla Motors
Nvidia
OpenAI
SpaceX
Boeing
Airbus
Toyota
Volkswagen
Samsung = Samsung Electronics
Huawei
TikTok
ByteDance
Alibaba
Tencent
Netflix
Spotify
Nestlé
Novartis
Roche
Pfizer
Moderna
AstraZeneca
Shell
BP
ExxonMobil
Saudi Aramco
Gazprom
Rosneft
Goldman Sachs
JPMorgan Chase = JPMorgan
Morgan Stanley
Deutsche Bank
Credit Suisse
UBS
HSBC
Barclays
Rolls-Royce
Johnson & Johnson
Procter & Gamble
Marks & Spencer = Marks and Spencer
AT&T
McDonald’s
Sainsbury’s
Lloyd’s of London
Christie’s
Sotheby’s
Moody’s
Standard & Poor’s
Ernst & Young
Real Madrid
Barcelona FC = FC Barcelona
Atlético Madrid
Bayern Munich
Borussia Dortmund
Paris Saint-Germain / PSG
Manchester United
Manchester City
Arsenal
Everton
Chelsea
Fulham
Brentford
Wolverhampton Wanderers = Wolves
Burnley
Napoli
Lazio
Fiorentina
Atalanta
Villarreal
Athletic Bilbao
Benfica
Sporting Lisbon
PSV Eindhoven = PSV
Feyenoord
Anderlecht
Galatasaray
Fenerbahce
Besiktas
Olympiacos
Panathinaikos
Bayer Leverkusen
RB Leipzig
Eintracht Frankfurt
Rangers
Al-Ittihad
Esperance
Palmeiras
Corinthians
Leicester Tigers
Saracens
Leinster
Tottenham Hotspur = Tottenham
Aston Villa
West Ham United = West Ham
Newcastle United
Nottingham Forest
Crystal Palace
Juventus
Inter Milan
AC Milan
Ajax
Celtic
Boca Juniors
River Plate
Flamengo
Al Ahly
Al-Nassr = Al Nassr
Al-Hilal = Al Hilal
Kaizer Chiefs
Orlando Pirates
the All Blacks
the Springboks
the Wallabies
the New York Yankees
the Los Angeles Lakers
the Boston Celtics
Warner Bros = Warner Bros.
Paramount Pictures
Universal Music Group
the Louvre
the Prado
the British Museum
the Smithsonian
the Metropolitan Museum of Art
the Tate
the Uffizi
the Hermitage
the Bolshoi
the Royal Opera House
the Vienna Philharmonic
the Berlin Philharmonic
La Scala
the Royal Society
the Max Planck Society
the Massachusetts Institute of Technology / MIT
the California Institute of Technology / Caltech
ETH Zurich
Imperial College London
University College London / UCL
the London School of Economics / LSE
Harvard University = Harvard
Yale University = Yale
Stanford University = Stanford
the US Geological Survey / USGS
the National Oceanic and Atmospheric Administration / NOAA
the Food and Drug Administration / FDA
the Centers for Disease Control and Prevention / CDC
the Securities and Exchange Commission / SEC
the Environmental Protection Agency / EPA
the Department of Justice / DOJ
the National Weather Service
the Coast Guard
Police Scotland
Scotland Yard
Interpol
Europol
Frontex
Eurostat
Hyundai
Novo Nordisk
Equinor
TotalEnergies
Inditex
FTX
`;

const LINE = /^(the )?([^/=]+)(?:\/([^=]+))?(?:=(.+))?$/;

export const KNOWN_ORGANISATIONS: readonly KnownOrganisation[] = TABLE.trim()
	.split('\n')
	.map((line) => {
		const [, the, name = '', short, others] = LINE.exec(line) ?? [];
		return {
			name: name.trim(),
			...(short !== undefined && { short: short.trim() }),
			definite: the !== undefined,
			others: others === undefined ? [] : others.split(',').map((other) => other.trim()),
		};
	});
