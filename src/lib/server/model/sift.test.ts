import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verifyAnchor } from '../../core/article/anchor.ts';
import { factProblems } from '../../core/fact/check.ts';
import { Entity, ClauseFact } from '../../core/fact/schema.ts';
import { ARTICLE, BOUGHT, ENTITIES, LATE, MET, NOT_SIGNED, PAID, reply } from '../testing/model-reply.ts';
import type { DropReason } from './found.ts';
import { MOST_FACTS } from './reply.ts';
import { sift } from './sift.ts';

const sifted = (facts: readonly unknown[], entities?: readonly unknown[]) =>
	sift(ARTICLE, [], reply(facts, entities));

/** The fact with another value in one slot of its clause. */
const slot = (fact: { clause: object }, changed: object) => ({
	...fact,
	clause: { ...fact.clause, ...changed },
});

describe('facts of a model that hold against the article', () => {
	const { facts, entities, dropped } = sifted([MET, BOUGHT, LATE, NOT_SIGNED, PAID]);

	it('are all kept, and nothing is counted', () => {
		expect(dropped).toEqual({});
		expect(facts.map(({ id }) => id)).toEqual(['met', 'bought', 'late', 'not-signed', 'paid']);
	});

	it('are facts and entities of the schema, told to be a model’s, with an anchor that holds', () => {
		for (const fact of facts) {
			expect(ClauseFact.parse(fact)).toMatchObject({ origin: 'model' });
			expect(verifyAnchor(ARTICLE, fact.anchor)).toMatchObject({ ok: true });
		}
		expect(entities.every((entity) => Entity.safeParse(entity).success)).toBe(true);
	});

	it('are proven by the whole sentence, however little of it the model quotes', () => {
		const { facts } = sifted([{ ...PAID, quote: 'Norland paid $5 million for 12 ships on Wednesday' }]);
		expect(facts[0]?.anchor.quote).toBe(PAID.quote);
	});

	it('may name the month or year of a date, and read numbers in words', () => {
		expect(sifted([slot(MET, { time: { date: '2025-03' } })]).facts).toHaveLength(1);
	});
});

it('a fact is no less sure for a name that sounds like saying', () => {
	const sentence = 'The United States bought 40 ferries.';
	const bought = {
		id: 'bought',
		quote: sentence,
		clause: {
			subject: { entity: 'us' },
			verb: { lemma: 'buy', tense: 'past' },
			object: { quantity: { value: 40, unit: 'ferries' } },
		},
		certainty: 'stated',
	};
	const us = { id: 'us', type: 'country', name: 'United States', definite: true };
	const { facts, dropped } = sift({ ...ARTICLE, paragraphs: [sentence] }, [], reply([bought], [us]));
	expect([facts.length, dropped]).toEqual([1, {}]);
});

