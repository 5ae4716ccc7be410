import { z } from 'zod';
import type { AttemptError } from '../../core/attempt/command.ts';
import { answer } from '../../core/attempt/machine.ts';
import { Certainty, type Attempt, type Recorded } from '../../core/attempt/schema.ts';
import { shownOf, type Shown } from '../../core/attempt/shown.ts';
import { parser } from '../../core/kernel/accepts.ts';
import type { LearnerId } from '../../core/kernel/id.ts';
import { ResponseId } from '../../core/kernel/id.ts';
import { schemaProblems, type Problem } from '../../core/kernel/problem.ts';
import { fail, ok, type Result } from '../../core/kernel/result.ts';
import { QuestionId } from '../../core/question/base.ts';
import { Response } from '../../core/question/index.ts';
import type { App } from '../app.ts';
import { BUSY, DECISIONS, ownAttempt, type AttemptNotFound, type Busy } from './own-attempt.ts';

/** What a learner's device sends; `id` is made there, so that sending it again has no second effect. */
export const AnswerBody = z.strictObject({
	id: ResponseId,
	question: QuestionId,
	response: Response,
	certainty: Certainty.optional(),
	giveUp: z.literal(true).optional(),
});

const readBody = parser(AnswerBody);

export type AnswerQuestionInput = { attempt: string; body: unknown };
/** What the behaviour lets be seen: the feedback where the question is closed, a hint where it may be tried again. */
export type Answered = Shown & { finished: false };
export type AnswerQuestionError =
	AttemptNotFound | { code: 'response_malformed'; problems: Problem[] } | AttemptError | Busy;

/** The responses to the question of a recorded one, up to it: what was said then is said again. */
function givenUpTo({ behaviour, recorded: all }: Attempt, recorded: Recorded): Recorded[] {
	if (behaviour !== 'tries') return [recorded];
	const until = all.findIndex(({ id }) => id === recorded.id) + 1;
	return all.slice(0, until).filter(({ question }) => question === recorded.question);
}

/**
 * Records a response and gives what the attempt's behaviour lets be seen, feedback or hint. When this says ok the
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
		const question = version.questions.get(recorded.question);
		if (question === undefined) throw new Error('A question was answered that its bank does not hold.');
		const given = givenUpTo(decided.value.attempt, recorded);
		return ok({ ...shownOf(attempt, question, given, version.bank), finished: false });
	}
	return fail(BUSY);
}
