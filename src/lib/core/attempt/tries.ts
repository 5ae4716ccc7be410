import type { Question } from '../question/index.ts';

/** How often a question may be tried at most. */
export const MOST_TRIES = 3;

/** What each wrong try costs, as a share of the question's mark: Moodle's default “penalty for each incorrect try”. */
export const PENALTY = 1 / 3;

/**
 * How often this question may be tried, from 1. Each try must leave something to decide: where the tries before it leave one
 * answer only, there is none. So true or false is tried once (in Moodle, too, its penalty is the whole mark), a choice
 * of three twice.
 */
export function triesOf(question: Question): number {
	switch (question.kind) {
		case 'true-false':
			return 1;
		case 'choice':
			return Math.min(MOST_TRIES, question.options.length - 1);
		case 'hot-text':
			return Math.min(MOST_TRIES, Math.max(1, question.sentences.length - question.key.length));
		default:
			return MOST_TRIES;
	}
}

/**
 * What a question has earned, in [0, 1], by the mark of its last response less a penalty for each wrong try, never below
 * 0: Moodle's “interactive with multiple tries” (`qbehaviour_interactive`). With a penalty of a third, right at
 * the first try is 1, at the second 2/3, at the third 1/3.
 *
 * A try that leaves the question open counts as wrong at once, partly right or not, so that to give up earns what to give
 * the same response again would: Moodle reckons so where an attempt is finished between two tries.
 * @param mark how far the last response is right, in [0, 1]
 * @param wrong wrong tries: those before the last response, and this one too where it leaves the question open
 */
export const earned = (mark: number, wrong: number): number => Math.max(0, mark - wrong * PENALTY);
