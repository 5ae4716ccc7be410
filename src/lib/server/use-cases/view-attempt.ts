import { viewOf, type AttemptView } from '../../core/attempt/view.ts';
import type { LearnerId } from '../../core/kernel/id.ts';
import { ok, type Result } from '../../core/kernel/result.ts';
import type { App } from '../app.ts';
import { ownAttempt, type AttemptNotFound } from './own-attempt.ts';

/** What the player shows of an attempt: no key of a question without a recorded response. */
export async function viewAttempt(
	app: App,
	learner: LearnerId | null,
	input: { attempt: string },
): Promise<Result<AttemptView, AttemptNotFound>> {
	const owned = await ownAttempt(app, learner, input.attempt);
	if (!owned.ok) return owned;
	return ok(viewOf(owned.value.attempt, owned.value.version.bank));
}
