import { describe, expect, it } from 'vitest';
import type { Entity } from '../../fact/schema.ts';
import { isAccepted } from '../../question/wording.ts';
import { namesOf } from '../realise/names.ts';
import { acceptedFor, rivalsOf } from './accepted-names.ts';

const person = { type: 'person' } as const;
const country = { type: 'country' } as const;
const ENTITIES: Entity[] = [
	{ id: 'falk', ...person, name: 'Ada Falk', short: 'Falk', office: 'President of Peru', of: 'peru' },
	{ id: 'reed', ...person, name: 'Tom Reed', office: 'Foreign Minister of the Alliance' },
	{ id: 'peru', ...country, name: 'Peru', demonym: 'Peruvian' },
	{ id: 'usa', ...country, name: 'United States', aliases: ['US', 'America'], demonym: 'American' },
	{
		id: 'ames',
		...person,
		name: 'Jo Ames',
		short: 'Ames',
		office: 'Secretary of State of the Union',
		of: 'usa',
	},
	{ id: 'russia', ...country, name: 'Russia', aliases: ['Russian Federation'], demonym: 'Russian' },
	{ id: 'moscow', type: 'city', name: 'Moscow', of: 'russia' },
	{ id: 'lima', type: 'city', name: 'Lima' },
	{ id: 'ireland', ...country, name: 'Ireland', demonym: 'Irish' },
];
const names = namesOf(ENTITIES);

function takes(id: string, typed: string): boolean {
	const key = names.get(id);
	if (key === undefined) throw new Error(`No entity has the id ${id}.`);
	return isAccepted(typed, acceptedFor(key, names), rivalsOf(key, ENTITIES, names));
}

describe('an answer that names an entity', () => {
	it.each([
		['falk', 'President Ada Falk'],
		['falk', 'President Falk'],
		['falk', 'Peruvian President Ada Falk'],
		['falk', 'Peru’s President, Ada Falk'],
		['reed', 'Foreign Minister Tom Reed'],
		['ames', 'US Secretary of State Jo Ames'],
		['moscow', 'Moscow, Russia'],
		['moscow', 'Moscow (Russian Federation)'],
		['lima', 'Lima'],
		['russia', 'Rusia'],
		['ireland', 'Irland'],
	])('of %s is right as %j', (id, typed) => {
		expect(takes(id, typed)).toBe(true);
	});

	it.each([
		['falk', 'President'],
		['falk', 'President of Peru'],
		['falk', 'Foreign Minister Ada Falk'],
		['falk', 'Peruvian Ada Falk'],
		['moscow', 'Moscow, Peru'],
		['moscow', 'Russia'],
		['lima', 'Lima, Russia'],
		['russia', 'Prussia'],
		['russia', 'Russian'],
		['russia', 'Moscow, Russia'],
		['ireland', 'Iceland'],
		['peru', 'Peruvian'],
	])('of %s is wrong as %j', (id, typed) => {
		expect(takes(id, typed)).toBe(false);
	});

	it('is first of all its usual name', () => {
		for (const entity of ENTITIES) expect(acceptedFor(entity, names)[0]).toBe(entity.name);
	});
});
