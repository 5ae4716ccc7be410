import { describe, expect, it } from 'vitest';
import { Article } from '../../article/schema.ts';
import { ClauseFact, type Clause, type Entity } from '../../fact/schema.ts';
import { material } from '../material.ts';
import { falsehoods } from './falsehoods.ts';
import { leansOnSubject } from './leaning.ts';
import { isOpen, leadFor } from './open-slots.ts';

const ENTITIES: Entity[] = [
	{ id: 'ada', type: 'person', name: 'Ada Marsh', short: 'Marsh' },
	{ id: 'ben', type: 'person', name: 'Benedikt Falk', short: 'Falk' },
	{ id: 'cleo', type: 'person', name: 'Cleo Reed', short: 'Reed' },
	{ id: 'hale', type: 'city', name: 'Port Hale' },
	{ id: 'peru', type: 'country', name: 'Peru', demonym: 'Peruvian' },
	{ id: 'chile', type: 'country', name: 'Chile', demonym: 'Chilean' },
];
const text = 'Ada Marsh praised Benedikt Falk. Cleo Reed was away. Peru and Chile were silent.';
const article = Article.parse({
	id: 'praise',
	title: 'Praise',
	published: '2021-05-20',
	dateline: { place: 'Port Hale', date: '2021-05-20' },
	source: { title: 'Praise', publisher: 'invented' },
	language: 'en',
	paragraphs: [text],
});
const factOf = (clause: Clause, rest: Partial<ClauseFact> = {}) =>
	ClauseFact.parse({
		id: 'fact',
		certainty: 'stated',
		clause,
		anchor: { paragraph: 0, start: 0, end: 3, quote: 'Ada', prefix: '', suffix: text.slice(3, 35) },
		...rest,
	});
const of = (fact: ClauseFact) => material({ article, entities: ENTITIES, facts: [fact] });

const praised = {
	subject: { entity: 'ada' },
	verb: { lemma: 'praise', tense: 'past' },
	object: { entity: 'ben' },
	place: { entity: 'hale' },
} as const satisfies Clause;
const dated = { ...praised, time: { date: '2021-05-19' } } as const satisfies Clause;

describe('what the article does not rule out', () => {
	it.each(['subject', 'object', 'place'] as const)('is another %s', (slot) => {
		expect(isOpen(factOf(praised), slot)).toBe(true);
	});

	it('is neither another date, nor another place on the day, nor another holder of an office', () => {
		expect(isOpen(factOf(dated), 'time')).toBe(false);
		expect(isOpen(factOf(dated), 'place')).toBe(false);
		const office = { text: 'mayor of {hale}', type: 'office' } as const;
		const holds: Clause = {
			subject: { entity: 'ada' },
			verb: { lemma: 'be', tense: 'present' },
			complement: office,
		};
		expect(isOpen(factOf(holds), 'subject')).toBe(false);
		expect(isOpen(factOf(holds), 'complement')).toBe(false);
	});

	it('is asked by the article’s word, but not where a source is named already', () => {
		const fact = factOf(dated);
		expect(leadFor(fact, 'subject', of(fact))).toEqual({ lead: 'according to the article of 20 May 2021' });
		expect(leadFor(fact, 'time', of(fact))).toEqual({});
		const told = factOf(dated, { attribution: { source: 'cleo', verb: 'say' } });
		expect(leadFor(told, 'subject', of(told))).toEqual({});
		expect(leadFor(told, 'attribution', of(told))).not.toEqual({});
	});
});

describe('a false statement', () => {
	const swapped = (clause: Clause) => {
		const fact = factOf(clause);
		return falsehoods(fact, of(fact)).filter(({ asked }) => asked === 'subject' || asked === 'recipient');
	};

	it('says what is another’s, and whose it is', () => {
		expect(swapped(dated)[0]?.swap).toEqual({ told: 'ada', instead: 'cleo' });
	});

	it('leaves no visit or talks without an owner', () => {
		const during = (words: string): Clause => ({
			...praised,
			time: { preposition: 'during', text: words, type: 'event' },
		});
		for (const words of ['the visit to {hale} in May 2021', 'her talks with {peru} in May 2021']) {
			expect(leansOnSubject(factOf(during(words)))).toBe(true);
			expect(swapped(during(words))).toEqual([]);
		}
		for (const words of [
			'the storm of May 2021',
			'the talks between {peru} and {chile} in May 2021',
			'talks in May 2021',
		])
			expect(leansOnSubject(factOf(during(words)))).toBe(false);
	});

	it('does not send to one country what is for another', () => {
		const sent: Clause = {
			subject: { entity: 'ada' },
			verb: { lemma: 'send', tense: 'past' },
			object: { text: 'tents', type: 'thing' },
			recipient: { entity: 'peru' },
			purpose: { text: 'to shelter Peruvian families', type: 'reason' },
		};
		const recipients = (clause: Clause) => swapped(clause).filter(({ asked }) => asked === 'recipient');
		expect(recipients(sent)).toEqual([]);
		expect(recipients({ ...sent, purpose: undefined })).toHaveLength(1);
	});
});
