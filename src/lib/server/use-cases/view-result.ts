import type { LearnerId } from '../../core/kernel/id.ts';
import { fail, ok, type Result } from '../../core/kernel/result.ts';
import { resultOf, type Result as AttemptResult } from '../../core/report/result.ts';
import type { App } from '../app.ts';
import { ownAttempt, type AttemptNotFound } from './own-attempt.ts';

export type ViewResultError = AttemptNotFound | { code: 'attempt_not_finished' };

/** The learner's report of a finished attempt. */
export async function viewResult(
	app: App,
	learner: LearnerId | null,
	input: { attempt: string },
): Promise<Result<AttemptResult, ViewResultError>> {
	const owned = await ownAttempt(app, learner, input.attempt);
	if (!owned.ok) return owned;
	const { attempt, version } = owned.value;
	if (attempt.finishedAt === undefined) return fail({ code: 'attempt_not_finished' });
	return ok(resultOf(attempt, version.bank));
}
