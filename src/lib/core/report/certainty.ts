import { CERTAINTIES, CERTAINTY_MARKS, certaintyMark, type Certainty } from '../attempt/certainty.ts';
import type { Recorded } from '../attempt/schema.ts';

/** Whether a learner was right as often as a certainty calls for: less often is over-confident, more often under-confident. */
export type Judgement = 'over' | 'slightly-over' | 'fitting' | 'slightly-under' | 'under';

/** The responses given with one certainty. */
export type CertaintyLevel = {
	level: Certainty;
	responses: number;
	/** Mean mark of its responses, in [0, 1]. */
	accuracy: number;
	/** The chance of being right for which this certainty is the best choice, in [0, 1]. */
	from: number;
	to: number;
	judgement: Judgement;
};

/** What a `certainty` attempt says of the learner. */
export type CertaintyReport = {
	/** Sum of the certainty marks, in [-6 × questions, 3 × questions], and the most that could be had. */
	score: number;
	of: number;
	/** Certainty marks a question, those without a response counting 0; in [-6, 3]. */
	average: number;
	/** Mean mark a question, without a response 0; in [0, 1]. */
	accuracy: number;
	/** What being sure in the right places added to the accuracy, or took from it; see `bonus`. */
	bonus: number;
	/** Over all responses. */
	judgement: 'over' | 'fitting' | 'under';
	/** Those that were used, the surest first. */
	levels: CertaintyLevel[];
};

/** Room for the sums of thirds and of doubles, as Moodle leaves it. */
const HAIR = 5e-7;

/**
 * A tenth of what the average is above what the same accuracy would earn by the one certainty that is best for it, given to
 * every response. Below 0 the learner was sure in the wrong places. The tenth was found by Gardner-Medwin in many
 * results, to make accuracy and bonus together as reliable as can be (2013, “Optimisation of certainty-based assessment
 * scores”; Moodle's `calculate_bonus`).
 */
export function bonus(average: number, accuracy: number): number {
	const expected = CERTAINTIES.map((level) => {
		const { right, wrong } = CERTAINTY_MARKS[level];
		return accuracy * right + (1 - accuracy) * wrong;
	});
	return 0.1 * (average - Math.max(...expected));
}

/** How far the accuracy lies below (less than 0) or above what its certainty is for; 0 within. */
const beside = (accuracy: number, { from, to }: { from: number; to: number }): number =>
	accuracy < from - HAIR ? accuracy - from : accuracy > to + HAIR ? accuracy - to : 0;

/**
 * Moodle's judgement of one certainty (its summary of a certainty-based quiz): outside the range it is for, and more than
 * slightly so where the square of the distance times the number of responses is above a half, a rough test of significance.
 */
function judge(accuracy: number, responses: number, range: { from: number; to: number }): Judgement {
	const distance = beside(accuracy, range);
	if (distance === 0) return 'fitting';
	const plainly = distance ** 2 * responses > 0.5;
	if (distance < 0) return plainly ? 'over' : 'slightly-over';
	return plainly ? 'under' : 'slightly-under';
}

const sum = (numbers: readonly number[]) => numbers.reduce((whole, number) => whole + number, 0);

/**
 * The report on the certainties of an attempt; undefined where no response has one. The judgement over all is ours: by the
 * distances of the certainties from their ranges, each weighted by its responses, so that one slip among many does
 * not outweigh the rest.
 * @param recorded the response that counts of each question that has one
 * @param questions how many were asked
 */
export function certaintyReport(
	recorded: readonly Recorded[],
	questions: number,
): CertaintyReport | undefined {
	const sure = recorded.flatMap(({ mark, certainty }) => (certainty ? { mark, certainty } : []));
	if (sure.length === 0) return undefined;
	const score = sum(sure.map(({ mark, certainty }) => certaintyMark(mark, certainty)));
	const average = score / questions;
	const accuracy = sum(sure.map(({ mark }) => mark)) / questions;
	const levels = CERTAINTIES.toReversed().flatMap((level): CertaintyLevel[] => {
		const own = sure.filter(({ certainty }) => certainty === level);
		if (own.length === 0) return [];
		const { from, to } = CERTAINTY_MARKS[level];
		const mean = sum(own.map(({ mark }) => mark)) / own.length;
		const judgement = judge(mean, own.length, { from, to });
		return [{ level, responses: own.length, accuracy: mean, from, to, judgement }];
	});
	const lean = sum(levels.map((level) => beside(level.accuracy, level) * level.responses));
	return {
		score,
		of: 3 * questions,
		average,
		accuracy,
		bonus: bonus(average, accuracy),
		judgement: lean < -HAIR ? 'over' : lean > HAIR ? 'under' : 'fitting',
		levels,
	};
}
