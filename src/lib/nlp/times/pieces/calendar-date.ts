import { Chrono, configuration } from 'chrono-node/en';
import { lower, token } from '../../token-at.ts';
import { isCapital, type Look, type Parts, type Piece, type Rule } from '../piece.ts';
import { MONTHS } from '../words.ts';

/** Strict English: whole dates only, no "now" and no bare numbers. */
const chrono = new Chrono(configuration.createConfiguration(true, false));
/** Chrono asks for an instant to guess what is not said from; only what is said is used here, so one will do for all. */
const REFERENCE = { instant: new Date(Date.UTC(2000, 0, 1, 12)), timezone: 0 };

const DAY = /^(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/;
const DAYS = /^\d{1,2}[-–]\d{1,2}$/;
const YEAR = /^(?:1\d|20)\d\d$/;
const WHOLE = /^(?:\d{4}-\d\d-\d\d|\d{1,2}\/\d{1,2}\/\d{4})$/;

const isMonth = (look: Look, at: number) =>
	MONTHS.has(lower(look.tokens, at)) && isCapital(token(look.tokens, at).text);

/** Where the words of a date end: `27 October 2025`, `Oct. 27, 2025`, `the 27th of October`. The same as `at` where there is none. */
function endOfDate(look: Look, at: number): number {
	const is = (index: number, pattern: RegExp) => pattern.test(lower(look.tokens, index));
	if (is(at, WHOLE)) return at + 1;
	let to = at;
	if (isMonth(look, at)) {
		if (is(at + 1, DAY) || is(at + 1, DAYS)) to = at + 2;
		if (to > at && isAmount(look, at + 1)) return at;
	} else if (is(at, DAY) || is(at, DAYS)) {
		to = at + 1;
		if (/^(?:[-–]|to|and)$/.test(lower(look.tokens, to)) && is(to + 1, DAY)) to += 2;
		if (lower(look.tokens, to) === 'of') to += 1;
		if (!isMonth(look, to)) return at;
		to += 1;
	}
	if (to === at) return at;
	if (is(to, YEAR)) return to + 1;
	return lower(look.tokens, to) === ',' && is(to + 1, YEAR) && !isAmount(look, to + 1) ? to + 2 : to;
}

/** In "in March 25 people died" the number counts people: no day stands after "in". */
const isAmount = ({ tokens }: Look, at: number) =>
	lower(tokens, at - 2) === 'in' && /^(?:NOUN|ADJ)$/.test(token(tokens, at + 1).pos);

/**
 * A day of a month: `27 October`, `Oct. 27, 2025`, `2025-10-27`. Chrono reads it; only what it says it is certain of is
 * taken. `03/04/2025` is a day of March or of April, and so has no sure date; nor have the days from 3 to 5 October.
 */
export const calendarDate: Rule = (look): Piece | undefined => {
	const { tokens, at } = look;
	const to = endOfDate(look, at);
	if (to === at) return undefined;
	const words = tokens.slice(at, to).map((word) => word.lower);
	// A point after a month that is no abbreviation of chrono's is nothing to it.
	const [found] = chrono.parse(words.join(' ').replace(/ ,/g, ','), REFERENCE);
	const vague: Piece = { from: at, to, parts: { vague: true } };
	if (found === undefined || found.end || words.includes('and') || isAmbiguous(words.join(' '))) return vague;
	const parts: Parts = {};
	for (const part of ['year', 'month', 'day'] as const) {
		const value = found.start.isCertain(part) ? found.start.get(part) : null;
		if (value !== null) parts[part] = value;
	}
	return parts.month === undefined || parts.day === undefined ? vague : { from: at, to, parts };
};

const isAmbiguous = (date: string) => {
	const [, first, second] = /^(\d{1,2})\/(\d{1,2})\//.exec(date) ?? [];
	return first !== undefined && Number(first) <= 12 && Number(second) <= 12 && first !== second;
};
