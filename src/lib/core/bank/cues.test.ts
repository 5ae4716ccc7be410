import { describe, expect, test } from 'vitest';
import type { Question } from '../question/index.ts';
import { cues } from './cues.ts';

const base = (id: string, stem: string) => ({
	id,
	stem,
	facts: ['f'],
	explanation: '.',
	difficulty: 1 as const,
	tags: [],
	origin: 'written' as const,
	status: 'published' as const,
});
const choice = (id: string, stem: string, ...texts: string[]): Question => ({
	kind: 'choice',
	...base(id, stem),
	options: texts.map((text, index) => ({ id: `o${index}`, text, rationale: '.' })),
	key: 'o0',
	order: 'shuffled',
});
const claim = (id: string, stem: string, key = true): Question => ({
	kind: 'true-false',
	...base(id, stem),
	key,
	rationale: '.',
});

const WHERE = choice('where', 'Where did Kim meet Putin in September 2025?', 'Beijing', 'Moscow');

describe('a question gives another away', () => {
	test('where its stem names the key beside what the other asks', () => {
		expect(
			cues(choice('who', 'Whom did Kim meet in Beijing in September 2025?', 'Putin', 'Lavrov'), WHERE),
		).toBe(true);
		expect(cues(claim('claim', 'Kim was to meet Putin in Beijing in September 2025.'), WHERE)).toBe(true);
	});

	test('whatever the case, accents and punctuation', () => {
		expect(cues(claim('claim', 'KIM and PUTIN did meet — Béijing, September 2025.'), WHERE)).toBe(true);
	});

	test('where it states what the other asks to be judged', () => {
		const longer = claim('longer', 'The mayor reopened the harbour in January with a speech.');
		expect(cues(longer, claim('short', 'The mayor reopened the harbour in January.'))).toBe(true);
		expect(cues(longer, claim('short', 'The mayor reopened the harbour in January.', false))).toBe(false);
	});

	test('where it pairs what a match asks', () => {
		const match: Question = {
			kind: 'match',
			...base('match', 'Match each person with the office.'),
			left: [
				{ id: 'a', text: 'Lavrov', rationale: '.' },
				{ id: 'b', text: 'Kim', rationale: '.' },
			],
			right: [
				{ id: 'x', text: 'Foreign Minister of Russia' },
				{ id: 'y', text: 'leader of North Korea' },
			],
			key: { a: 'x', b: 'y' },
		};
		expect(cues(claim('claim', 'Lavrov is the Foreign Minister of Russia.'), match)).toBe(true);
		expect(cues(claim('claim', 'Lavrov is the leader of North Korea.'), match)).toBe(false);
	});

	test('where it writes a number that the other asks', () => {
		const numeric: Question = {
			kind: 'numeric',
			...base('n', 'How many troops has North Korea sent to Russia?'),
			key: 15000,
			tolerance: 0,
			unit: 'troops',
			units: [],
			shown: 'around 15,000 troops',
			rationale: '.',
		};
		expect(cues(claim('c', 'North Korea sent 15,000 troops to Russia.'), numeric)).toBe(true);
		expect(cues(claim('c', 'North Korea sent 12,000 troops to Russia.'), numeric)).toBe(false);
	});
});

describe('a question gives nothing away', () => {
	test('by an option, which does not say that it is right', () => {
		expect(cues(choice('other', 'Where did Kim meet Putin?', 'Paris', 'Beijing'), WHERE)).toBe(false);
	});

	test('by naming the key where it tells of other things', () => {
		expect(cues(choice('other', 'Which parade was held in Beijing?', 'A military one', 'None'), WHERE)).toBe(
			false,
		);
	});

	test('by the date, which most questions of one article carry', () => {
		const other = claim('other', 'On 27 October 2025, Putin met Choe.');
		expect(
			cues(other, choice('office', 'As of 27 October 2025, who is President of Russia?', 'Putin', 'Kim')),
		).toBe(false);
	});

	test('by half of what the other asks', () => {
		const other = claim('other', 'Putin spoke of ties between North Korea and Russia.');
		expect(cues(other, choice('office', 'Who is President of Russia?', 'Putin', 'Kim'))).toBe(false);
	});

	test('by a word that only begins like the key', () => {
		expect(cues(claim('claim', 'Kim did meet Putin at Beijingers Hall in September 2025.'), WHERE)).toBe(
			false,
		);
	});

	test('to itself', () => {
		const self = claim('self', 'The mayor reopened the harbour.');
		expect(cues(self, self)).toBe(false);
	});
});
