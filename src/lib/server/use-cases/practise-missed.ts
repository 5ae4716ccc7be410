import { missed } from '../../core/attempt/missed.ts';
import { start } from '../../core/attempt/machine.ts';
import { AttemptId, type LearnerId } from '../../core/kernel/id.ts';
import { fail, ok, type Result } from '../../core/kernel/result.ts';
import type { QuestionId } from '../../core/question/base.ts';
import type { App } from '../app.ts';
import type { BankVersion } from '../banks/library.ts';
import { asks, lastMisses } from './list-missed.ts';
import { BUSY, ownAttempt, type AttemptNotFound, type Busy } from './own-attempt.ts';
import { newId } from './start-attempt.ts';

export type PractiseMissedInput = { attempt: string } | { bank: string };
export type PractiseMissedError =
	| AttemptNotFound
	| { code: 'attempt_not_finished' }
	| { code: 'bank_not_found' }
	| { code: 'nothing_missed' }
	| Busy;

type Chosen = { version: BankVersion; questions: QuestionId[]; practises?: AttemptId };

async function choose(
	app: App,
	learner: LearnerId | null,
	input: PractiseMissedInput,
): Promise<Result<Chosen, PractiseMissedError>> {
	if ('attempt' in input) {
		const owned = await ownAttempt(app, learner, input.attempt);
		if (!owned.ok) return owned;
		const { attempt, version: pinned } = owned.value;
		if (attempt.finishedAt === undefined) return fail({ code: 'attempt_not_finished' });
		const version = app.banks.find(attempt.bank.id) ?? pinned;
		return ok({ version, questions: missed(attempt), practises: attempt.id });
	}
	const version = app.banks.find(input.bank);
	if (version === undefined) return fail({ code: 'bank_not_found' });
	const attempts = learner === null ? [] : await app.attempts.all(learner, version.id);
	const misses = lastMisses(attempts);
	// Of several attempts the newest one stands for all: a practice is told from a quiz by this, and counts for no best score.
	const newest = attempts.findLast((attempt) => [...misses.values()].includes(attempt));
	return ok({ version, questions: [...misses.keys()], ...(newest && { practises: newest.id }) });
}

/** Starts an attempt over the missed questions of one finished attempt, or over all that the learner still misses of one bank. */
export async function practiseMissed(
	app: App,
	learner: LearnerId | null,
	input: PractiseMissedInput,
): Promise<Result<{ attempt: AttemptId }, PractiseMissedError>> {
	const chosen = await choose(app, learner, input);
	if (!chosen.ok) return chosen;
	const { version, practises } = chosen.value;
	const questions = chosen.value.questions.filter((question) => asks(version, question));
	if (learner === null || questions.length === 0) return fail({ code: 'nothing_missed' });
	const id = AttemptId.parse(newId(app));
	const attempt = start(
		{
			id,
			learner,
			bank: { id: version.id, hash: version.hash },
			behaviour: 'immediate',
			questions,
			...(practises !== undefined && { practises }),
		},
		app.clock(),
	);
	if ((await app.attempts.create(attempt)) !== 'saved') return fail(BUSY);
	return ok({ attempt: id });
}
