import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	anyQuestion,
	CANARIES,
	CANARY,
	CANARY_NUMBER,
	fittingFor,
} from '../../../../tests/arbitraries/question.ts';
import { anyBank } from '../../../../tests/arbitraries/bank.ts';
import type { Bank } from '../bank/schema.ts';
import { AttemptId, LearnerId, ResponseId, uuidv7 } from '../kernel/id.ts';
import type { Question, Response } from '../question/index.ts';
import { keyOf, mark } from '../question/kinds.ts';
import type { Answer } from './command.ts';
import { answer, finish, start } from './machine.ts';
import { missed } from './missed.ts';
import type { Attempt, Behaviour } from './schema.ts';
import { MOST_TRIES, triesOf } from './tries.ts';
import { viewOf } from './view.ts';

const uuid = (number: number) => uuidv7(number, new Uint8Array(10));
const responseId = (number: number) => ResponseId.parse(uuid(number));

const begin = (behaviour: Behaviour, ...questions: Question[]): Attempt =>
	start(
		{
			id: AttemptId.parse(uuid(1)),
			learner: LearnerId.parse(uuid(2)),
			bank: { id: 'bank', hash: 'hash' },
			behaviour,
			questions: questions.map(({ id }) => id),
		},
		1000,
	);

const about = {
	facts: ['fact-0-0'],
	stem: 'Which?',
	explanation: 'So it says.',
	difficulty: 1,
	tags: [],
	origin: 'written',
	status: 'published',
} as const;
const option = (id: string) => ({ id, text: `Option ${id}`, rationale: `Of ${id}.` });
const choice = (...ids: string[]): Question => ({
	...about,
	facts: [...about.facts],
	tags: [],
	kind: 'choice',
	id: 'q1',
	options: ids.map(option),
	key: 'a',
	order: 'shuffled',
});
const multiple: Question = {
	...about,
	facts: [...about.facts],
	tags: [],
	kind: 'multiple',
	id: 'q1',
	options: ['a', 'b', 'c', 'd'].map(option),
	keys: ['a', 'b'],
	order: 'shuffled',
};
const typed: Question = {
	...about,
	facts: [...about.facts],
	tags: [],
	kind: 'short-answer',
	id: 'q1',
	accepted: ['frog'],
	rivals: [],
	rationale: 'Because.',
};
const gives = (option: string): Response => ({ kind: 'choice', option });
const types = (text: string): Response => ({ kind: 'short-answer', text });
const ticks = (...options: string[]): Response => ({ kind: 'multiple', options });

/** Gives the answers in turn, each under an id of its own; those that are refused change nothing. */
function play(question: Question, behaviour: Behaviour, ...answers: Omit<Answer, 'id' | 'question'>[]) {
	const questions = new Map([[question.id, question]]);
	let attempt = begin(behaviour, question);
	const refused: string[] = [];
	answers.forEach((given, index) => {
		const decided = answer(
			attempt,
			{ ...given, id: responseId(index + 10), question: question.id },
			questions,
			2000,
		);
		if (decided.ok) attempt = decided.value.attempt;
		else refused.push(decided.error.code);
	});
	const last = attempt.recorded.at(-1);
	return { attempt, refused, mark: last?.mark ?? 0, closed: last?.closes === true };
}
const tried = (question: Question, ...responses: Response[]) =>
	play(question, 'tries', ...responses.map((response) => ({ response })));
const four = choice('a', 'b', 'c', 'd');

