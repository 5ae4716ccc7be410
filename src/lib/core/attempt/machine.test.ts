import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyBank } from '../../../../tests/arbitraries/bank.ts';
import { answered, fittingFor } from '../../../../tests/arbitraries/question.ts';
import { AttemptId, LearnerId, ResponseId, uuidv7 } from '../kernel/id.ts';
import type { Question, Response } from '../question/index.ts';
import { mark, misfit } from '../question/kinds.ts';
import type { Answer } from './command.ts';
import { answer, finish, flag, start } from './machine.ts';
import { missed } from './missed.ts';
import { Attempt, type Behaviour } from './schema.ts';

const uuid = (number: number) => uuidv7(number, new Uint8Array(10));
const responseId = (number: number) => ResponseId.parse(uuid(number));

const choice = (id: string, stem = 'Which?'): Question => ({
	kind: 'choice',
	id,
	facts: ['f'],
	stem,
	explanation: 'So it says.',
	difficulty: 1,
	tags: [],
	origin: 'written',
	status: 'published',
	options: [
		{ id: 'a', text: 'One', rationale: 'Right.' },
		{ id: 'b', text: 'Two', rationale: 'Wrong.' },
	],
	key: 'a',
	order: 'shuffled',
});
const gives = (option: string): Response => ({ kind: 'choice', option });

const begin = (behaviour: Behaviour, questions: readonly { id: string }[]): Attempt =>
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

const QUESTIONS = [choice('q1'), choice('q2')];
const BY_ID = new Map(QUESTIONS.map((question) => [question.id, question]));
const respond = (attempt: Attempt, id: number, question: string, response: Response, now = 2000) =>
	answer(attempt, { id: responseId(id), question, response }, BY_ID, now);
function answeredOnce(behaviour: Behaviour): Attempt {
	const decided = respond(begin(behaviour, QUESTIONS), 1, 'q1', gives('b'));
	if (!decided.ok) throw new Error(decided.error.code);
	return decided.value.attempt;
}

describe('a response', () => {
	test('is recorded with its mark and the time of the server', () => {
		const decided = respond(begin('immediate', QUESTIONS), 1, 'q1', gives('a'));
		expect(decided).toMatchObject({
			ok: true,
			value: { repeated: false, recorded: { id: responseId(1), question: 'q1', mark: 1, at: 2000 } },
		});
	});

	test('sent again has no effect and gets the same reply, even after the finish', () => {
		const attempt = answeredOnce('immediate');
		const finished = { ...attempt, finishedAt: 3000 };
		for (const now of [attempt, finished]) {
			expect(respond(now, 1, 'q1', gives('b'), 9999)).toEqual({
				ok: true,
				value: { attempt: now, recorded: attempt.recorded[0], repeated: true },
			});
		}
	});

	test.each([
		['another response', 'q1', gives('a')],
		['another question', 'q2', gives('b')],
	])('is refused where its id was used for %s', (_, question, response) => {
		expect(respond(answeredOnce('immediate'), 1, question, response)).toEqual({
			ok: false,
			error: { code: 'response_id_reused', id: responseId(1) },
		});
	});

	test('is final after feedback, and may change where feedback is deferred', () => {
		expect(respond(answeredOnce('immediate'), 2, 'q1', gives('a'))).toMatchObject({
			error: { code: 'already_answered', question: 'q1' },
		});
		const changed = respond(answeredOnce('deferred'), 2, 'q1', gives('a'));
		expect(changed.ok && changed.value.attempt.recorded).toHaveLength(2);
		expect(changed.ok && missed(changed.value.attempt)).toEqual(['q2']);
	});

	test('is refused where it names what the question does not have, and may be given rightly under the same id', () => {
		const attempt = begin('immediate', QUESTIONS);
		expect(respond(attempt, 1, 'q1', gives('c'))).toEqual({
			ok: false,
			error: { code: 'part_unknown', part: 'c' },
		});
		expect(respond(attempt, 1, 'q1', gives('b'))).toMatchObject({ ok: true, value: { repeated: false } });
	});

	test('is refused for a question that is not asked, of another kind, or after the finish', () => {
		const attempt = begin('immediate', [choice('q1')]);
		expect(respond(attempt, 1, 'q2', gives('a'))).toMatchObject({ error: { code: 'unknown_question' } });
		expect(respond(attempt, 1, 'q1', { kind: 'true-false', value: true })).toEqual({
			ok: false,
			error: { code: 'kind_mismatch', expected: 'choice', found: 'true-false' },
		});
		const finished = { ...attempt, finishedAt: 1500 };
		expect(respond(finished, 1, 'q1', gives('a'))).toMatchObject({ error: { code: 'attempt_finished' } });
	});
});

