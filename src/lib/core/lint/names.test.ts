import { describe, expect, it } from 'vitest';
import type { Entity } from '../fact/schema.ts';
import { entityIndex } from '../fact/mentions.ts';
import { names } from './names.ts';
import { contentWords } from './words.ts';

const ENTITIES: Entity[] = [
	{
		id: 'usa',
		type: 'country',
		name: 'United States',
		aliases: ['US', 'U.S.'],
		demonym: 'American',
		definite: true,
	},
	{ id: 'health', type: 'organisation', name: 'World Health Organization', aliases: ['WHO'] },
	{ id: 'north', type: 'country', name: 'North Korea', demonym: 'North Korean' },
	{ id: 'kim', type: 'person', name: 'Kim Jong Un', short: 'Kim' },
];
const known = names(entityIndex(ENTITIES));
const ids = (entities: readonly Entity[]) => entities.map(({ id }) => id);

describe('names finds an entity by any of its names, and by nothing else', () => {
	it.each([
		['Who told us about it?', []],
		['What did the US and the WHO sign?', ['usa', 'health']],
		['the U.S.-led coalition', ['usa']],
		['North Korea’s troops', ['north']],
		['Kimberley in North Koreatown', []],
		['KIM JONG UN', ['kim']],
	])('%s → %o', (text, found) => expect(ids(known.inText(text))).toEqual(found));

	it('a demonym means its country without naming it', () => {
		expect(ids(known.meantIn('North Korean troops'))).toEqual(['north']);
		expect(ids(known.inText('North Korean troops'))).toEqual([]);
	});
	it('the whole text must be the name where it is asked for as a whole', () => {
		expect(known.entityOf('the United States')?.id).toBe('usa');
		expect(known.entityOf('United States troops')).toBeUndefined();
	});
});

describe('contentWords brings the forms of one word together', () => {
	it.each([
		['talks', 'talk'],
		['disagreements', 'disagreement'],
		['countries', 'country'],
		['strengthening', 'strengthened'],
		['provided', 'provides'],
		['churches', 'church'],
	])('%s and %s', (one, other) => expect(contentWords(one)).toEqual(contentWords(other)));
	it.each([
		['news', 'new'],
		['during', 'dure'],
		['2019', '201'],
		['class', 'clas'],
	])('%s is not %s', (one, other) => expect(contentWords(one)).not.toEqual(contentWords(other)));
});
