import data from './data.json' with { type: 'json' };
import type { GazetteerData } from './data.ts';
import { nameKey } from './key.ts';
import { KNOWN_ORGANISATIONS, type KnownOrganisation } from './known-organisations.ts';
import { FAMILY_FIRST, MORE_FIRST_NAMES, MORE_SURNAMES } from './more-names.ts';

export type Country = {
	/** ISO 3166-1 alpha-2; of a part of the United Kingdom ISO 3166-2. */
	code: string;
	/** As English-language news says it: `South Korea`. */
	name: string;
	/** True where running text puts "the" before the name. */
	definite: boolean;
	others: readonly string[];
	demonyms: readonly string[];
};
export type City = {
	name: string;
	others: readonly string[];
	/** Code of its country. */
	country: string;
	/** Population in hundred thousands; 0 for a town. */
	size: number;
	capital: boolean;
};

/** The names of the world; every key is a `nameKey`. */
export type Gazetteer = {
	countries: ReadonlyMap<string, Country>;
	byCode: ReadonlyMap<string, Country>;
	demonyms: ReadonlyMap<string, Country>;
	/** Cities of one name, the largest first. */
	cities: ReadonlyMap<string, readonly City[]>;
	organisations: ReadonlyMap<string, KnownOrganisation>;
	firstNames: ReadonlySet<string>;
	surnames: ReadonlySet<string>;
	/** Family names that come before the given name. */
	familyFirst: ReadonlySet<string>;
	/** States and provinces. */
	regions: ReadonlySet<string>;
	/** Places of other kinds. */
	places: ReadonlySet<string>;
	/** Common nouns for people, singular and plural. */
	people: ReadonlySet<string>;
	verbs: ReadonlySet<string>;
	/** Common words that a sentence may begin with. */
	common: ReadonlySet<string>;
};

/** Places and powers of the past whose last word would make them something else. */
const OTHER_PLACES = [
	'soviet union',
	'west bank',
	'gaza strip',
	'middle east',
	'latin america',
	'silicon valley',
	'wall street',
];

let made: Gazetteer | undefined;

/** The names of the world, made at the first call: some milliseconds, and a few megabytes. */
export const gazetteer = (): Gazetteer => (made ??= make(data));

const list = (text: string): string[] => (text === '' ? [] : text.split(','));
const words = (text: string): string[] => text.trim().split(/\s+/);

function make(from: GazetteerData): Gazetteer {
	const countries = from.countries.map(readCountry);
	const named = new Map<string, Country>();
	const demonyms = new Map<string, Country>();
	for (const country of countries) {
		for (const name of [country.name, ...country.others]) named.set(nameKey(name), country);
		for (const demonym of country.demonyms) demonyms.set(nameKey(demonym), country);
	}
	return {
		countries: named,
		byCode: new Map(countries.map((country) => [country.code, country])),
		demonyms,
		cities: readCities(from.cities),
		organisations: readOrganisations(list(from.organisations)),
		firstNames: new Set([...list(from.firstNames), ...words(MORE_FIRST_NAMES)]),
		surnames: new Set([...list(from.surnames), ...words(MORE_SURNAMES)]),
		familyFirst: new Set(words(FAMILY_FIRST)),
		regions: new Set(list(from.regions)),
		places: new Set([...list(from.places), ...OTHER_PLACES]),
		people: new Set(list(from.people)),
		verbs: new Set(list(from.verbs)),
		common: new Set([
			...list(from.nouns),
			...list(from.adjectives),
			...list(from.people),
			...list(from.verbs),
		]),
	};
}

function readCountry(line: string): Country {
	const [code = '', the, name = '', others = '', demonyms = ''] = line.split('|');
	return { code, name, definite: the === 'the', others: list(others), demonyms: list(demonyms) };
}

function readCities(byCountry: Readonly<Record<string, string>>): Map<string, City[]> {
	const cities = new Map<string, City[]>();
	for (const [country, line] of Object.entries(byCountry)) {
		for (const each of line.split(',')) {
			const [spelled = '', size = '0'] = each.split(':');
			const capital = spelled.endsWith('*');
			const [name = '', ...others] = (capital ? spelled.slice(0, -1) : spelled).split('=');
			const city: City = { name, others, country, size: Number(size), capital };
			for (const alias of [name, ...others]) {
				const key = nameKey(alias);
				const there = cities.get(key);
				if (there === undefined) cities.set(key, [city]);
				else there.push(city);
			}
		}
	}
	for (const same of cities.values()) if (same.length > 1) same.sort((one, other) => other.size - one.size);
	return cities;
}

/** Those that we describe, then the bare names that compromise knows: brands, clubs, bands. */
function readOrganisations(names: readonly string[]): Map<string, KnownOrganisation> {
	const organisations = new Map<string, KnownOrganisation>();
	for (const name of names) {
		const plain = name.replace(/^the /, '');
		organisations.set(plain, { name: '', definite: plain !== name, others: [] });
	}
	for (const known of KNOWN_ORGANISATIONS) {
		for (const name of [known.name, ...(known.short === undefined ? [] : [known.short]), ...known.others]) {
			organisations.set(nameKey(name), known);
		}
	}
	return organisations;
}
