import { z } from 'zod';
import { answer, type AttemptError } from '../../core/attempt/machine.ts';
import { parser } from '../../core/kernel/accepts.ts';
import type { LearnerId } from '../../core/kernel/id.ts';
import { ResponseId } from '../../core/kernel/id.ts';
import { schemaProblems, type Problem } from '../../core/kernel/problem.ts';
import { fail, ok, type Result } from '../../core/kernel/result.ts';
import { QuestionId } from '../../core/question/base.ts';
import { feedback, type Feedback } from '../../core/question/feedback.ts';
import { Response } from '../../core/question/index.ts';
import type { App } from '../app.ts';
import { BUSY, DECISIONS, ownAttempt, type AttemptNotFound, type Busy } from './own-attempt.ts';

/** What a learner's device sends; `id` is made there, so that sending it again has no second effect. */
export const AnswerBody = z.strictObject({ id: ResponseId, question: QuestionId, response: Response });

const readBody = parser(AnswerBody);

export type AnswerQuestionInput = { attempt: string; body: unknown };
/** `feedback` is there in an immediate attempt only. */
export type Answered = { feedback?: Feedback; finished: false };
export type AnswerQuestionError =
	AttemptNotFound | { code: 'response_malformed'; problems: Problem[] } | AttemptError | Busy;

/**
 * Records a response and, where the attempt's behaviour lets it be seen, gives the feedback. When this says ok the
 * response is on the disk. The same body again gives the same reply.
 */
export async function answerQuestion(
	app: App,
	learner: LearnerId | null,
	input: AnswerQuestionInput,
): Promise<Result<Answered, AnswerQuestionError>> {
	const body = readBody(input.body);
	if (!body.success) {
		return fail({ code: 'response_malformed', problems: schemaProblems(body.error, input.body) });
	}
	for (let decision = 0; decision < DECISIONS; decision += 1) {
		const owned = await ownAttempt(app, learner, input.attempt, decision === 0 ? 'recall' : 'find');
		if (!owned.ok) return owned;
		const { attempt, version } = owned.value;
		const decided = answer(attempt, body.data, version.questions, app.clock());
		if (!decided.ok) {
			if (decision === 0) continue;
			return decided;
		}
		const { recorded, repeated } = decided.value;
		const saved = repeated ? 'saved' : await app.attempts.record(attempt, decided.value);
		if (saved === 'busy') return fail(BUSY);
		if (saved === 'overtaken') continue;
		if (attempt.behaviour !== 'immediate') return ok({ finished: false });
		const question = version.questions.get(recorded.question);
		if (question === undefined) throw new Error('A question was answered that its bank does not hold.');
		return ok({ feedback: feedback(question, recorded.response, version.bank), finished: false });
	}
	return fail(BUSY);
}
