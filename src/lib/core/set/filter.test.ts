import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyBanks } from '../../../../tests/arbitraries/set.ts';
import { Filter, fits } from './filter.ts';
import { poolOf, type Pooled } from './pool.ts';

const POOLED: Pooled = {
	bank: { id: 'harbour', hash: 'h' },
	article: { id: 'harbour', title: 'A harbour reopens' },
	facts: ['harbour/reed-reopened'],
	question: {
		kind: 'choice',
		id: 'q1',
		facts: ['reed-reopened'],
		stem: 'Who reopened the harbour?',
		explanation: 'Ann Reed reopened it.',
		difficulty: 2,
		tags: ['local-news'],
		origin: 'written',
		status: 'published',
		options: [
			{ id: 'a', text: 'Ann Réed', rationale: 'Right.' },
			{ id: 'b', text: 'Bo Smith', rationale: 'Wrong.' },
		],
		key: 'a',
		order: 'shuffled',
	},
};
const finds = (filter: unknown) => fits(Filter.parse(filter))(POOLED);

describe('a question is found', () => {
	test.each([
		[{}],
		[{ search: 'reed' }],
		[{ search: 'HARBOUR who' }],
		[{ search: 'smi' }],
		[{ search: 'local' }],
		[{ search: 'reopens' }],
		[{ tags: ['other', 'local-news'] }],
		[{ difficulty: [1, 2] }],
		[{ kinds: ['choice'] }],
		[{ articles: ['harbour'] }],
		[{ facts: [{ bank: 'harbour', fact: 'reed-reopened' }] }],
		[{ search: 'reed', kinds: ['choice'], tags: ['local-news'] }],
	])('by %j', (filter) => {
		expect(finds(filter)).toBe(true);
	});

	test.each([
		[{ search: 'reed lighthouse' }],
		[{ search: 'eed' }],
		[{ tags: ['other'] }],
		[{ difficulty: [3] }],
		[{ kinds: ['match', 'order'] }],
		[{ articles: ['other'] }],
		[{ facts: [{ bank: 'other', fact: 'reed-reopened' }] }],
		[{ search: 'reed', kinds: ['match'] }],
	])('not by %j', (filter) => {
		expect(finds(filter)).toBe(false);
	});

	test('by no unknown part', () => {
		expect(Filter.safeParse({ tag: ['x'] }).success).toBe(false);
	});
});

describe('the pool', () => {
	test('holds the published questions alone, and none of a fact that has expired', () => {
		fc.assert(
			fc.property(anyBanks(), fc.constantFrom('2025-06-01', '2026-06-01'), (banks, on) => {
				const pool = poolOf(banks, on);
				for (const { bank, question, facts } of pool) {
					expect(question.status).toBe('published');
					const known = banks.find(({ id }) => id === bank.id)?.bank.facts ?? [];
					const expires = known.some(
						(fact) => question.facts.includes(fact.id) && fact.expires !== undefined,
					);
					expect(on > '2026-01-01' && expires).toBe(false);
					expect(facts).toEqual(question.facts.map((fact) => `${bank.id}/${fact}`));
				}
			}),
		);
	});
});
