import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CERTAINTIES, CERTAINTY_MARKS, certaintyMark } from './certainty.ts';

describe('the certainty mark', () => {
	// Moodle's cases of `question_cbm::adjust_fraction`; marks below nothing cannot occur here.
	test.each([
		[1, 1, 1],
		[1, 2, 2],
		[1, 3, 3],
		[0, 1, 0],
		[0, 2, -2],
		[0, 3, -6],
		[0.5, 1, 0.5],
		[0.5, 2, 1],
		[0.5, 3, 1.5],
	] as const)('of a response that is right by %d, at certainty %d, is %d', (mark, certainty, earned) => {
		expect(certaintyMark(mark, certainty)).toBeCloseTo(earned, 7);
	});

	test('lies between -6 and 3, and is never less for a response that is more right', () => {
		const mark = fc.double({ min: 0, max: 1, noNaN: true });
		fc.assert(
			fc.property(mark, mark, fc.constantFrom(...CERTAINTIES), (one, other, certainty) => {
				const [less, more] = [Math.min(one, other), Math.max(one, other)];
				const earned = certaintyMark(more, certainty);
				expect(earned).toBeGreaterThanOrEqual(-6);
				expect(earned).toBeLessThanOrEqual(3);
				expect(earned).toBeGreaterThanOrEqual(certaintyMark(less, certainty));
			}),
		);
	});

	test('rewards honesty: within its range of chances no certainty is expected to earn more than its own', () => {
		const expected = (chance: number, certainty: (typeof CERTAINTIES)[number]) =>
			chance * certaintyMark(1, certainty) + (1 - chance) * certaintyMark(0, certainty);
		fc.assert(
			fc.property(
				fc.constantFrom(...CERTAINTIES),
				fc.double({ min: 0, max: 1, noNaN: true }),
				(best, place) => {
					const { from, to } = CERTAINTY_MARKS[best];
					const chance = from + place * (to - from);
					for (const other of CERTAINTIES) {
						expect(expected(chance, best)).toBeGreaterThanOrEqual(expected(chance, other) - 1e-9);
					}
				},
			),
		);
	});
});