describe('with several tries', () => {
	// “Penalty for each incorrect try”, 0.3333333: of 3 marks 3, 2 and 1 are left at the first, second and third try.
	test.each([
		[[gives('a')], 1],
		[[gives('b'), gives('a')], 2 / 3],
		[[gives('b'), gives('c'), gives('a')], 1 / 3],
	])(
		'a right response closes the question and earns a third less for each wrong try before it',
		(given, earned) => {
			const { mark, closed } = tried(four, ...given);
			expect(mark).toBeCloseTo(earned, 7);
			expect(closed).toBe(true);
		},
	);

	test('the third wrong response closes the question, which then earns nothing', () => {
		expect(tried(four, gives('b'), gives('c'))).toMatchObject({ closed: false });
		expect(tried(four, gives('b'), gives('c'), gives('d'))).toMatchObject({ closed: true, mark: 0 });
	});

	test('a partly right response may be tried again, and the last one earns what it is worth less the penalties', () => {
		expect(tried(multiple, ticks('a'))).toMatchObject({ closed: false });
		expect(tried(multiple, ticks('a'), ticks('a', 'b')).mark).toBeCloseTo(2 / 3, 7);
		expect(tried(multiple, ticks('c'), ticks('d'), ticks('a')).mark).toBe(0);
		expect(tried(multiple, ticks('c'), ticks('a', 'b', 'c')).closed).toBe(false);
	});

	test('an attempt that is finished between two tries marks the last response as one more try with it would be', () => {
		const { attempt, mark } = tried(multiple, ticks('a'));
		expect(mark).toBeCloseTo(0.5 - 1 / 3, 7);
		const finished = finish(attempt, 5000);
		expect(finished.ok && finished.value.recorded).toEqual(attempt.recorded);
		expect(tried(four, gives('b')).mark).toBe(0);
	});

	test('a question that is given up is closed, and earns what the last response would earn once more', () => {
		const up = play(multiple, 'tries', { response: ticks('a') }, { response: ticks('a'), giveUp: true });
		expect(up).toMatchObject({ closed: true, refused: [] });
		expect(up.mark).toBeCloseTo(0.5 - 1 / 3, 7);
		expect(
			play(four, 'tries', { response: gives('b') }, { response: gives('b'), giveUp: true }),
		).toMatchObject({
			closed: true,
			mark: 0,
		});
	});

	test('the same wrong response again is refused and costs no try', () => {
		const { refused, attempt } = tried(typed, types('newt'), types('toad'), types('newt'), types('frog'));
		expect(refused).toEqual(['already_tried']);
		expect(attempt.recorded.map(({ mark }) => Math.round(mark * 3))).toEqual([0, 0, 1]);
	});

	test('a closed question takes no more responses', () => {
		expect(tried(four, gives('a'), gives('b')).refused).toEqual(['already_answered']);
	});

	test('a question is tried as often as leaves something to decide: true or false once, a choice of three twice', () => {
		const truth: Question = { ...typed, kind: 'true-false', key: true };
		expect(triesOf(truth)).toBe(1);
		expect(triesOf(choice('a', 'b'))).toBe(1);
		expect(triesOf(choice('a', 'b', 'c'))).toBe(2);
		expect(triesOf(four)).toBe(MOST_TRIES);
		expect(tried(choice('a', 'b', 'c'), gives('b'), gives('c'))).toMatchObject({ closed: true, mark: 0 });
	});

	test('a question that was right only after a wrong try counts as missed, and comes back', () => {
		expect(missed(tried(four, gives('b'), gives('a')).attempt)).toEqual(['q1']);
		expect(missed(tried(four, gives('a')).attempt)).toEqual([]);
	});

	test('how sure the learner is is not asked', () => {
		expect(play(four, 'tries', { response: gives('a'), certainty: 3 }).refused).toEqual([
			'certainty_not_asked',
		]);
	});
});

describe('with certainty', () => {
	test('a response says how sure the learner is, is final, and is marked as without', () => {
		const { attempt, refused } = play(
			multiple,
			'certainty',
			{ response: ticks('a') },
			{ response: ticks('a'), certainty: 2 },
			{ response: ticks('a', 'b'), certainty: 3 },
		);
		expect(refused).toEqual(['certainty_missing', 'already_answered']);
		expect(attempt.recorded).toMatchObject([{ mark: 0.5, certainty: 2 }]);
	});

	test('there is nothing to give up', () => {
		expect(play(four, 'certainty', { response: gives('a'), certainty: 1, giveUp: true }).refused).toEqual([
			'no_tries',
		]);
	});
});

test.each(['immediate', 'deferred'] as const)(
	'%s feedback asks for neither certainty nor tries',
	(behaviour) => {
		expect(play(four, behaviour, { response: gives('a'), certainty: 3 }).refused).toEqual([
			'certainty_not_asked',
		]);
		expect(play(four, behaviour, { response: gives('a'), giveUp: true }).refused).toEqual(['no_tries']);
	},
);

