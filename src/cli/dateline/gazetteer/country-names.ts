/**
 * What i18n-iso-countries does not tell of a country: the name that English-language news gives it (with "the" where
 * running text puts it), further names, and its adjectives. An adjective that two countries share (Congolese, Korean,
 * Guinean) stands for neither and is left out.
 */
const TABLE = `
AF Afghanistan: Afghan
AL Albania: Albanian
DZ Algeria: Algerian
AD Andorra: Andorran
AO Angola: Angolan
AG Antigua and Barbuda: Antiguan
AR Argentina: Argentine, Argentinian
AM Armenia: Armenian
AU Australia: Australian
AT Austria: Austrian
AZ Azerbaijan: Azerbaijani, Azeri
BS the Bahamas: Bahamian
BH Bahrain: Bahraini
BD Bangladesh: Bangladeshi
BB Barbados: Barbadian
BY Belarus: Belarusian
BE Belgium: Belgian
BZ Belize: Belizean
BJ Benin: Beninese
BT Bhutan: Bhutanese
BO Bolivia: Bolivian
BA Bosnia and Herzegovina = Bosnia, Bosnia-Herzegovina: Bosnian
BW Botswana: Botswanan
BR Brazil: Brazilian
BN Brunei: Bruneian
BG Bulgaria: Bulgarian
BF Burkina Faso: Burkinabe
BI Burundi: Burundian
KH Cambodia: Cambodian
CM Cameroon: Cameroonian
CA Canada: Canadian
CV Cape Verde = Cabo Verde: Cape Verdean
CF the Central African Republic: Central African
TD Chad: Chadian
CL Chile: Chilean
CN China: Chinese
CO Colombia: Colombian
KM the Comoros = Comoros: Comoran, Comorian
CG the Republic of the Congo = Congo-Brazzaville
CD the Democratic Republic of the Congo = Democratic Republic of Congo, DR Congo, DRC
CR Costa Rica: Costa Rican
CI Ivory Coast: Ivorian
HR Croatia: Croatian
CU Cuba: Cuban
CY Cyprus: Cypriot
CZ the Czech Republic = Czechia: Czech
DK Denmark: Danish
DJ Djibouti: Djiboutian
DO the Dominican Republic: Dominican
EC Ecuador: Ecuadorian, Ecuadorean
EG Egypt: Egyptian
SV El Salvador: Salvadoran, Salvadorean
GQ Equatorial Guinea: Equatoguinean
ER Eritrea: Eritrean
EE Estonia: Estonian
SZ Eswatini = Swaziland: Swazi
ET Ethiopia: Ethiopian
FJ Fiji: Fijian
FI Finland: Finnish
FR France: French
GA Gabon: Gabonese
GM the Gambia = Gambia: Gambian
GE Georgia: Georgian
DE Germany: German
GH Ghana: Ghanaian
GR Greece: Greek
GL Greenland: Greenlandic
GD Grenada: Grenadian
GT Guatemala: Guatemalan
GN Guinea: Guinean
GW Guinea-Bissau
GY Guyana: Guyanese
HT Haiti: Haitian
HN Honduras: Honduran
HU Hungary: Hungarian
IS Iceland: Icelandic
IN India: Indian
ID Indonesia: Indonesian
IR Iran: Iranian
IQ Iraq: Iraqi
IE Ireland = Republic of Ireland: Irish
IL Israel: Israeli
IT Italy: Italian
JM Jamaica: Jamaican
JP Japan: Japanese
JO Jordan: Jordanian
KZ Kazakhstan: Kazakh, Kazakhstani
KE Kenya: Kenyan
KI Kiribati
KP North Korea = DPRK, Democratic People’s Republic of Korea: North Korean
KR South Korea = Republic of Korea, ROK: South Korean
KW Kuwait: Kuwaiti
KG Kyrgyzstan: Kyrgyz
LA Laos: Laotian, Lao
LV Latvia: Latvian
LB Lebanon: Lebanese
LS Lesotho: Basotho
LR Liberia: Liberian
LY Libya: Libyan
LI Liechtenstein
LT Lithuania: Lithuanian
LU Luxembourg: Luxembourgish
MG Madagascar: Malagasy, Madagascan
MW Malawi: Malawian
MY Malaysia: Malaysian
MV the Maldives: Maldivian
ML Mali: Malian
MT Malta: Maltese
MH the Marshall Islands: Marshallese
MR Mauritania: Mauritanian
MU Mauritius: Mauritian
MX Mexico: Mexican
FM Micronesia: Micronesian
MD Moldova: Moldovan
MC Monaco: Monegasque
MN Mongolia: Mongolian
ME Montenegro: Montenegrin
MA Morocco: Moroccan
MZ Mozambique: Mozambican
MM Myanmar = Burma: Burmese
NA Namibia: Namibian
NR Nauru: Nauruan
NP Nepal: Nepali, Nepalese
NL the Netherlands = Holland: Dutch
NZ New Zealand
NI Nicaragua: Nicaraguan
NE Niger: Nigerien
NG Nigeria: Nigerian
MK North Macedonia: Macedonian, North Macedonian
NO Norway: Norwegian
OM Oman: Omani
PK Pakistan: Pakistani
PW Palau: Palauan
PS Palestine: Palestinian
PA Panama: Panamanian
PG Papua New Guinea
PY Paraguay: Paraguayan
PE Peru: Peruvian
PH the Philippines: Philippine, Filipino
PL Poland: Polish
PT Portugal: Portuguese
PR Puerto Rico: Puerto Rican
QA Qatar: Qatari
RO Romania: Romanian
RU Russia: Russian
RW Rwanda: Rwandan
KN Saint Kitts and Nevis = St Kitts and Nevis
LC Saint Lucia = St Lucia: Saint Lucian, St Lucian
VC Saint Vincent and the Grenadines = St Vincent and the Grenadines
WS Samoa: Samoan
SM San Marino: Sammarinese
ST Sao Tome and Principe
SA Saudi Arabia: Saudi, Saudi Arabian
SN Senegal: Senegalese
RS Serbia: Serbian
SC the Seychelles = Seychelles: Seychellois
SL Sierra Leone: Sierra Leonean
SG Singapore: Singaporean
SK Slovakia: Slovak, Slovakian
SI Slovenia: Slovenian, Slovene
SB the Solomon Islands
SO Somalia: Somali
ZA South Africa: South African
SS South Sudan: South Sudanese
ES Spain: Spanish
LK Sri Lanka: Sri Lankan
SD Sudan: Sudanese
SR Suriname: Surinamese
SE Sweden: Swedish
CH Switzerland: Swiss
SY Syria: Syrian
TW Taiwan: Taiwanese
TJ Tajikistan: Tajik
TZ Tanzania: Tanzanian
TH Thailand: Thai
TL East Timor = Timor-Leste: Timorese, East Timorese
TG Togo: Togolese
TO Tonga: Tongan
TT Trinidad and Tobago: Trinidadian
TN Tunisia: Tunisian
TR Turkey = Turkiye: Turkish
TM Turkmenistan: Turkmen
TV Tuvalu: Tuvaluan
UG Uganda: Ugandan
UA Ukraine: Ukrainian
AE the United Arab Emirates = UAE, U.A.E.: Emirati
GB the United Kingdom = UK, U.K., Britain, Great Britain: British
US the United States = US, U.S., USA, U.S.A., United States of America, America: American
UY Uruguay: Uruguayan
UZ Uzbekistan: Uzbek
VU Vanuatu: Vanuatuan
VA the Vatican = Holy See, Vatican City
VE Venezuela: Venezuelan
VN Vietnam = Viet Nam: Vietnamese
XK Kosovo: Kosovan, Kosovar
YE Yemen: Yemeni
ZM Zambia: Zambian
ZW Zimbabwe: Zimbabwean
GB-ENG England: English
GB-SCT Scotland: Scottish
GB-WLS Wales: Welsh
GB-NIR Northern Ireland: Northern Irish
`;

/** A country by its name in the news. */
export type CountryNames = {
	code: string;
	name: string;
	definite: boolean;
	others: readonly string[];
	demonyms: readonly string[];
};

const LINE = /^([A-Z]{2}(?:-[A-Z]{3})?) (the )?([^=:]+)(?:=([^:]+))?(?::(.+))?$/;

const list = (text = ''): string[] =>
	text
		.split(',')
		.map((part) => part.trim())
		.filter(Boolean);

export const COUNTRY_NAMES: readonly CountryNames[] = TABLE.trim()
	.split('\n')
	.map((line) => {
		const [, code = '', the, name = '', others, demonyms] = LINE.exec(line) ?? [];
		return {
			code,
			name: name.trim(),
			definite: the !== undefined,
			others: list(others),
			demonyms: list(demonyms),
		};
	});
