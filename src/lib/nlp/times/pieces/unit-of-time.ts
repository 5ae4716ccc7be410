import { monthFrom, yearOf } from '../calendar.ts';
import { lower, token } from '../../token-at.ts';
import type { Look, Parts, Piece, Rule } from '../piece.ts';
import { UNITS, WHICH } from '../words.ts';

const LEFT = new Set(
	(
		'a an the few several many couple of some half dozen past last next coming first final recent other more than ' +
		'about around nearly almost over just least at only long early late earlier later this that same following previous every each per one two three four ' +
		'five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred'
	).split(' '),
);
/** In "75 miles per hour" the hour is a part of the measure. */
const SPEEDS = new Set('miles kilometres kilometers km metres meters feet revolutions'.split(' '));
const SMALL = 'one two three four five six seven eight nine ten'.split(' ');
const DISTANT = new Set('ago later earlier afterwards hence previously on'.split(' '));

/** A number of one to thirty-one, in digits or as a word; undefined for anything else. */
function small(word: string): number | undefined {
	const value = SMALL.indexOf(word) + 1 || (/^\d{1,2}$/.test(word) ? Number(word) : 0);
	return value > 0 && value < 32 ? value : undefined;
}

/** `last month`, `this year`, `next week`: with the date that it makes, where it makes one. */
function ofRow(unit: string, which: string, { day }: Look): Parts {
	const step = { last: -1, this: 0, next: 1 }[which];
	if (step === undefined) return { vague: true };
	if (unit === 'year') return { year: yearOf(day) + step };
	if (unit === 'month') return monthFrom(day, step);
	return unit === 'week' ? { week: step } : { vague: true };
}

/** The first word of the amount before the unit: `more than three` years, `the past two` decades. */
function amountFrom({ tokens, at }: Look): number {
	let from = at;
	while (at - from < 6 && (LEFT.has(lower(tokens, from - 1)) || token(tokens, from - 1).pos === 'NUM'))
		from -= 1;
	return from;
}

/**
 * Times told by a unit: `last month`, `two days ago`, `a week later`, `in recent years`, `$5m a year`, `for decades`. An
 * amount of time that tells no point in it (`for three days`) is a duration, not a time.
 */
export const unitOfTime: Rule = (look): Piece | undefined => {
	const { tokens, at } = look;
	const word = lower(tokens, at);
	const unit = UNITS.get(word);
	const before = lower(tokens, at - 1);
	const after = lower(tokens, at + 1);
	if (unit === undefined || before === '-' || after === '-') return undefined;
	const isMany = word !== unit;
	const from = amountFrom(look);
	const vague = (start: number, to: number): Piece => ({ from: start, to, parts: { vague: true } });

	if (DISTANT.has(after) && (after !== 'on' || (isMany && from < at))) {
		const amount = at - from === 1 ? small(before) : undefined;
		if (after === 'ago' && unit === 'day' && amount !== undefined)
			return { from, to: at + 2, parts: { offset: -amount } };
		return vague(from, at + 2);
	}
	if (after === 'from' && lower(tokens, at + 2) === 'now') return vague(from, at + 3);
	if (/^(?:before|after|since)$/.test(after) && (isMany || from < at)) return vague(from, at + 2);
	const which = WHICH.get(before);
	if (which !== undefined && !isMany) {
		const the = /^(?:the|that|this|over)$/.test(lower(tokens, at - 2)) || lower(tokens, at - 2) === 'the';
		const possessive = /^['’]s?$/.test(after);
		const parts: Parts = the || possessive ? { vague: true } : ofRow(unit, before, look);
		const start = lower(tokens, at - 2) === 'the' ? at - 2 : at - 1;
		if (unit === 'century' || unit === 'season' || unit === 'quarter' || unit === 'weekend')
			return vague(start, at + 1);
		return { from: start, to: at + 1, parts };
	}
	if (
		/^(?:few|several|recent|coming|past|last|next|final|previous|following|early|these|those|other)$/.test(
			before,
		) &&
		/^(?:years|months|weeks|days|hours|decades|centuries|minutes|weekends|seasons|quarters)$/.test(word)
	)
		return /^(?:in|over|during|for|the|within|of|after|before)$/.test(lower(tokens, at - 2)) ||
			/^(?:recent|coming|past|these)$/.test(before)
			? vague(from, at + 1)
			: undefined;
	for (let index = from; index < at; index += 1) {
		if (/^(?:past|last|next|coming|first|final|recent|every)$/.test(lower(tokens, index)))
			return vague(lower(tokens, index - 1) === 'the' ? index - 1 : index, at + 1);
	}
	if (/^(?:century)$/.test(word) && /(?:st|nd|rd|th)$/.test(before)) return vague(at - 1, at + 1);
	if (unit === 'weekend' && /^(?:the|on|at|a)$/.test(before))
		return vague(before === 'the' ? at - 1 : at, at + 1);
	if (/^(?:per|an?)$/.test(before) && SPEEDS.has(lower(tokens, at - 2))) return undefined;
	if (before === 'per') return vague(at - 1, at + 1);
	if (/^an?$/.test(before) && isRate(look)) return vague(rateFrom(look), at + 1);
	if (from < at && /^(?:in|within)$/.test(lower(tokens, from - 1)) && after !== 'of')
		return vague(from, at + 1);
	if (from < at && /^(?:after)$/.test(lower(tokens, from - 1)) && after !== 'of') return vague(from, at + 1);
	if (isMany && from === at && /^(?:in|for|over|within|after|during|on)$/.test(before))
		return vague(at, at + 1);
	if (before === 'all' || before === 'that') return vague(at - 1, at + 1);
	if (before === 'the' && /^(?:year|month|week|day|decade|century|season|quarter)$/.test(word))
		return ofPeriod(look);
	return undefined;
};

/** `a year` after an amount: `$5 million a year`, `40 tonnes of steel a day`, `three times a week`. */
function isRate({ tokens, at }: Look): boolean {
	if (/^(?:times|once|twice|million|billion|bn|m|%|cent|percent)$/.test(lower(tokens, at - 2))) return true;
	for (let index = at - 2; index > at - 7; index -= 1) {
		const { pos } = token(tokens, index);
		if (pos === 'NUM') return true;
		if (!/^(?:NOUN|ADJ|ADP)$/.test(pos)) return false;
	}
	return false;
}
const rateFrom = ({ tokens, at }: Look): number => {
	if (lower(tokens, at - 2) === 'times') return token(tokens, at - 3).pos === 'NUM' ? at - 3 : at - 2;
	return /^(?:once|twice)$/.test(lower(tokens, at - 2)) ? at - 2 : at - 1;
};

/** `in the year to March`, `the end of the month`, `on the day`: told from the text around it. */
function ofPeriod({ tokens, at }: Look): Piece | undefined {
	const before = lower(tokens, at - 2);
	if (before === 'of' && /^(?:end|start|beginning|middle|rest|half|course|turn)$/.test(lower(tokens, at - 3)))
		return { from: lower(tokens, at - 4) === 'the' ? at - 4 : at - 3, to: at + 1, parts: { vague: true } };
	if (!/^(?:in|on|by|during|throughout|for|over|earlier|later|of|since|through)$/.test(before))
		return undefined;
	return { from: at - 1, to: at + 1, parts: { vague: true } };
}
