import type { Day } from '../../../core/kernel/edtf.ts';
import { token } from '../../token-at.ts';
import type { Token } from '../../tagged.ts';
import type { Piece, Rule } from '../piece.ts';
import { MONTHS, PARTS_OF_DAY, SEASONS, UNITS, WEEKDAYS } from '../words.ts';
import { calendarDate } from './calendar-date.ts';
import { holiday, HOLIDAYS } from './holiday.ts';
import { month } from './month.ts';
import { weekday } from './named-day.ts';
import { season } from './season.ts';
import { clockTime, partOfDay } from './time-of-day.ts';
import { unitOfTime } from './unit-of-time.ts';
import { FIRST_WORDS, phraseOfTime, wordOfTime, WORDS } from './word-of-time.ts';
import { year } from './year.ts';

/** The rules that a word calls up: most words call none, and cost one look-up. */
const RULES = new Map<string, Rule[]>();
const on = (words: Iterable<string>, ...rules: Rule[]) => {
	for (const word of words) RULES.set(word, [...(RULES.get(word) ?? []), ...rules]);
};
on(FIRST_WORDS, phraseOfTime);
on(WEEKDAYS.keys(), weekday);
on(
	[...WEEKDAYS.keys()].map((name) => `${name}s`),
	weekday,
);
on(MONTHS.keys(), calendarDate, month);
on(SEASONS.keys(), season);
on(PARTS_OF_DAY, partOfDay);
on(UNITS.keys(), unitOfTime);
on(HOLIDAYS, holiday);
on(WORDS, wordOfTime);
on('one two three four five six seven eight nine ten eleven twelve'.split(' '), clockTime);

const NUMERIC: readonly Rule[] = [clockTime, calendarDate, year];
/** `mid-October`, `’90s`. */
const MIXED: readonly Rule[] = [month, year];
const NONE: readonly Rule[] = [];

function rulesOf({ lower: word }: Token): readonly Rule[] {
	const first = word.charCodeAt(0);
	if (first >= 48 && first <= 57) return NUMERIC;
	const rules = RULES.get(word);
	if (rules !== undefined) return rules;
	return first === 39 || first === 8217 || /^(?:mid|early|late)-/.test(word) ? MIXED : NONE;
}

/** The piece of a time that is told at or around this word, by the first rule that reads one. */
export function pieceAt(tokens: readonly Token[], at: number, day: Day): Piece | undefined {
	for (const rule of rulesOf(token(tokens, at))) {
		const piece = rule({ tokens, at, day });
		if (piece !== undefined) return piece;
	}
	return undefined;
}
