import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CERTAINTIES, type Certainty } from '../attempt/certainty.ts';
import type { Recorded } from '../attempt/schema.ts';
import { ResponseId, uuidv7 } from '../kernel/id.ts';
import { bonus, certaintyReport } from './certainty.ts';

let number = 0;
const given = (mark: number, certainty?: Certainty): Recorded => ({
	id: ResponseId.parse(uuidv7((number += 1), new Uint8Array(10))),
	question: `q${number}`,
	response: { kind: 'true-false', value: true },
	mark,
	at: 1,
	...(certainty && { certainty }),
});
const several = (right: number, wrong: number, certainty: Certainty) => [
	...Array.from({ length: right }, () => given(1, certainty)),
	...Array.from({ length: wrong }, () => given(0, certainty)),
];
const judged = (right: number, wrong: number, certainty: Certainty) =>
	certaintyReport(several(right, wrong, certainty), right + wrong)?.levels[0]?.judgement;

describe('the report on certainty', () => {
	test('sums the certainty marks, and counts what was not answered as nothing', () => {
		const recorded = [given(1, 3), given(0, 2), given(0.5, 1)];
		expect(certaintyReport(recorded, 4)).toMatchObject({
			score: 1.5,
			of: 12,
			average: 0.375,
			accuracy: 0.375,
		});
	});

	test('is there only where a response has a certainty', () => {
		expect(certaintyReport([given(1)], 1)).toBeUndefined();
		expect(certaintyReport([], 3)).toBeUndefined();
	});

	// Moodle's summary: the square of the distance from the range times the responses is above a half, or not.
	test.each([
		[0, 1, 3, 'over'],
		[3, 1, 3, 'slightly-over'],
		[4, 1, 3, 'fitting'],
		[1, 0, 3, 'fitting'],
		[2, 1, 2, 'fitting'],
		[0, 1, 2, 'slightly-over'],
		[0, 2, 2, 'over'],
		[1, 0, 2, 'slightly-under'],
		[13, 0, 2, 'under'],
		[0, 5, 1, 'fitting'],
		[4, 0, 1, 'slightly-under'],
		[5, 0, 1, 'under'],
	] as const)('judges %d right and %d wrong at certainty %d as %s', (right, wrong, certainty, judgement) => {
		expect(judged(right, wrong, certainty)).toBe(judgement);
	});

	test('judges over all by the certainties together, each by its responses', () => {
		const report = (...recorded: Recorded[]) => certaintyReport(recorded, recorded.length)?.judgement;
		expect(report(...several(0, 2, 3), ...several(1, 0, 1))).toBe('over');
		expect(report(...several(6, 0, 1), ...several(3, 1, 3))).toBe('under');
		expect(report(...several(4, 1, 3), ...several(1, 2, 1))).toBe('fitting');
	});

	test('gives a bonus of nothing to one fitting certainty throughout, and takes some for being sure in the wrong places', () => {
		expect(bonus(3, 1)).toBeCloseTo(0);
		expect(bonus(0.5, 0.5)).toBeCloseTo(0);
		expect(bonus(-1.5, 0.5)).toBeCloseTo(-0.2);
		expect(certaintyReport([...several(3, 0, 3), ...several(0, 3, 1)], 6)?.bonus).toBeCloseTo(0.1);
	});

	test('has its score within what the marks allow, and every response at one certainty', () => {
		const any = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(...CERTAINTIES));
		fc.assert(
			fc.property(fc.array(any, { minLength: 1, maxLength: 12 }), fc.nat(4), (drawn, left) => {
				const recorded = drawn.map(([mark, certainty]) => given(mark, certainty));
				const report = certaintyReport(recorded, recorded.length + left);
				expect(report?.score).toBeGreaterThanOrEqual(-6 * recorded.length);
				expect(report?.score).toBeLessThanOrEqual((report?.of ?? 0) + 1e-9);
				expect(report?.levels.reduce((sum, { responses }) => sum + responses, 0)).toBe(recorded.length);
			}),
		);
	});
});
