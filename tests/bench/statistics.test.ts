import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { median, percentile, ratio } from './statistics.ts';

const values = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1 });
const shares = fc.double({ min: 0.001, max: 1, noNaN: true });

describe('percentile', () => {
	it('gives the nearest rank', () => {
		const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
		expect(percentile(hundred, 0.5)).toBe(50);
		expect(percentile(hundred, 0.99)).toBe(99);
		expect(percentile(hundred, 1)).toBe(100);
		expect(percentile([7], 0.01)).toBe(7);
		expect(percentile([2, 10], 0.51)).toBe(10);
	});

	it('gives a value that was measured, with at least its share at or below it and no more than need be', () => {
		fc.assert(
			fc.property(values, shares, (measured, share) => {
				const value = percentile(measured, share);
				expect(measured).toContain(value);
				expect(measured.filter((each) => each <= value).length).toBeGreaterThanOrEqual(
					share * measured.length,
				);
				expect(measured.filter((each) => each < value).length).toBeLessThan(share * measured.length);
			}),
		);
	});

	it('is refused of nothing, and of a share that is none', () => {
		expect(() => percentile([], 0.5)).toThrow(RangeError);
		for (const share of [0, 1.1, NaN]) expect(() => percentile([1], share)).toThrow(RangeError);
	});

	it('leaves the values in their order', () => {
		const measured = [3, 1, 2];
		percentile(measured, 0.5);
		median(measured);
		expect(measured).toEqual([3, 1, 2]);
	});
});

describe('median', () => {
	it('is the middle value, or the mean of the two in the middle', () => {
		expect(median([10, 1, 2])).toBe(2);
		expect(median([10, 1, 2, 4])).toBe(3);
		expect(median([5])).toBe(5);
		expect(() => median([])).toThrow(RangeError);
	});
});

describe('ratio', () => {
	it('compares within each round, so that a slow round weighs on neither', () => {
		expect(ratio([100, 10, 100], [50, 5, 50])).toBe(2);
		expect(ratio([100, 10, 90], [50, 5, 30])).toBe(2);
	});

	it('is refused where a round is missing', () => {
		expect(() => ratio([1, 2], [1])).toThrow(RangeError);
		expect(() => ratio([], [])).toThrow(RangeError);
	});
});
