import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	answered,
	CANARIES,
	fitting,
	questionsOf,
	type Secrets,
} from '../../../../tests/arbitraries/question.ts';
import { Question, Response, type Kind } from './index.ts';
import { keyOf, KINDS, mark, misfit, solution } from './kinds.ts';

const ALL = Object.keys(KINDS).filter((kind): kind is Kind => kind in KINDS);
const drawOf = (kind: Kind, secrets?: Secrets): fc.Arbitrary<Question> => questionsOf(secrets)[kind];

describe.each(ALL)('%s', (kind) => {
	const { schema, response } = KINDS[kind];

	it('is drawn by the arbitraries as its schema has it', () => {
		fc.assert(
			fc.property(drawOf(kind), (question) => {
				expect(Question.parse(question)).toEqual(question);
			}),
		);
		fc.assert(
			fc.property(drawOf(kind, CANARIES), (question) => {
				expect(schema.safeParse(question).success).toBe(true);
			}),
		);
	});

	it('marks any response that it accepts in [0, 1], with the verdict of the mark', () => {
		fc.assert(
			fc.property(answered(kind), ([question, given]) => {
				const accepted = Response.parse(given);
				const { mark: value, verdict } = mark(question, accepted);
				expect(value).toBeGreaterThanOrEqual(0);
				expect(value).toBeLessThanOrEqual(1);
				expect(verdict).toBe(value === 1 ? 'right' : value === 0 ? 'wrong' : 'partly');
			}),
		);
	});

	it('marks its key 1, and accepts its key as a response', () => {
		fc.assert(
			fc.property(drawOf(kind), (question) => {
				const key = response.parse(keyOf(question));
				expect(mark(question, Response.parse(key))).toEqual({ mark: 1, verdict: 'right' });
			}),
		);
	});

	it('takes its key, and any other response that names only what the question has', () => {
		fc.assert(
			fc.property(fitting(kind), ([question, given]) => {
				expect(misfit(question, keyOf(question))).toBeUndefined();
				expect(misfit(question, given)).toBeUndefined();
			}),
		);
	});

	it('marks a response to another kind 0, and says that it is of another kind', () => {
		const [other] = fc.sample(drawOf(kind === 'choice' ? 'order' : 'choice'), { numRuns: 1, seed: 1 });
		fc.assert(
			fc.property(drawOf(kind), (question) => {
				const response = other && keyOf(other);
				if (!response) throw new Error('No question was drawn.');
				expect(misfit(question, response)).toEqual({
					code: 'kind_mismatch',
					expected: kind,
					found: response.kind,
				});
				expect(mark(question, response).mark).toBe(0);
				expect(solution(question, response)).toEqual({
					...solution(question, keyOf(question)),
					given: [],
					parts: [],
				});
			}),
			{ numRuns: 20 },
		);
	});

	it('names in its solution what was given and what is right, one part an id', () => {
		fc.assert(
			fc.property(answered(kind), ([question, given]) => {
				const { parts, right } = solution(question, given);
				expect(right.length).toBeGreaterThan(0);
				expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
				const own = solution(question, keyOf(question));
				expect(own.parts.every((part) => part.given === part.right)).toBe(true);
				expect(right).toEqual(own.right);
			}),
		);
	});
});

describe('a question with one answer to pick', () => {
	it('marks every wrong pick 0', () => {
		fc.assert(
			fc.property(questionsOf().choice, (question) => {
				for (const { id } of question.options) {
					expect(mark(question, { kind: 'choice', option: id }).mark).toBe(id === question.key ? 1 : 0);
				}
			}),
		);
		fc.assert(
			fc.property(questionsOf()['true-false'], (question) => {
				expect(mark(question, { kind: 'true-false', value: !question.key }).mark).toBe(0);
			}),
		);
	});
});
