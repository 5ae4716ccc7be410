import { z } from 'zod';
import type { AttemptError } from '../../core/attempt/command.ts';
import { flag } from '../../core/attempt/machine.ts';
import type { LearnerId } from '../../core/kernel/id.ts';
import { schemaProblems, type Problem } from '../../core/kernel/problem.ts';
import { fail, ok, type Result } from '../../core/kernel/result.ts';
import { QuestionId } from '../../core/question/base.ts';
import type { App } from '../app.ts';
import { BUSY, DECISIONS, ownAttempt, type AttemptNotFound, type Busy } from './own-attempt.ts';

export const FlagBody = z.strictObject({ question: QuestionId, flagged: z.boolean() });

export type FlagQuestionError =
	AttemptNotFound | { code: 'flag_malformed'; problems: Problem[] } | AttemptError | Busy;

/** Sets or takes back the learner's mark to come back to a question. */
export async function flagQuestion(
	app: App,
	learner: LearnerId | null,
	input: { attempt: string; body: unknown },
): Promise<Result<{ flagged: boolean }, FlagQuestionError>> {
	const body = FlagBody.safeParse(input.body);
	if (!body.success)
		return fail({ code: 'flag_malformed', problems: schemaProblems(body.error, input.body) });
	const { question, flagged } = body.data;
	for (let decision = 0; decision < DECISIONS; decision += 1) {
		const owned = await ownAttempt(app, learner, input.attempt);
		if (!owned.ok) return owned;
		const decided = flag(owned.value.attempt, body.data, app.clock());
		if (!decided.ok) return decided;
		const saved = await app.attempts.flag(owned.value.attempt, question, flagged);
		if (saved === 'saved') return ok({ flagged });
		if (saved === 'busy') return fail(BUSY);
	}
	return fail(BUSY);
}
