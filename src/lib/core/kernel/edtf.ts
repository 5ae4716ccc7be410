import { z } from 'zod';

/**
 * A date as precise as the article is: a day, month, season or year, in the Extended Date/Time Format
 * (ISO 8601-2:2019): `2025-10-27`, `2025-09`, `2024-23` (21 spring, 22 summer, 23 autumn, 24 winter), `2019`.
 */
export const Edtf = z
	.string()
	.regex(
		/^\d{4}(?:-(?:0[1-9]|1[0-2]|2[1-4])|-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))?$/,
		'Write a day (2025-10-27), month (2025-09), season (2024-23 is autumn 2024) or year (2019).',
	);
export type Edtf = z.infer<typeof Edtf>;

/** A whole day, `2025-10-27`. */
export const Day = z.iso.date();
export type Day = z.infer<typeof Day>;

const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
];
const SEASONS: Record<string, { name: string; months: readonly [number, number] }> = {
	'21': { name: 'spring', months: [3, 5] },
	'22': { name: 'summer', months: [6, 8] },
	'23': { name: 'autumn', months: [9, 11] },
	'24': { name: 'winter', months: [12, 14] },
};

export type Precision = 'day' | 'month' | 'season' | 'year';

/** How precise the date is. */
export function precision(date: Edtf): Precision {
	if (date.length === 10) return 'day';
	if (date.length === 4) return 'year';
	return date.slice(5) in SEASONS ? 'season' : 'month';
}

/** The date in English, as a newspaper prints it: `27 October 2025`, `September 2025`, `autumn 2024`, `2019`. */
export function spokenDate(date: Edtf): string {
	const [year = '', month = '', day] = date.split('-');
	if (month === '') return year;
	const name = SEASONS[month]?.name ?? MONTHS[Number(month) - 1] ?? '';
	return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** The preposition that goes before the date: `on` a day, `in` anything wider. */
export const datePreposition = (date: Edtf): string => (precision(date) === 'day' ? 'on' : 'in');

/** First and last day as whole numbers that sort (yyyymmdd); a winter ends in the next year. */
export function dayRange(date: Edtf): readonly [first: number, last: number] {
	const [year = '', month, day] = date.split('-');
	const at = (months: number, days: number) =>
		(Number(year) + Math.floor((months - 1) / 12)) * 10000 + (((months - 1) % 12) + 1) * 100 + days;
	if (month === undefined) return [at(1, 1), at(12, 31)];
	if (day !== undefined) return [at(Number(month), Number(day)), at(Number(month), Number(day))];
	const [from, to] = SEASONS[month]?.months ?? [Number(month), Number(month)];
	return [at(from, 1), at(to, 31)];
}

/** True where `first` ended before `second` began; false where they overlap. */
export const isBefore = (first: Edtf, second: Edtf): boolean => dayRange(first)[1] < dayRange(second)[0];
