import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ClauseFact, SLOTS, type Entity } from '../../fact/schema.ts';
import { namesOf } from './names.ts';
import { question } from './question.ts';
import { stated } from './statement.ts';
import { IRREGULAR } from './irregular-verbs.ts';

const ENTITIES: Entity[] = [
	{ id: 'ada', type: 'person', name: 'Ada Marsh', short: 'Marsh' },
	{ id: 'states', type: 'country', name: 'United States', definite: true },
	{ id: 'hale', type: 'city', name: 'Port Hale' },
	{ id: 'nsb', type: 'organisation', name: 'Northern Savings Bank', short: 'NSB', definite: true },
];
const names = namesOf(ENTITIES);

const entity = fc.constantFrom(...ENTITIES.map(({ id }) => ({ entity: id })));
const text = fc.constantFrom(
	{ text: 'talks with {states}', type: 'event' as const, plural: true },
	{ text: '{states}’s trade', type: 'topic' as const },
	{ text: 'to rest', type: 'action' as const },
);
const several = fc.constant({ all: ['{ada}', '{nsb}'], type: 'thing' as const });
const quantity = fc
	.record({
		value: fc.integer({ min: 1, max: 5_000_000 }),
		unit: fc.constantFrom('troops', '% of voters', ''),
	})
	.map((counted) => ({ quantity: counted }));
const date = fc.constantFrom(
	{ date: '2019' },
	{ date: '2020-23' },
	{ date: '2021-05' },
	{ date: '2021-05-02' },
);
const filler = fc.oneof(entity, text, several, quantity);
const verb = fc.record(
	{
		lemma: fc.constantFrom(...IRREGULAR.keys(), 'announce', 'carry', 'stop', 'travel'),
		tense: fc.constantFrom('past' as const, 'present' as const, 'future' as const),
		perfect: fc.boolean(),
		progressive: fc.boolean(),
		negated: fc.boolean(),
		voice: fc.constantFrom('active' as const, 'passive' as const),
	},
	{ requiredKeys: ['lemma', 'tense'] },
);
const clause = fc.record(
	{ verb, subject: filler, object: filler, recipient: entity, place: entity, cause: text, time: date },
	{ requiredKeys: ['verb', 'subject'] },
);
const fact = fc.record({ clause, certainty: fc.constantFrom('stated', 'reported', 'alleged') }).map((parts) =>
	ClauseFact.parse({
		id: 'fact',
		...parts,
		anchor: { paragraph: 0, start: 0, end: 1, quote: 'x', prefix: '', suffix: '' },
	}),
);

const CLEAN = /^[\p{Lu}\d][^{}]*[.?]$/u;

it('every clause is said and asked in whole sentences: no name left open, no space doubled, dated, with its certainty', () => {
	fc.assert(
		fc.property(fact, (any) => {
			const said = stated(any, names, { title: '', published: '2021-05-20' });
			const asked = SLOTS.flatMap(
				(slot) => question(any, slot, names, { title: '', published: '2021-05-20' }) ?? [],
			);
			for (const sentence of [said, ...asked]) {
				expect(sentence).toMatch(CLEAN);
				expect(sentence).not.toMatch(/ {2}|undefined|\bthe the\b| [,.?]/);
				if (any.certainty === 'reported') expect(sentence).toContain('reportedly');
				if (any.certainty === 'alleged') expect(sentence).toContain('allegedly');
			}
			expect(said).toMatch(/\b20\d\d\b/);
			for (const sentence of asked) expect(sentence.endsWith('?')).toBe(true);
		}),
		{ numRuns: 400 },
	);
});