const BAD: [DropReason, string, unknown][] = [
	[
		'quote_not_found',
		'a quote with one letter changed',
		{ ...PAID, quote: PAID.quote.replace('paid', 'pays') },
	],
	['quote_not_found', 'an empty quote', { ...PAID, quote: ' ' }],
	['quote_ambiguous', 'a quote that stands twice', { ...slot(PAID, {}), quote: 'Norland' }],
	['slot_not_in_quote', 'a name that the quote has not', slot(PAID, { subject: { entity: 'sundia' } })],
	[
		'slot_not_in_quote',
		'words that the quote has not',
		slot(NOT_SIGNED, { object: { text: 'the trade pact', type: 'thing' } }),
	],
	[
		'slot_not_in_quote',
		'markup around words of the quote',
		slot(NOT_SIGNED, { object: { text: '<b>the climate pact</b>', type: 'thing' } }),
	],
	[
		'slot_not_in_quote',
		'a sign that nobody sees',
		slot(NOT_SIGNED, { object: { text: 'the climate\u202e pact', type: 'thing' } }),
	],
	[
		'slot_not_in_quote',
		'another number',
		slot(PAID, { object: { quantity: { value: 6_000_000, unit: 'dollars' } } }),
	],
	[
		'slot_not_in_quote',
		'the number of other things',
		slot(PAID, { object: { quantity: { value: 5_000_000, unit: 'ships' } } }),
	],
	[
		'slot_not_in_quote',
		'a number without its hedge',
		slot(BOUGHT, { object: { quantity: { value: 40, unit: 'ferries' } } }),
	],
	[
		'slot_not_in_quote',
		'a hedge of the model’s own',
		slot(PAID, { object: { quantity: { value: 5_000_000, unit: 'dollars', hedge: 'over' } } }),
	],
	['slot_not_in_quote', 'another date', slot(MET, { time: { date: '2025-03-13' } })],
	[
		'slot_not_in_quote',
		'a preposition that turns it round',
		slot(MET, { time: { date: '2025-03-12', preposition: 'before' } }),
	],
	[
		'slot_not_in_quote',
		'a list with a part of the model’s own',
		slot(PAID, { object: { all: ['12 ships', '12 planes'], type: 'thing' } }),
	],
	['verb_not_in_quote', 'another verb', slot(MET, { verb: { lemma: 'kill', tense: 'past' } })],
	[
		'verb_not_in_quote',
		'a form of the verb that is another word',
		slot(MET, { verb: { lemma: 'meet', past: 'killed', tense: 'past' } }),
	],
	[
		'source_not_in_quote',
		'a source whom the quote does not name',
		{ ...LATE, attribution: { source: 'mara', verb: 'acknowledge' } },
	],
	['source_not_in_quote', 'said in another way', { ...LATE, attribution: { source: 'varga', verb: 'deny' } }],
	['certainty_lost', 'reported, told as known', { ...BOUGHT, certainty: 'stated' }],
	[
		'certainty_lost',
		'said by somebody, told as known',
		{ ...LATE, attribution: undefined, certainty: 'stated' },
	],
	['certainty_lost', 'a not that is left out', slot(NOT_SIGNED, { verb: { lemma: 'sign', tense: 'past' } })],
	[
		'certainty_lost',
		'a quote that begins behind the not',
		{
			...slot(NOT_SIGNED, {
				verb: { lemma: 'sign', tense: 'past' },
				subject: { text: 'the climate pact', type: 'thing' },
			}),
			quote: 'sign the climate pact in 2021',
		},
	],
	[
		'certainty_lost',
		'a not of the model’s own',
		slot(MET, { verb: { lemma: 'meet', tense: 'past', negated: true } }),
	],
	[
		'certainty_lost',
		'a may that is left out',
		{
			id: 'opens',
			quote: 'Norland may open a harbour in Vesta.',
			clause: {
				subject: { entity: 'norland' },
				verb: { lemma: 'open', tense: 'past' },
				object: { text: 'a harbour', type: 'thing' },
			},
			certainty: 'stated',
		},
	],
	['unknown_field', 'a field that nobody asked for', { ...MET, weight: 3 }],
	['unknown_field', 'a field within a slot', slot(MET, { object: { entity: 'varga', colour: 'red' } })],
	['unknown_field', 'tags', { ...MET, tags: ['fine-tag'] }],
	['unknown_field', 'an origin of its own choice', { ...MET, origin: 'rules' }],
	['unknown_field', 'an order of its own choice', { ...MET, after: ['bought'] }],
	['schema', 'an id that is none', { ...MET, id: '../../etc/passwd' }],
	['schema', 'no certainty', { ...MET, certainty: undefined }],
	['schema', 'a number for a quote', { ...MET, quote: 5 }],
	['schema', 'nothing', null],
	['schema', 'text', 'a fact'],
	['schema', 'a list', [MET]],
	['schema', 'a quote of a million letters', { ...MET, quote: 'a'.repeat(1_000_000) }],
	['unknown_entity', 'an entity that the reply has not', slot(MET, { object: { entity: 'nobody' } })],
	[
		'unknown_entity',
		'a template with such an entity',
		slot(NOT_SIGNED, { object: { text: 'the climate pact {unknown}', type: 'thing' } }),
	],
	[
		'unknown_entity',
		'a source that the reply has not',
		{ ...LATE, attribution: { source: 'nobody', verb: 'acknowledge' } },
	],
	[
		'template_malformed',
		'stray braces',
		slot(NOT_SIGNED, { object: { text: 'the climate pact {', type: 'thing' } }),
	],
	[
		'template_malformed',
		'braces around code',
		slot(NOT_SIGNED, { object: { text: '{constructor.constructor("return 1")()}', type: 'thing' } }),
	],
];

describe('a fact of a model', () => {
	it.each(BAD)('is dropped as %s: %s', (reason, _, fact) => {
		const { facts, dropped } = sifted([fact, MET]);
		expect(dropped).toEqual({ [reason]: 1 });
		expect(facts.map(({ id }) => id)).toEqual(['met']);
	});

	it('is kept once', () => {
		const { facts, dropped } = sifted([MET, { ...MET, id: 'again' }]);
		expect([facts.length, dropped]).toEqual([1, { repeated: 1 }]);
	});

	it('keeps its id, or a free one where another has it', () => {
		expect(sifted([MET, { ...NOT_SIGNED, id: 'met' }]).facts.map(({ id }) => id)).toEqual(['met', 'met-2']);
	});

	it('that is one of thousands is not even read', () => {
		const { facts, dropped } = sifted(
			Array.from({ length: 5_000 }, (_, index) => ({ ...MET, id: `f${index}` })),
		);
		expect([facts.length, dropped]).toEqual([1, { too_many: 5_000 - MOST_FACTS, repeated: MOST_FACTS - 1 }]);
	});

	it('whose list is given a noun of the model’s own loses the noun', () => {
		const all = { all: ['{norland}', '12 ships'], noun: 'stolen goods', type: 'thing' };
		const { facts } = sifted([slot(PAID, { object: all })]);
		expect(facts[0]?.clause.object).toEqual({ all: ['{norland}', '12 ships'], type: 'thing' });
	});
});

