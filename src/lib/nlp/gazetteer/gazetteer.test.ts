import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { gazetteer } from './gazetteer.ts';
import { nameKey } from './key.ts';

const names = gazetteer();

describe('a name as it is looked up', () => {
	test.each([
		['São Paulo', 'sao paulo'],
		['Łódź', 'lodz'],
		['Xi’an', "xi'an"],
		['Reykjavík', 'reykjavik'],
		['Türkiye', 'turkiye'],
		['İzmir', 'izmir'],
		['U.S.', 'u.s.'],
	])('%s → %s', (name, key) => {
		expect(nameKey(name)).toBe(key);
		expect(nameKey(key)).toBe(key);
	});
});

describe('countries', () => {
	test.each([
		['US', 'United States'],
		['U.S.', 'United States'],
		['UK', 'United Kingdom'],
		['Britain', 'United Kingdom'],
		['UAE', 'United Arab Emirates'],
		['Holland', 'Netherlands'],
		['Türkiye', 'Turkey'],
		['Côte d’Ivoire', 'Ivory Coast'],
		['Republic of Korea', 'South Korea'],
		['Czechia', 'Czech Republic'],
		['England', 'England'],
	])('%s is %s', (name, country) => {
		expect(names.countries.get(nameKey(name))?.name).toBe(country);
	});

	test.each([
		['Russian', 'Russia'],
		['North Korean', 'North Korea'],
		['Dutch', 'Netherlands'],
		['Saudi', 'Saudi Arabia'],
		['Nigerien', 'Niger'],
		['Nigerian', 'Nigeria'],
	])('%s is of %s', (demonym, country) => {
		expect(names.demonyms.get(nameKey(demonym))?.name).toBe(country);
	});

	test.each(['Korean', 'Congolese', 'African', 'Asian', 'European'])(
		'%s is of no one country',
		(adjective) => {
			expect(names.demonyms.get(nameKey(adjective))).toBeUndefined();
		},
	);

	test('"the" stands where running text has it', () => {
		const definite = [...names.byCode.values()].filter((country) => country.definite).map(({ name }) => name);
		expect(definite).toEqual(expect.arrayContaining(['United States', 'Netherlands', 'Philippines']));
		expect(definite).not.toContain('Ukraine');
	});
});

describe('cities', () => {
	test.each([
		['New York', 'US'],
		['Washington', 'US'],
		['Cologne', 'DE'],
		['Kyiv', 'UA'],
		['Kiev', 'UA'],
		['Bogotá', 'CO'],
		['Gothenburg', 'SE'],
		['St. Petersburg', 'RU'],
		['Astana', 'KZ'],
		['The Hague', 'NL'],
	])('%s is in %s', (city, country) => {
		expect(names.cities.get(nameKey(city))?.[0]?.country).toBe(country);
	});

	test('of two cities of one name the larger comes first', () => {
		expect(names.cities.get('birmingham')?.map(({ country }) => country)).toEqual(['GB', 'US', 'US']);
	});
});

test('family names and given names are known for many peoples', () => {
	for (const name of ['vladimir', 'ngozi', 'fatima', 'priya', 'takumi', 'zofia', 'siobhan', 'xiomara'])
		expect(names.firstNames).toContain(name);
	for (const name of ['lavrov', 'okafor', 'tanaka', 'silva', 'kowalski', 'hussein'])
		expect(names.surnames).toContain(name);
});

test('the data file stays below a megabyte', () => {
	expect(statSync(join(import.meta.dirname, 'data.json')).size).toBeLessThan(1_000_000);
});
