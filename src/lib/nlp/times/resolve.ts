import type { Day, Edtf } from '../../core/kernel/edtf.ts';
import { dayNumber, dayOf, edtf, monthOf, weekdayOf, yearOf } from './calendar.ts';
import type { Tense } from './local-tense.ts';
import type { Parts } from './piece.ts';

/** Nearer than this in the other direction, a date without its year might be meant to be that one: days, or two months. */
const NEAR = 60;

const has = (parts: Parts, ...names: (keyof Parts)[]) => names.every((name) => parts[name] !== undefined);

/**
 * The date that the words tell, from the day of the article; undefined where they tell none surely.
 * @param tense undefined where it is not known whether the words look back or ahead
 */
export function resolve(parts: Parts, day: Day, tense: Tense | undefined): Edtf | undefined {
	if (parts.vague) return undefined;
	const date = has(parts, 'month', 'day')
		? ofDayInMonth(parts, day, tense)
		: has(parts, 'offset')
			? dayOf(dayNumber(day) + (parts.offset ?? 0))
			: has(parts, 'weekday')
				? ofWeekday(parts, day, tense)
				: undefined;
	if (date !== undefined || has(parts, 'day') || has(parts, 'offset') || has(parts, 'weekday'))
		return date !== undefined && isThatWeekday(date, parts) ? date : undefined;
	if (parts.fuzzy || parts.week !== undefined || (parts.clock === true && !has(parts, 'year')))
		return undefined;
	if (has(parts, 'month')) return parts.season === undefined ? ofMonth(parts, day, tense) : undefined;
	if (has(parts, 'season')) return ofSeason(parts, day, tense);
	return parts.year === undefined ? undefined : edtf(parts.year);
}

const isThatWeekday = (date: Edtf, { weekday }: Parts) =>
	weekday === undefined || (date.length === 10 && weekdayOf(dayNumber(date)) === weekday);

function ofDayInMonth({ year, month = 0, day = 0 }: Parts, today: Day, tense: Tense | undefined) {
	if (year !== undefined) return edtf(year, month, day);
	const now = dayNumber(today);
	const near = [-1, 0, 1]
		.map((step) => edtf(yearOf(today) + step, month, day))
		.filter((date) => date !== undefined);
	const before = near.filter((date) => dayNumber(date) <= now).at(-1);
	const after = near.find((date) => dayNumber(date) >= now);
	const back = before === undefined ? Infinity : now - dayNumber(before);
	const ahead = after === undefined ? Infinity : dayNumber(after) - now;
	if (tense === 'past') return back === 0 || ahead > NEAR ? before : undefined;
	if (tense === 'future') return ahead === 0 || back > NEAR || ahead <= NEAR ? after : undefined;
	if (tense === undefined || Math.min(back, ahead) > NEAR) return undefined;
	return back <= ahead ? before : after;
}

/** "Last" and "next" skip a week for some writers: sure only where both readings are one day. */
function ofWeekday(
	{ weekday = 0, which, week, month, year, season }: Parts,
	today: Day,
	tense: Tense | undefined,
) {
	if (month !== undefined || year !== undefined || season !== undefined) return undefined;
	const now = dayNumber(today);
	const own = weekdayOf(now);
	const back = (own - weekday + 7) % 7;
	const ahead = (weekday - own + 7) % 7;
	// Weeks from Monday; of a Sunday, which some begin the week with, nothing is sure.
	const inWeek = (other: number) => dayOf(now - own + weekday + 7 * other);
	if (week !== undefined) return which === undefined && own !== 0 && weekday !== 0 ? inWeek(week) : undefined;
	switch (which) {
		case 'last':
		case 'previous':
			return back === 0
				? dayOf(now - 7)
				: which === 'last' && own !== 0 && weekday > own
					? dayOf(now - back)
					: undefined;
		case 'next':
			return ahead === 0 || (own !== 0 && weekday !== 0 && weekday < own)
				? dayOf(now + (ahead || 7))
				: undefined;
		case 'past':
			return dayOf(now - (back || 7));
		case 'coming':
			return dayOf(now + (ahead || 7));
		case 'other':
			return undefined;
		case 'this':
		case undefined:
			if (tense === 'past') return dayOf(now - back);
			return tense === 'future' && ahead > 0 ? dayOf(now + ahead) : undefined;
	}
}

function ofMonth({ year, month = 0, which }: Parts, today: Day, tense: Tense | undefined) {
	if (year !== undefined) return which === undefined ? edtf(year, month) : undefined;
	const own = monthOf(today);
	const thisYear = yearOf(today);
	if (which === 'last' || which === 'past') return month >= own ? edtf(thisYear - 1, month) : undefined;
	if (which === 'next') return month <= own ? edtf(thisYear + 1, month) : undefined;
	if (which === 'this') return edtf(thisYear, month);
	if (which !== undefined && which !== 'coming') return undefined;
	const ahead = (month - own + 12) % 12;
	if (tense === 'past' && which === undefined) {
		if (ahead === 1 || ahead === 2) return undefined;
		return edtf(month <= own ? thisYear : thisYear - 1, month);
	}
	if (tense !== 'future' || ahead === 0) return undefined;
	return edtf(month > own ? thisYear : thisYear + 1, month);
}

/** A winter lies in two years, so that it needs its year said; "last summer" in October is this year's or the last one's. */
function ofSeason({ year, season, which }: Parts, today: Day, tense: Tense | undefined) {
	if (season === undefined) return undefined;
	if (year !== undefined) return edtf(year, season);
	if (season === 24) return undefined;
	const first = (season - 20) * 3;
	const own = monthOf(today);
	const thisYear = yearOf(today);
	const begun = own >= first;
	const over = own > first + 2;
	switch (which) {
		case 'last':
		case 'previous':
		case 'past':
			return over ? undefined : edtf(thisYear - 1, season);
		case 'next':
			return begun ? edtf(thisYear + 1, season) : undefined;
		case 'this':
			return (tense === 'past' ? begun : !over) ? edtf(thisYear, season) : undefined;
		case undefined:
			if (tense === 'past') return over ? edtf(thisYear, season) : undefined;
			return tense === 'future' && (over || !begun)
				? edtf(over ? thisYear + 1 : thisYear, season)
				: undefined;
		default:
			return undefined;
	}
}