describe('an attempt', () => {
	test('asks each question once, and at least one', () => {
		expect(() => begin('immediate', [])).toThrow();
		expect(() => begin('immediate', [choice('q1'), choice('q1')])).toThrow();
	});

	test('keeps the time of the first finish', () => {
		const finished = finish(begin('immediate', QUESTIONS), 5000);
		expect(finished.ok && finish(finished.value, 6000)).toMatchObject({ value: { finishedAt: 5000 } });
	});

	test('keeps a flag until it is taken back, and no longer takes one once finished', () => {
		const attempt = begin('immediate', QUESTIONS);
		const flagged = flag(attempt, { question: 'q2', flagged: true }, 1);
		const again = flagged.ok ? flag(flagged.value, { question: 'q2', flagged: true }, 2) : flagged;
		expect(again).toMatchObject({ value: { flagged: ['q2'] } });
		expect(again.ok && flag(again.value, { question: 'q2', flagged: false }, 3)).toMatchObject({
			value: { flagged: [] },
		});
		expect(flag(attempt, { question: 'q9', flagged: true }, 1)).toMatchObject({
			error: { code: 'unknown_question' },
		});
		expect(flag({ ...attempt, finishedAt: 2 }, { question: 'q1', flagged: true }, 3)).toMatchObject({
			error: { code: 'attempt_finished' },
		});
	});

	test('has missed what is unanswered or not wholly right, in the order asked', () => {
		expect(missed(begin('immediate', QUESTIONS))).toEqual(['q1', 'q2']);
		const right = respond(answeredOnce('immediate'), 2, 'q2', gives('a'));
		expect(right.ok && missed(right.value.attempt)).toEqual(['q1']);
	});
});

/** What a learner was told was recorded, kept apart from the machine: the truth to compare it with. */
type Model = { acknowledged: Map<ResponseId, Answer>; last: Map<string, Response>; finished: boolean };
type Real = { attempt: Attempt; questions: ReadonlyMap<string, Question>; now: number };

/** The attempt holds exactly the acknowledged responses, each once, and is what its schema says. */
function agree(model: Model, { attempt, questions }: Real): void {
	expect(attempt.recorded.map(({ id }) => id)).toEqual([...model.acknowledged.keys()]);
	for (const { id, question, response, mark: recordedMark } of attempt.recorded) {
		expect(model.acknowledged.get(id)).toEqual({ id, question, response });
		const asked = questions.get(question);
		expect(asked && mark(asked, response).mark).toBe(recordedMark);
	}
	expect(missed(attempt)).toEqual(
		attempt.questions.filter((id) => {
			const [question, response] = [questions.get(id), model.last.get(id)];
			return !question || !response || mark(question, response).mark < 1;
		}),
	);
	expect(attempt.finishedAt !== undefined).toBe(model.finished);
	expect(Attempt.parse(attempt)).toEqual(attempt);
}

/** One and the same response for a seed. */
function fittingAt(question: Question, seed: number): Response {
	const [drawn] = fc.sample<Response>(fittingFor(question.kind, question), { numRuns: 1, seed });
	if (drawn === undefined) throw new Error('Nothing was drawn.');
	return drawn;
}