/** A question with responses to it, the key among them more often than chance would have it. */
const responses = anyQuestion().chain((question) =>
	fc.tuple(
		fc.constant(question),
		fc.array(
			fc.oneof(
				{ weight: 3, arbitrary: fittingFor(question.kind, question) },
				{ weight: 1, arbitrary: fc.constant(keyOf(question)) },
			),
			{ minLength: 1, maxLength: 5 },
		),
	),
);

describe('whatever is tried', () => {
	test('the mark lies between 0 and what the last response is worth, and there are no more tries than allowed', () => {
		fc.assert(
			fc.property(responses, ([question, given]) => {
				const { attempt } = tried(question, ...given);
				for (const recorded of attempt.recorded) {
					expect(recorded.mark).toBeGreaterThanOrEqual(0);
					expect(recorded.mark).toBeLessThanOrEqual(mark(question, recorded.response).mark);
				}
				expect(attempt.recorded.length).toBeLessThanOrEqual(triesOf(question));
			}),
		);
	});

	test('no response that is not right earns anything by coming before another', () => {
		fc.assert(
			fc.property(responses, fc.nat(), ([question, given], at) => {
				const { attempt, mark: earned } = tried(question, ...given);
				const taken = attempt.recorded.map(({ response }) => response);
				fc.pre(taken.length > 1);
				const without = taken.filter((_, index) => index !== at % (taken.length - 1));
				expect(tried(question, ...without).mark).toBeGreaterThanOrEqual(earned);
			}),
		);
	});

	test('a wrong response at the end earns nothing either', () => {
		fc.assert(
			fc.property(responses, ([question, given]) => {
				const { attempt, mark: earned } = tried(question, ...given);
				const last = attempt.recorded.at(-1);
				fc.pre(last !== undefined && mark(question, last.response).mark === 0);
				expect(earned).toBe(0);
			}),
		);
	});
});

/** A bank of questions whose secrets can be told at sight. */
const secretBank: fc.Arbitrary<Bank> = fc
	.tuple(anyBank(1), fc.array(anyQuestion(CANARIES), { minLength: 1, maxLength: 4 }))
	.map(([bank, drawn]) => {
		const [known] = bank.facts;
		if (known === undefined) throw new Error('The bank has no fact.');
		const questions = drawn.map((question, index) => ({ ...question, id: `q${index}` }));
		const facts = questions.flatMap(({ facts: asked }) => asked.map((id) => ({ ...known, id })));
		return { ...bank, facts, questions };
	});

test('nothing that is seen holds a key, a reason or a fact before the question is closed', () => {
	fc.assert(
		fc.property(
			secretBank.chain((bank) =>
				fc.tuple(
					fc.constant(bank),
					fc.tuple(
						...bank.questions.map((question) =>
							fc.array(fittingFor(question.kind, question) as fc.Arbitrary<Response>, { maxLength: 3 }),
						),
					),
				),
			),
			([bank, given]) => {
				const questions = new Map(bank.questions.map((question) => [question.id, question]));
				let attempt = begin('tries', ...bank.questions);
				let id = 10;
				for (const [index, question] of bank.questions.entries()) {
					for (const response of given[index] ?? []) {
						id += 1;
						const decided = answer(
							attempt,
							{ id: responseId(id), question: question.id, response },
							questions,
							2000,
						);
						if (decided.ok) attempt = decided.value.attempt;
					}
				}
				for (const item of viewOf(attempt, bank).items) {
					const closed = attempt.recorded.some(
						({ question, closes }) => question === item.question.id && closes === true,
					);
					expect(item.feedback !== undefined).toBe(closed);
					expect(item.again !== undefined).toBe(item.response !== undefined && !closed);
					if (closed) continue;
					const { response: _, ...seen } = item;
					expect(JSON.stringify(seen)).not.toContain(CANARY);
					expect(JSON.stringify(seen)).not.toContain(String(CANARY_NUMBER));
				}
			},
		),
		{ numRuns: 300 },
	);
});