describe('an entity of a model', () => {
	const only = (entity: object, known: readonly Entity[] = []) =>
		sift(ARTICLE, known, reply([{ ...MET }], [...Object.values({ ...ENTITIES, ...entity })]));

	it('that the article does not name is dropped, and its facts with it', () => {
		const { facts, entities, dropped } = only({ mara: { ...ENTITIES.mara, name: 'Mara Hansen' } });
		expect([facts, entities]).toEqual([[], []]);
		expect(dropped).toEqual({ entity_not_in_article: 1, unknown_entity: 1 });
	});

	it('loses the names and the office that the article does not give it', () => {
		const mara = {
			...ENTITIES.mara,
			short: 'Queen',
			aliases: ['Lindqvist', 'Her Majesty'],
			office: 'Queen of Norland',
		};
		const { entities, dropped } = only({ mara });
		expect(entities.find(({ id }) => id === 'mara')).toEqual({
			id: 'mara',
			type: 'person',
			name: 'Mara Lindqvist',
			aliases: ['Lindqvist'],
			of: 'norland',
		});
		expect(dropped).toEqual({ entity_not_in_article: 3 });
	});

	it('loses a name that is another’s, for it would mark a wrong answer right', () => {
		const { entities } = only({ mara: { ...ENTITIES.mara, aliases: ['Tomas Varga'] } });
		expect(entities.find(({ id }) => id === 'mara')?.aliases).toBeUndefined();
	});

	it('that the rules know is theirs from then on', () => {
		const known: Entity = { id: 'lindqvist', type: 'person', name: 'Mara Lindqvist', aliases: ['Lindqvist'] };
		const { facts, entities } = only({}, [known]);
		expect(facts[0]?.clause.subject).toEqual({ entity: 'lindqvist' });
		expect(entities.map(({ id }) => id)).not.toContain('mara');
	});

	it('whose id alone is known is renamed wherever it stands', () => {
		const known: Entity = { id: 'mara', type: 'city', name: 'Vesta' };
		const { facts, entities } = only({}, [known]);
		expect(facts[0]?.clause.subject).toEqual({ entity: 'mara-2' });
		expect(entities.map(({ id }) => id)).toContain('mara-2');
	});

	it.each([
		['unknown_field', { admin: true }],
		['schema', { type: 'god' }],
		['schema', { id: '__proto__' }],
		['schema', { name: 'x'.repeat(10_000) }],
	])('is dropped as %s: %j', (reason, change) => {
		const { dropped } = sift(
			ARTICLE,
			[],
			reply([PAID], [ENTITIES.norland, { ...ENTITIES.varga, ...change }]),
		);
		expect(dropped).toEqual({ [reason]: 1 });
	});

	it('that no fact is left of is left out, but for one that another acts for', () => {
		const { entities } = sifted([PAID, LATE]);
		expect(entities.map(({ id }) => id).toSorted()).toEqual(['norland', 'sundia', 'varga']);
	});
});

it('nothing of a reply reaches the prototype of all objects', () => {
	const hostile: unknown = JSON.parse(
		'{"__proto__": {"polluted": 1}, "id": "met", "clause": {"__proto__": {"polluted": 1}}, "constructor": {"prototype": {"polluted": 1}}}',
	);
	const { facts } = sift(ARTICLE, [], { entities: [hostile], facts: [hostile] });
	expect(facts).toEqual([]);
	expect(Object.keys(Object.prototype)).toEqual([]);
	expect('polluted' in {}).toBe(false);
});

/** A known good reply in which some values, anywhere, are others. */
const mutated = fc
	.tuple(fc.infiniteStream(fc.nat(99)), fc.infiniteStream(fc.jsonValue()))
	.map(([chance, values]) => {
		const mutate = (value: unknown): unknown => {
			// Middle numbers: fast-check favours those at either end.
			if (Math.abs(Number(chance.next().value) - 50) < 2) return values.next().value;
			if (Array.isArray(value)) return value.map(mutate);
			if (typeof value !== 'object' || value === null) return value;
			return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, mutate(each)]));
		};
		const { entities, facts } = reply([MET, BOUGHT, LATE, NOT_SIGNED, PAID]);
		return { entities: entities.map(mutate), facts: facts.map(mutate) };
	});

it('whatever a reply holds, what is kept fits the schema, names known entities and stands in the article', () => {
	let kept = 0;
	fc.assert(
		fc.property(mutated, (changed) => {
			const { entities, facts } = sift(ARTICLE, [], changed);
			kept += facts.length;
			expect(entities.every((entity) => Entity.safeParse(entity).success)).toBe(true);
			expect(facts.every((fact) => ClauseFact.safeParse(fact).success)).toBe(true);
			expect(factProblems(entities, facts)).toEqual([]);
			expect(facts.every(({ anchor }) => verifyAnchor(ARTICLE, anchor).ok)).toBe(true);
		}),
		{ numRuns: 300 },
	);
	expect(kept).toBeGreaterThan(100);
});
