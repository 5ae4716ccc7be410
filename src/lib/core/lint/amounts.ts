import { dayRange } from '../kernel/edtf.ts';
import { readNumber } from '../kernel/number.ts';
import { dateOf } from './dates.ts';

/** What an option measures. `value` sorts; only values of one scale compare. */
export type Measure = { scale: string; value: number };

/** The date or amount that an option is, or undefined where it is words: `autumn 2024`, `around 15,000 troops`, `2019`. */
export function measureOf(text: string): Measure | undefined {
	const date = dateOf(text);
	if (date !== undefined) return { scale: 'date', value: dayRange(date)[0] };
	const read = readNumber(text);
	// A phrase that merely begins with a number measures nothing: "two ministers who met in Moscow".
	return read && read.unit.split(' ').length <= 3 ? { scale: read.unit, value: read.value } : undefined;
}
