import type { AttemptError } from '../../core/attempt/command.ts';
import { finish } from '../../core/attempt/machine.ts';
import type { AttemptId, LearnerId } from '../../core/kernel/id.ts';
import { fail, ok, type Result } from '../../core/kernel/result.ts';
import { resultOf } from '../../core/report/result.ts';
import type { App } from '../app.ts';
import { BUSY, DECISIONS, ownAttempt, type AttemptNotFound, type Busy } from './own-attempt.ts';

export type FinishAttemptError = AttemptNotFound | AttemptError | Busy;

/** Finishes the attempt for good; doing it again is harmless and keeps the first time. */
export async function finishAttempt(
	app: App,
	learner: LearnerId | null,
	input: { attempt: string },
): Promise<Result<{ attempt: AttemptId }, FinishAttemptError>> {
	for (let decision = 0; decision < DECISIONS; decision += 1) {
		const owned = await ownAttempt(app, learner, input.attempt);
		if (!owned.ok) return owned;
		const { attempt, version } = owned.value;
		if (attempt.finishedAt !== undefined) return ok({ attempt: attempt.id });
		const now = app.clock();
		const finished = finish(attempt, now);
		if (!finished.ok) return finished;
		const { percent } = resultOf(finished.value, version.bank);
		const saved = await app.attempts.finish(attempt, now, percent);
		if (saved === 'saved') return ok({ attempt: attempt.id });
		if (saved === 'busy') return fail(BUSY);
	}
	return fail(BUSY);
}
