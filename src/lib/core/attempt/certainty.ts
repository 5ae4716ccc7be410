/** How sure a learner is of a response: 1 unsure, 2 fairly sure, 3 quite sure. */
export const CERTAINTIES = [1, 2, 3] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** The field of a posted form that holds it, `1` to `3`. */
export const CERTAINTY_FIELD = 'certainty';

/**
 * What a response earns by certainty-based marking, right or wrong, and for which chance of being right each certainty is
 * the best choice, in [0, 1]: below 2/3 it is 1, up to 4/5 it is 2, above that 3 (Gardner-Medwin 2006, “Confidence-Based
 * Marking: towards deeper learning and better exams”; Moodle's “Using certainty-based marking”).
 */
export const CERTAINTY_MARKS: Readonly<
	Record<Certainty, { right: number; wrong: number; from: number; to: number }>
> = {
	1: { right: 1, wrong: 0, from: 0, to: 2 / 3 },
	2: { right: 2, wrong: -2, from: 2 / 3, to: 4 / 5 },
	3: { right: 3, wrong: -6, from: 4 / 5, to: 1 },
};

/**
 * The certainty mark of a response, in [-6, 3]. A partly right one earns its share of what a right one would and loses
 * nothing, as in Moodle since 2.6 (`question_cbm::adjust_fraction`): there, too, only a mark of nothing counts as wrong.
 * @param mark how far the response is right, in [0, 1]
 */
export function certaintyMark(mark: number, certainty: Certainty): number {
	const { right, wrong } = CERTAINTY_MARKS[certainty];
	return mark <= 0 ? wrong : right * mark;
}
