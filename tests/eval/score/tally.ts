/** How many were found, how many were expected, and how many of the found are among the expected. */
export type Tally = { right: number; found: number; expected: number };

/** Tallies of several articles as one. */
export const sum = (tallies: readonly Tally[]): Tally => ({
	right: tallies.reduce((total, { right }) => total + right, 0),
	found: tallies.reduce((total, { found }) => total + found, 0),
	expected: tallies.reduce((total, { expected }) => total + expected, 0),
});

/** A part of a whole in per cent; 0 of nothing is 0. */
export const percent = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole);

/** Precision, recall and their harmonic mean (F1, van Rijsbergen 1979), each in per cent. */
export function scores({ right, found, expected }: Tally): { precision: number; recall: number; f1: number } {
	return {
		precision: percent(right, found),
		recall: percent(right, expected),
		f1: percent(2 * right, found + expected),
	};
}
