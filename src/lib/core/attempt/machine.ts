import type { ResponseId } from '../kernel/id.ts';
import { fail, ok, type Result } from '../kernel/result.ts';
import type { QuestionId } from '../question/base.ts';
import type { Question } from '../question/index.ts';
import { misfit } from '../question/kinds.ts';
import { BEHAVIOURS } from './behaviours.ts';
import type { Answer, AttemptError } from './command.ts';
import { sameResponse } from './same.ts';
import type { Attempt, Recorded } from './schema.ts';

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
 * Records a response with what it earns. An id that is recorded already gives the same reply as the first time, even after
 * the attempt is finished. Which response may follow another, and when a question is closed, is the behaviour's to say.
 * @param questions the questions of the bank version that the attempt pins, by id
 */
export function answer(
	attempt: Attempt,
	command: Answer,
	questions: ReadonlyMap<QuestionId, Question>,
	now: number,
): Result<Decided, AttemptError> {
	const { id, question: asked, response } = command;
	const { before, given } = lookUp(attempt.recorded, id, asked);
	if (before !== undefined) {
		return isSame(before, command)
			? ok({ attempt, recorded: before, repeated: true })
			: fail({ code: 'response_id_reused', id });
	}
	if (attempt.finishedAt !== undefined) return fail({ code: 'attempt_finished' });
	const question = attempt.questions.includes(asked) ? questions.get(asked) : undefined;
	if (question === undefined) return fail({ code: 'unknown_question', question: asked });
	const rules = BEHAVIOURS[attempt.behaviour];
	const refused = misfit(question, response) ?? rules.refuses(command, given);
	if (refused !== undefined) return fail(refused);
	const recorded: Recorded = {
		id,
		question: asked,
		response,
		...rules.earns(command, given, question),
		at: now,
	};
	return ok({
		attempt: { ...attempt, recorded: attempt.recorded.concat(recorded) },
		recorded,
		repeated: false,
	});
}

const isSame = (before: Recorded, { question, response, certainty }: Answer): boolean =>
	before.question === question && before.certainty === certainty && sameResponse(before.response, response);

/** What was recorded under the id, and otherwise what was for the question; in one walk, as attempts are long. */
function lookUp(all: readonly Recorded[], id: ResponseId, asked: QuestionId) {
	const given: Recorded[] = [];
	for (const recorded of all) {
		if (recorded.id === id) return { before: recorded, given };
		if (recorded.question === asked) given.push(recorded);
	}
	return { before: undefined, given };
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
