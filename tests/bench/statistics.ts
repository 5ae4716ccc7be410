/**
 * The value at or below which a share of the values lies, by the nearest rank (definition 1 of Hyndman & Fan 1996):
 * always a value that was measured.
 * @param share in (0, 1], such as 0.99
 */
export function percentile(values: readonly number[], share: number): number {
	if (!(share > 0 && share <= 1)) throw new RangeError('A share is above 0 and at most 1.');
	const sorted = Float64Array.from(values).sort();
	const value = sorted[Math.ceil(share * sorted.length) - 1];
	if (value === undefined) throw new RangeError('There is no percentile of nothing.');
	return value;
}

/** The middle value; of an even number of values the mean of the two in the middle. */
export function median(values: readonly number[]): number {
	const sorted = Float64Array.from(values).sort();
	const half = sorted.length >> 1;
	const [below, above] = [sorted[sorted.length % 2 === 0 ? half - 1 : half], sorted[half]];
	if (below === undefined || above === undefined) throw new RangeError('There is no median of nothing.');
	return (below + above) / 2;
}

/**
 * How many times the second the first is, by the median over rounds of the ratio within each round: both were measured
 * one right after the other there, so that what else the machine does weighs on both.
 */
export function ratio(firsts: readonly number[], seconds: readonly number[]): number {
	if (firsts.length !== seconds.length) throw new RangeError('Both are measured in every round.');
	return median(firsts.map((first, round) => first / (seconds[round] ?? NaN)));
}
