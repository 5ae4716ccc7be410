import { describe, expect, it } from 'vitest';
import type { Finding } from '../question/base.ts';
import type { Question } from '../question/index.ts';
import type { Made } from './questions/made.ts';
import { select } from './select.ts';

const finding: Finding = { rule: 'vague-term', severity: 'warning', at: 'stem', mend: 'Say how many.' };
const clean = () => [];
/** As many questions as there are, up to three a fact. */
const open = (...facts: string[]) => new Map(facts.map((fact) => [fact, 3]));

function typed(fact: string, keyEntity: string, worth = 5): Made {
	return {
		question: {
			kind: 'short-answer',
			id: `q-${fact}-${keyEntity}-${String(worth)}`,
			facts: [fact],
			asks: 'subject',
			stem: `____ came to ${fact}, not ${keyEntity}.`,
			explanation: 'They came.',
			difficulty: 3,
			tags: [],
			origin: 'generated',
			status: 'published',
			accepted: [keyEntity],
			rivals: [],
			rationale: 'They came.',
		},
		keyEntity,
		worth,
	};
}

describe('what is chosen of the questions made', () => {
	it('is only what lint passes, however good the rest is thought to be', () => {
		const made = [typed('arrival', 'ann', 9), typed('arrival', 'ben', 1)];
		const judge = ({ id }: Question) => (id === 'q-arrival-ann-9' ? [finding] : []);
		expect(select(made, open('arrival'), judge).map(({ id }) => id)).toEqual(['q-arrival-ben-1']);
		expect(select(made, open('arrival'), () => [finding])).toEqual([]);
	});

	it('asks a fact once in a kind, with the better question', () => {
		const made = [typed('arrival', 'ann', 2), typed('arrival', 'ben', 7)];
		expect(select(made, open('arrival'), clean).map(({ id }) => id)).toEqual(['q-arrival-ben-7']);
	});

	it('asks a fact no more often than it bears', () => {
		const twice = typed('arrival', 'ben', 7);
		const stem = 'Did Ben come?';
		const truth: Made = {
			...twice,
			question: {
				...twice.question,
				kind: 'true-false',
				id: 'q-truth',
				stem,
				key: true,
				rationale: 'He did.',
			},
		};
		const made = [typed('arrival', 'ann', 2), truth];
		expect(select(made, open('arrival'), clean)).toHaveLength(2);
		expect(select(made, new Map([['arrival', 1]]), clean)).toHaveLength(1);
	});

	it('keeps one entity from being the key again and again', () => {
		const facts = Array.from({ length: 30 }, (_, index) => `fact-${String(index)}`);
		const made = facts.flatMap((fact, index) => [
			typed(fact, 'ann', 9),
			typed(fact, `other-${String(index)}`, 1),
		]);
		const chosen = select(made, open(...facts), clean);
		expect(chosen).toHaveLength(30);
		expect(chosen.filter(({ id }) => id.includes('ann')).length).toBeLessThanOrEqual(6);
	});
});