class Respond implements fc.Command<Model, Real> {
	readonly at: number;
	readonly id: ResponseId;
	/** A response, or the seed of one that fits the question. */
	readonly response: Response | number;
	constructor(at: number, id: ResponseId, response: Response | number) {
		this.at = at;
		this.id = id;
		this.response = response;
	}
	check = () => true;
	run(model: Model, real: Real): void {
		const question = real.questions.get(`q${this.at % real.questions.size}`);
		if (question === undefined) throw new Error('no question');
		const command: Answer = {
			id: this.id,
			question: question.id,
			response: typeof this.response === 'number' ? fittingAt(question, this.response) : this.response,
		};
		const decided = answer(real.attempt, command, real.questions, (real.now += 1));
		const before = model.acknowledged.get(this.id);
		const sameAsBefore = before && JSON.stringify(before) === JSON.stringify(command);
		const takes =
			!before &&
			!model.finished &&
			misfit(question, command.response) === undefined &&
			(real.attempt.behaviour === 'deferred' || !model.last.has(question.id));
		expect(decided.ok).toBe(takes || sameAsBefore === true);
		if (decided.ok) {
			expect(decided.value.repeated).toBe(!takes);
			real.attempt = decided.value.attempt;
			model.acknowledged.set(this.id, command);
			if (takes) model.last.set(question.id, command.response);
		}
		agree(model, real);
	}
	toString = () => `respond(q${this.at}, ${this.id.slice(0, 13)}, ${JSON.stringify(this.response)})`;
}

class Flag implements fc.Command<Model, Real> {
	readonly at: number;
	readonly flagged: boolean;
	constructor(at: number, flagged: boolean) {
		this.at = at;
		this.flagged = flagged;
	}
	check = () => true;
	run(model: Model, real: Real): void {
		const question = `q${this.at % real.questions.size}`;
		const decided = flag(real.attempt, { question, flagged: this.flagged }, (real.now += 1));
		expect(decided.ok).toBe(!model.finished);
		if (decided.ok) {
			expect(decided.value.flagged.filter((id) => id === question)).toEqual(this.flagged ? [question] : []);
			real.attempt = decided.value;
		}
		agree(model, real);
	}
	toString = () => `flag(q${this.at}, ${this.flagged})`;
}

class Finish implements fc.Command<Model, Real> {
	check = () => true;
	run(model: Model, real: Real): void {
		const before = real.attempt.finishedAt;
		const decided = finish(real.attempt, (real.now += 1));
		expect(decided).toMatchObject({ ok: true, value: { finishedAt: before ?? real.now } });
		if (decided.ok) real.attempt = decided.value;
		model.finished = true;
		agree(model, real);
	}
	toString = () => 'finish';
}

const ids = fc.integer({ min: 1, max: 12 }).map(responseId);
const responses = fc.oneof(
	fc.nat(9),
	answered('choice').map(([, response]) => response),
	answered('numeric').map(([, response]) => response),
	fc.boolean().map((value): Response => ({ kind: 'true-false', value })),
);

test('under random commands no response is lost or counted twice', () => {
	const commands = fc.commands(
		[
			fc.tuple(fc.nat(7), ids, responses).map((drawn) => new Respond(...drawn)),
			fc.tuple(fc.nat(7), ids, fc.nat(9)).map((drawn) => new Respond(...drawn)),
			fc.tuple(fc.nat(7), fc.boolean()).map((drawn) => new Flag(...drawn)),
			fc.constant(new Finish()),
		],
		{ maxCommands: 60 },
	);
	fc.assert(
		fc.property(anyBank(6), fc.constantFrom('immediate', 'deferred'), commands, (bank, behaviour, run) => {
			const questions = new Map(bank.questions.map((question) => [question.id, question]));
			fc.modelRun(
				() => ({
					model: {
						acknowledged: new Map<ResponseId, Answer>(),
						last: new Map<string, Response>(),
						finished: false,
					},
					real: { attempt: begin(behaviour, bank.questions), questions, now: 2000 },
				}),
				run,
			);
		}),
		{ numRuns: 200 },
	);
});
