import { Day } from '../../core/kernel/edtf.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
	/^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?$/i;
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?$/i;

/** The number of an English month, 1 to 12, by its name or abbreviation. */
const monthOf = (word: string): number | undefined =>
	MONTH.test(word) ? MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1 : undefined;

/** A name of a day or month, or a number: what a date is made of. */
export const isOfDate = (word: string): boolean => WEEKDAY.test(word) || MONTH.test(word) || /^\d/.test(word);

/** A day of the month without its year. */
export type MonthDay = { month: number; day: number };

/** `Oct. 27`, `27 October`, `Monday, October 27` and the like, with a year or without; nothing where any other word is in it. */
export function readDay(text: string): (MonthDay & { year?: number }) | undefined {
	if (text.length > 60) return undefined;
	let [year, month, day]: (number | undefined)[] = [];
	for (const word of text.trim().split(/[\s,]+/)) {
		if (WEEKDAY.test(word)) continue;
		const number = /^\d{1,4}(?:st|nd|rd|th)?$/.test(word) ? parseInt(word, 10) : undefined;
		const named = monthOf(word);
		if (named !== undefined && month === undefined) month = named;
		else if (number !== undefined && word.length >= 4 && /^\d{4}$/.test(word) && year === undefined)
			year = number;
		else if (number !== undefined && number >= 1 && number <= 31 && day === undefined) day = number;
		else return undefined;
	}
	if (month === undefined || day === undefined) return undefined;
	return { month, day, ...(year !== undefined && { year }) };
}

const two = (number: number): string => String(number).padStart(2, '0');

/** A calendar day, where there is such a one. */
export function dayOf(year: number, { month, day }: MonthDay): Day | undefined {
	const read = Day.safeParse(`${year}-${two(month)}-${two(day)}`);
	return read.success ? read.data : undefined;
}

/** A whole date with its year: `2025-10-27`, with a time after it or not, or in English words. */
export function wholeDay(text: string): Day | undefined {
	const iso = /^\s*(\d{4}-\d{2}-\d{2})(?!\d)/.exec(text)?.[1];
	if (iso !== undefined) return Day.safeParse(iso).data;
	const read = readDay(text);
	return read?.year === undefined ? undefined : dayOf(read.year, read);
}

/** A day without its year, as it stands in a text of `published`: the last such day up to the next one, for clocks differ. */
export function latestDay(read: MonthDay, published: Day): Day | undefined {
	const year = Number(published.slice(0, 4));
	const limit = nextDay(published);
	return [year + 1, year, year - 1]
		.map((candidate) => dayOf(candidate, read))
		.find((candidate) => candidate !== undefined && candidate <= limit);
}

const nextDay = (day: Day): Day =>
	new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
