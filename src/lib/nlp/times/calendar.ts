import type { Day, Edtf } from '../../core/kernel/edtf.ts';

/** Plain days as whole numbers, days since 1970-01-01: no clock and no time zone comes in. */
const MS = 86_400_000;

export const dayNumber = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / MS;

/** The day of that number; undefined outside the years 0000 to 9999. */
export function dayOf(number: number): Day | undefined {
	const ms = number * MS;
	if (!(Math.abs(ms) <= 8.64e15)) return undefined;
	const text = new Date(ms).toISOString().slice(0, 10);
	return /^\d{4}-\d\d-\d\d$/.test(text) ? text : undefined;
}

/** 0 for Sunday to 6 for Saturday. */
export const weekdayOf = (number: number): number => (((number + 4) % 7) + 7) % 7;

export const yearOf = (day: Day): number => Number(day.slice(0, 4));
export const monthOf = (day: Day): number => Number(day.slice(5, 7));

const pad = (value: number, length = 2) => String(value).padStart(length, '0');

/** A date from its parts; undefined where there is no such day (30 February) or no year of four digits. */
export function edtf(year: number, month?: number | `${number}`, day?: number): Edtf | undefined {
	if (year < 1 || year > 9999) return undefined;
	const parts = [pad(year, 4), ...(month === undefined ? [] : [pad(Number(month))])];
	if (day === undefined) return parts.join('-');
	const text = [...parts, pad(day)].join('-');
	return dayOf(dayNumber(text)) === text ? text : undefined;
}

/** The month that many months from the article's. */
export function monthFrom(day: Day, months: number): { year: number; month: number } {
	const index = yearOf(day) * 12 + monthOf(day) - 1 + months;
	return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}
