import { describe, expect, it } from 'vitest';
import { anchorQuote } from '../article/anchor.ts';
import type { Article } from '../article/schema.ts';
import type { Entity, Gap, PassageFact } from '../fact/schema.ts';
import type { Question } from '../question/index.ts';
import { lintQuestion } from './index.ts';

const SENTENCES = {
	crime: 'Tomas Varga was charged with fraud over 40 ferries in Orlo.',
	harmless: 'Tomas Varga bought 40 ferries for the yard in Orlo.',
	prison: 'Mara Lindqvist of the Prison Trust opened a pier of 64 metres in Orlo.',
};
type Name = keyof typeof SENTENCES;

const article: Article = {
	id: 'ferries',
	title: 'Ferries',
	published: '2025-03-13',
	dateline: { place: 'Orlo', date: '2025-03-13' },
	source: { title: 'Ferries', publisher: 'The Strait Gazette' },
	language: 'en',
	paragraphs: [Object.values(SENTENCES).join(' ')],
};
const entities: Entity[] = [
	{ id: 'varga', type: 'person', name: 'Tomas Varga', short: 'Varga' },
	{ id: 'lindqvist', type: 'person', name: 'Mara Lindqvist', short: 'Lindqvist' },
	{ id: 'trust', type: 'organisation', name: 'Prison Trust', definite: true },
	{ id: 'orlo', type: 'city', name: 'Orlo' },
];
const person = (words: string, entity: string): Gap => ({ words, fills: { entity } });
const passage = (id: Name, ...gaps: Gap[]): PassageFact => {
	const anchor = anchorQuote(article, SENTENCES[id]);
	if (!anchor.ok) throw new Error(`“${SENTENCES[id]}” is not in the article.`);
	return { id, certainty: 'stated', anchor: anchor.value, gaps };
};
const orlo = person('Orlo', 'orlo');
const forty: Gap = { words: '40', fills: { quantity: { value: 40, unit: 'ferries' } } };
const facts = [
	passage('crime', person('Tomas Varga', 'varga'), forty, orlo),
	passage('harmless', person('Tomas Varga', 'varga'), forty, orlo),
	passage('prison', person('Mara Lindqvist', 'lindqvist'), orlo),
];

const base = {
	id: 'q1',
	explanation: 'The article says so.',
	difficulty: 2 as const,
	tags: [],
	origin: 'generated' as const,
	status: 'published' as const,
};
const options = (...texts: string[]) =>
	texts.map((text, index) => ({ id: `p${index}`, text, rationale: 'The article says so.' }));

/** A question whose first option is right. */
const choice = (id: Name, gap: string, asks: string, ...others: string[]): Question => ({
	...base,
	kind: 'choice',
	facts: [id],
	gap,
	stem: `${asks} fills the gap in these words of the article of 13 March 2025: “${SENTENCES[id].replace(gap, '____')}”`,
	options: options(gap, ...others),
	key: 'p0',
	order: 'shuffled',
});
const typed = (id: Name, gap: string): Question => ({
	...base,
	kind: 'short-answer',
	facts: [id],
	gap,
	stem: `Whose name fills the gap in these words of the article of 13 March 2025: “${SENTENCES[id].replace(gap, '____')}”`,
	accepted: [gap],
	rivals: [],
	rationale: 'The article says so.',
});
const statement = (id: Name, from: string, to: string): Question => ({
	...base,
	kind: 'true-false',
	facts: [id],
	stem: `According to the article of 13 March 2025, ${SENTENCES[id].replace(from, to)}`,
	key: from === to,
	rationale: 'The article says so.',
});
const PEOPLE = ['Ilya Varga', 'Pavel Orban', 'Ana Ruiz'];

const found = (question: Question) =>
	lintQuestion(question, { article, entities, facts })
		.filter(({ rule }) => rule === 'sensitive-falsehood')
		.map(({ at, severity }) => `${severity} ${at}`);

describe('a person’s name in the article’s own words', () => {
	it('is not chosen among others where they tell of a crime', () => {
		expect(found(choice('crime', 'Tomas Varga', 'Whose name', ...PEOPLE))).toEqual(['error options']);
	});

	it.each([
		['to be typed', typed('crime', 'Tomas Varga')],
		['where they tell of nothing of the kind', choice('harmless', 'Tomas Varga', 'Whose name', ...PEOPLE)],
		['where only a name sounds of it', choice('prison', 'Mara Lindqvist', 'Whose name', ...PEOPLE)],
	])('may be asked %s', (_, question) => {
		expect(found(question)).toEqual([]);
	});
});

describe('another gap of words that tell of a person’s crime', () => {
	it.each([
		['a town', choice('crime', 'Orlo', 'Which city or town', 'Vesta', 'Brand', 'Holm')],
		['a number', choice('crime', '40', 'Which number', '30', '50', '60')],
	])('may be chosen: %s', (_, question) => {
		expect(found(question)).toEqual([]);
	});

	it('makes no false statement, however small what is false', () => {
		expect(found(statement('crime', '40', '50'))).toEqual(['error stem']);
	});

	it.each([
		['a true statement', statement('crime', '40', '40')],
		['a false one of something harmless', statement('harmless', '40', '50')],
	])('may be %s', (_, question) => {
		expect(found(question)).toEqual([]);
	});
});
