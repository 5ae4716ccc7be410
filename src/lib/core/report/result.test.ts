import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyBank } from '../../../../tests/arbitraries/bank.ts';
import type { Attempt } from '../attempt/schema.ts';
import { AttemptId, LearnerId, ResponseId, uuidv7 } from '../kernel/id.ts';
import { keyOf, mark } from '../question/kinds.ts';
import type { Bank } from '../bank/schema.ts';
import type { Response } from '../question/index.ts';
import { resultOf } from './result.ts';
import { shareText } from './share.ts';

const uuid = (number: number) => uuidv7(number, new Uint8Array(10));

/** A response that fits no key: unknown parts, or text that is nothing. */
const wrong = (key: Response): Response => {
	switch (key.kind) {
		case 'choice':
			return { ...key, option: 'zzzzzzzzzzzz' };
		case 'true-false':
			return { ...key, value: !key.value };
		default:
			return { kind: 'choice', option: 'zzzzzzzzzzzz' };
	}
};

type Given = 'key' | 'wrong' | 'nothing';
function finishedAttempt(bank: Bank, given: readonly Given[]): Attempt {
	return {
		id: AttemptId.parse(uuid(1)),
		learner: LearnerId.parse(uuid(2)),
		bank: { id: bank.article.id, hash: 'hash' },
		behaviour: 'immediate',
		questions: bank.questions.map(({ id }) => id),
		startedAt: 1_000,
		finishedAt: 62_900,
		flagged: [],
		recorded: bank.questions.flatMap((question, index) => {
			if ((given[index] ?? 'nothing') === 'nothing') return [];
			const response = given[index] === 'key' ? keyOf(question) : wrong(keyOf(question));
			return [
				{
					id: ResponseId.parse(uuid(index + 10)),
					question: question.id,
					response,
					mark: mark(question, response).mark,
					at: 2_000,
				},
			];
		}),
	};
}

const drawn = fc.record({
	bank: anyBank(8),
	given: fc.array(fc.constantFrom<Given>('key', 'wrong', 'nothing'), { minLength: 8, maxLength: 8 }),
});

/** The facts of the bank that a question asks; the bank lists them as its article tells them. */
const factsAsked = ({ facts, questions }: Bank) =>
	facts.filter(({ id }) => questions.some((question) => question.facts.includes(id)));

describe('the result of an attempt', () => {
	test('counts every question once, and its score is the sum of the marks', () => {
		fc.assert(
			fc.property(drawn, ({ bank, given }) => {
				const result = resultOf(finishedAttempt(bank, given), bank);
				expect(result.right + result.partly + result.wrong + result.unanswered).toBe(result.of);
				expect(result.of).toBe(bank.questions.length);
				expect(result.score).toBeCloseTo(result.items.reduce((sum, item) => sum + item.mark, 0));
				expect(result.percent).toBe(Math.floor((100 * result.right) / result.of));
				expect(result.seconds).toBe(61);
			}),
		);
	});

	test('keeps the key of a question without a response: no feedback, and nothing that names its facts', () => {
		fc.assert(
			fc.property(drawn, ({ bank, given }) => {
				const { items, facts } = resultOf(finishedAttempt(bank, given), bank);
				items.forEach(({ response, feedback }) => {
					expect(feedback === undefined).toBe(response === undefined);
				});
				const open = bank.questions.filter((_, index) => (given[index] ?? 'nothing') === 'nothing');
				factsAsked(bank).forEach(({ id }, index) => {
					const secret = open.some((question) => question.facts.includes(id));
					const { fact, statement, evidence } = facts[index] ?? {};
					expect(fact).toBe(secret ? undefined : id);
					expect(statement === undefined).toBe(secret);
					expect(evidence === undefined).toBe(secret);
				});
			}),
		);
	});

	test('has each fact that was asked once, in the order of the article, with the mean mark of its questions', () => {
		fc.assert(
			fc.property(drawn, ({ bank, given }) => {
				const attempt = finishedAttempt(bank, given);
				const { facts } = resultOf(attempt, bank);
				const asked = factsAsked(bank);
				expect(facts).toHaveLength(asked.length);
				asked.forEach(({ id: fact }, index) => {
					const about = bank.questions.filter((question) => question.facts.includes(fact));
					const sum = about.reduce(
						(total, { id }) => total + (attempt.recorded.find((each) => each.question === id)?.mark ?? 0),
						0,
					);
					expect(facts[index]?.questions).toBe(about.length);
					expect(facts[index]?.mark).toBeCloseTo(sum / about.length);
				});
			}),
		);
	});

	test('is only of a finished attempt', () => {
		const [bank] = fc.sample(anyBank(1), { numRuns: 1, seed: 1 });
		if (bank === undefined) throw new Error('no bank');
		const { finishedAt, ...open } = finishedAttempt(bank, []);
		expect(finishedAt).toBeDefined();
		expect(() => resultOf(open, bank)).toThrow('not finished');
	});
});

describe('the text to share', () => {
	test('is the title, the date, the score and a square a question, ten in a row', () => {
		const outcomes = [
			'right',
			'partly',
			'wrong',
			'unanswered',
			...Array.from({ length: 7 }, () => 'right'),
		] as const;
		const share = shareText({
			title: 'A harbour reopens',
			published: '2025-01-10',
			right: 8,
			percent: 77,
			outcomes: outcomes.map((outcome) =>
				outcome === 'partly' || outcome === 'wrong' || outcome === 'unanswered' ? outcome : 'right',
			),
		});
		expect(share).toBe('Dateline: A harbour reopens\n10 January 2025 · 8 of 11 right (77 %)\n■◪□·■■■■■■\n■');
	});

	test('gives no question and no answer away', () => {
		fc.assert(
			fc.property(drawn, ({ bank, given }) => {
				const { share } = resultOf(finishedAttempt(bank, given), bank);
				expect(share.split('\n').slice(2).join('')).toMatch(/^[■◪□·]*$/);
				expect(share.split('\n')[0]).toBe('Dateline: A harbour reopens');
			}),
		);
	});
});
