import type { Bank } from '../bank/schema.ts';
import type { Verdict } from '../question/base.ts';
import { feedback, type Feedback } from '../question/feedback.ts';
import { hint, type Hint } from '../question/hint.ts';
import type { Question } from '../question/index.ts';
import { mark } from '../question/kinds.ts';
import { BEHAVIOURS } from './behaviours.ts';
import { certaintyMark, type Certainty } from './certainty.ts';
import { sameResponse } from './same.ts';
import type { Attempt, Recorded } from './schema.ts';
import { shuffleSeed } from './seed.ts';
import { triesOf } from './tries.ts';

/** The feedback on a closed question of an attempt. */
export type AttemptFeedback = Omit<Feedback, 'mark'> & {
	/** What the question earned, in [0, 1]: with penalties where it was tried again, while the verdict is on the last response. */
	mark: number;
	/** In a `tries` attempt: how many tries it took, from 1. */
	tries?: number;
	/** In a `certainty` attempt: how sure the learner was, and what that earned, in [-6, 3]. */
	certainty?: { level: Certainty; mark: number };
};

/** A question of a `tries` attempt between two tries. It holds no key. */
export type TryAgain = {
	verdict: Verdict;
	/** Tries used, and how many are left; each from 1. */
	used: number;
	left: number;
	hint: Hint;
};

/** What may be seen after a response: the feedback where its question is closed, a hint where it may be tried again. */
export type Shown = { feedback?: AttemptFeedback; again?: TryAgain };

/** How many of the responses were tries: to give up is to give the last one again. */
function triesIn(given: readonly Recorded[]): number {
	const [last, before] = [given.at(-1), given.at(-2)];
	const gaveUp = last && before && sameResponse(last.response, before.response);
	return given.length - (gaveUp ? 1 : 0);
}

/**
 * The feedback on a closed question, undefined where it has no response. Call it only once the question is closed: it
 * holds the key.
 * @param given the responses to it, first to last
 */
export function closedFeedback(
	{ behaviour }: Pick<Attempt, 'behaviour'>,
	question: Question,
	given: readonly Recorded[],
	bank: Bank,
): AttemptFeedback | undefined {
	const last = given.at(-1);
	if (last === undefined) return undefined;
	const { certainty: level } = last;
	return {
		...feedback(question, last.response, bank),
		mark: last.mark,
		...(behaviour === 'tries' && { tries: triesIn(given) }),
		...(level && { certainty: { level, mark: certaintyMark(last.mark, level) } }),
	};
}

/**
 * What may be seen of a question while its attempt is open.
 * @param given the responses to it, first to last
 */
export function shownOf(attempt: Attempt, question: Question, given: readonly Recorded[], bank: Bank): Shown {
	const last = given.at(-1);
	if (last === undefined) return {};
	if (BEHAVIOURS[attempt.behaviour].closed(given)) {
		const closed = closedFeedback(attempt, question, given, bank);
		return closed ? { feedback: closed } : {};
	}
	if (attempt.behaviour !== 'tries') return {};
	const tries = triesOf(question);
	const { verdict } = mark(question, last.response);
	const source = { article: bank.article, facts: bank.facts, tries, seed: shuffleSeed(attempt, question) };
	const responses = given.map(({ response }) => response);
	return {
		again: {
			verdict,
			used: given.length,
			left: tries - given.length,
			hint: hint(question, responses, source),
		},
	};
}
