import { dayRange, Edtf } from '../kernel/edtf.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(
	' ',
);
const SEASONS = new Map([
	['spring', '21'],
	['summer', '22'],
	['autumn', '23'],
	['fall', '23'],
	['winter', '24'],
]);
const YEAR = /(?<![\p{L}\p{N}.,])(?:1[0-9]|20|21)\d{2}(?![\p{L}\p{N}]|[.,]\d)/u;
const DATE = /^(?:(?:on|in|since|by|until)\s+)?(?:(?:(\d{1,2})\s+)?([a-z]+)(?:\s+(\d{1,2}),)?\s+)?(\d{4})$/i;

/** The months by name, for patterns. */
export const MONTH = MONTHS.map((month) => (month[0] ?? '').toUpperCase() + month.slice(1)).join('|');

/** True where a text names a year, alone or in a date. */
export const holdsYear = (text: string): boolean => YEAR.test(text);

/** The date that the whole text is, or undefined: `27 October 2025`, `October 27, 2025`, `in autumn 2024`, `2019`. */
export function dateOf(text: string): Edtf | undefined {
	const [, before, name, after, year] = DATE.exec(text.trim()) ?? [];
	if (year === undefined || !YEAR.test(year)) return undefined;
	if (name === undefined) return year;
	const word = name.toLowerCase();
	const season = SEASONS.get(word);
	const month = MONTHS.indexOf(word) + 1;
	const day = before ?? after;
	const date = season ?? (month > 0 ? String(month).padStart(2, '0') : undefined);
	if (date === undefined || (season && day)) return undefined;
	const parsed = Edtf.safeParse([year, date, ...(day ? [day.padStart(2, '0')] : [])].join('-'));
	return parsed.success ? parsed.data : undefined;
}

/** True where no day belongs to both dates. */
export function areApart(one: Edtf, other: Edtf): boolean {
	const [from, to] = dayRange(one);
	const [begin, end] = dayRange(other);
	return to < begin || end < from;
}
