import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyBank } from '../../../../tests/arbitraries/bank.ts';
import type { Bank } from '../bank/schema.ts';
import { AttemptId, LearnerId, ResponseId, uuidv7 } from '../kernel/id.ts';
import { keyOf } from '../question/kinds.ts';
import { answer, finish, flag, start } from './machine.ts';
import { sameResponse } from './same.ts';
import type { Attempt, Behaviour } from './schema.ts';
import { viewOf } from './view.ts';

const uuid = (number: number) => uuidv7(number, new Uint8Array(10));

/** An attempt over a whole bank, with the key given for those questions that `given` picks. */
function attemptOf(bank: Bank, behaviour: Behaviour, given: readonly boolean[], finished: boolean): Attempt {
	const questions = new Map(bank.questions.map((question) => [question.id, question]));
	const begun = start(
		{
			id: AttemptId.parse(uuid(1)),
			learner: LearnerId.parse(uuid(2)),
			bank: { id: bank.article.id, hash: 'hash' },
			behaviour,
			questions: [...questions.keys()],
		},
		1000,
	);
	const attempt = bank.questions.reduce((now, question, index) => {
		if (given[index] !== true) return now;
		const id = ResponseId.parse(uuid(index + 10));
		const decided = answer(
			now,
			{ id, question: question.id, response: keyOf(question) },
			questions,
			2000 + index,
		);
		if (!decided.ok) throw new Error(decided.error.code);
		return decided.value.attempt;
	}, begun);
	const ended = finished ? finish(attempt, 9000) : undefined;
	return ended?.ok === true ? ended.value : attempt;
}

const state = fc.record({
	bank: anyBank(8),
	behaviour: fc.constantFrom<Behaviour>('immediate', 'deferred'),
	given: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
	finished: fc.boolean(),
});

describe('the view of an attempt', () => {
	test('shows every question in the order asked, and feedback only where it may be seen', () => {
		fc.assert(
			fc.property(state, ({ bank, behaviour, given, finished }) => {
				const attempt = attemptOf(bank, behaviour, given, finished);
				const view = viewOf(attempt, bank);
				expect(view.items.map(({ question }) => question.id)).toEqual(attempt.questions);
				expect(view).toMatchObject({ finished, behaviour, id: attempt.id });
				view.items.forEach(({ response, feedback }, index) => {
					const recorded = given[index] === true;
					expect(response !== undefined).toBe(recorded);
					expect(feedback !== undefined).toBe(recorded && (finished || behaviour === 'immediate'));
				});
			}),
		);
	});

	test('resumes at the first question without a response, or at the last', () => {
		fc.assert(
			fc.property(state, ({ bank, behaviour, given }) => {
				const { items, resumeAt } = viewOf(attemptOf(bank, behaviour, given, false), bank);
				const open = bank.questions.findIndex((_, index) => given[index] !== true);
				expect(resumeAt).toBe(open === -1 ? items.length - 1 : open);
			}),
		);
	});

	test('shows parts in the same order each time, and another order to another attempt', () => {
		fc.assert(
			fc.property(anyBank(8), (bank) => {
				const attempt = attemptOf(bank, 'immediate', [], false);
				expect(viewOf(attempt, bank)).toEqual(viewOf({ ...attempt }, bank));
			}),
		);
		const [bank] = fc.sample(
			anyBank(24).filter(({ questions }) => questions.some((each) => each.kind === 'order')),
			{ numRuns: 1, seed: 7 },
		);
		if (bank === undefined) throw new Error('no bank');
		const attempt = attemptOf(bank, 'immediate', [], false);
		const views = Array.from({ length: 20 }, (_, number) =>
			JSON.stringify(viewOf({ ...attempt, id: AttemptId.parse(uuid(number + 1)) }, bank).items),
		);
		expect(new Set(views).size).toBeGreaterThan(1);
	});

	test('shows a flag, and of a changed response the last', () => {
		const [bank] = fc.sample(anyBank(1), { numRuns: 1, seed: 3 });
		if (bank === undefined) throw new Error('no bank');
		const attempt = attemptOf(bank, 'deferred', [true], false);
		const flagged = flag(attempt, { question: 'q0', flagged: true }, 3000);
		const [recorded] = attempt.recorded;
		if (!flagged.ok || recorded === undefined) throw new Error('not flagged');
		const again = {
			...recorded,
			id: ResponseId.parse(uuid(99)),
			response: { kind: 'choice', option: 'zz' } as const,
		};
		const view = viewOf({ ...flagged.value, recorded: [recorded, again] }, bank);
		expect(view.items[0]).toMatchObject({ flagged: true, response: again.response });
	});

	test('needs the bank version that the attempt pins', () => {
		const [bank] = fc.sample(anyBank(2), { numRuns: 1, seed: 3 });
		if (bank === undefined) throw new Error('no bank');
		const attempt = attemptOf(bank, 'immediate', [], false);
		expect(() => viewOf(attempt, { ...bank, questions: [] })).toThrow('no question');
	});
});

describe('two responses', () => {
	test('are the same whatever the order of their pairs', () => {
		const one = { kind: 'match', pairs: { a: 'x', b: 'y' } } as const;
		expect(sameResponse(one, { kind: 'match', pairs: { b: 'y', a: 'x' } })).toBe(true);
		expect(sameResponse(one, { kind: 'match', pairs: { a: 'x' } })).toBe(false);
		expect(sameResponse(one, { kind: 'match', pairs: { a: 'x', c: 'y' } })).toBe(false);
	});

	test('differ by the order of a list', () => {
		const one = { kind: 'order', order: ['a', 'b'] } as const;
		expect(sameResponse({ ...one, order: [...one.order] }, { kind: 'order', order: ['b', 'a'] })).toBe(false);
	});
});
