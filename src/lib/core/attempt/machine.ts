import type { ResponseId } from '../kernel/id.ts';
import { fail, ok, type Result } from '../kernel/result.ts';
import type { QuestionId } from '../question/base.ts';
import type { Question, Response } from '../question/index.ts';
import { mark, misfit, type NoResponse } from '../question/kinds.ts';
import { sameResponse } from './same.ts';
import type { Attempt, Recorded } from './schema.ts';

/** Why an attempt refuses a command. It stays as it was. */
export type AttemptError =
	| { code: 'attempt_finished' }
	/** The attempt does not ask this question. */
	| { code: 'unknown_question'; question: QuestionId }
	/** What came is no response to this question. */
	| NoResponse
	/** The feedback was shown; the response is final. */
	| { code: 'already_answered'; question: QuestionId }
	/** The id belongs to another response that is recorded. */
	| { code: 'response_id_reused'; id: ResponseId };

export type Answer = { id: ResponseId; question: QuestionId; response: Response };

/** `repeated` where the response was recorded before: nothing changed, and `recorded` is what was written then. */
export type Decided = { attempt: Attempt; recorded: Recorded; repeated: boolean };

/**
 * An attempt as it begins. Its questions must be there, each once: otherwise it throws.
 * @param now milliseconds since 1970, as in every command
 */
export function start(
	begun: Omit<Attempt, 'startedAt' | 'finishedAt' | 'recorded' | 'flagged'>,
	now: number,
): Attempt {
	if (begun.questions.length === 0 || new Set(begun.questions).size < begun.questions.length) {
		throw new Error('An attempt asks each of its questions once, and at least one.');
	}
	return { ...begun, startedAt: now, recorded: [], flagged: [] };
}

/**
 * Records a response with its mark. An id that is recorded already gives the same reply as the first time, even after the
 * attempt is finished. In an immediate attempt the first response to a question is final; in a deferred one a later
 * response (of another id) replaces it until the attempt is finished.
 * @param questions the questions of the bank version that the attempt pins, by id
 */
export function answer(
	attempt: Attempt,
	{ id, question: asked, response }: Answer,
	questions: ReadonlyMap<QuestionId, Question>,
	now: number,
): Result<Decided, AttemptError> {
	const { before, answered } = lookUp(attempt.recorded, id, asked);
	if (before !== undefined) {
		return before.question === asked && sameResponse(before.response, response)
			? ok({ attempt, recorded: before, repeated: true })
			: fail({ code: 'response_id_reused', id });
	}
	if (attempt.finishedAt !== undefined) return fail({ code: 'attempt_finished' });
	const question = attempt.questions.includes(asked) ? questions.get(asked) : undefined;
	if (question === undefined) return fail({ code: 'unknown_question', question: asked });
	const none = misfit(question, response);
	if (none !== undefined) return fail(none);
	if (attempt.behaviour === 'immediate' && answered) {
		return fail({ code: 'already_answered', question: asked });
	}
	const recorded: Recorded = { id, question: asked, response, mark: mark(question, response).mark, at: now };
	return ok({
		attempt: { ...attempt, recorded: attempt.recorded.concat(recorded) },
		recorded,
		repeated: false,
	});
}

/** What was recorded under the id, and otherwise whether anything was for the question; in one walk, as attempts are long. */
function lookUp(all: readonly Recorded[], id: ResponseId, asked: QuestionId) {
	let answered = false;
	for (const recorded of all) {
		if (recorded.id === id) return { before: recorded, answered: true };
		if (recorded.question === asked) answered = true;
	}
	return { before: undefined, answered };
}

/** Sets or takes back the learner's note to come back to a question. The same again is harmless. */
export const flag: (
	attempt: Attempt,
	command: { question: QuestionId; flagged: boolean },
	now: number,
) => Result<Attempt, AttemptError> = (attempt, { question, flagged }) => {
	if (attempt.finishedAt !== undefined) return fail({ code: 'attempt_finished' });
	if (!attempt.questions.includes(question)) return fail({ code: 'unknown_question', question });
	const others = attempt.flagged.filter((id) => id !== question);
	return ok({ ...attempt, flagged: flagged ? [...others, question] : others });
};

/** Finishes the attempt for good, whatever is unanswered. Doing it again is harmless and keeps the first time. */
export function finish(attempt: Attempt, now: number): Result<Attempt, AttemptError> {
	return ok(attempt.finishedAt === undefined ? { ...attempt, finishedAt: now } : attempt);
}
