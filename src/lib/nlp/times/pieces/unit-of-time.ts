import { lower, token } from '../../token-at.ts';
import { monthFrom, yearOf } from '../calendar.ts';
import { isPossessive, type Look, type Parts, type Piece, type Rule } from '../piece.ts';
import { UNITS, WHICH } from '../words.ts';
import { amountFrom, few } from './amount-of-time.ts';
import { periodOfTime, rateOfTime } from './period-of-time.ts';

/** A unit of time in its sentence: `years`, its name `year`, and where the amount before it begins (`more than three`). */
type Unit = Look & { word: string; name: string; before: string; after: string; from: number };

const vague = (from: number, to: number): Piece => ({ from, to, parts: { vague: true } });

/** `two days ago`, `a week later`, `three years from now`, `hours after the vote`; only whole days give a date. */
function distance({ tokens, at, word, name, before, after, from }: Unit): Piece | undefined {
	const isAmount = word !== name || from < at;
	if (after === 'ago' && name === 'day' && at - from === 1) {
		const days = few(before);
		if (days !== undefined) return { from, to: at + 2, parts: { offset: -days } };
	}
	if (/^(?:ago|later|earlier|afterwards|hence|previously)$/.test(after)) return vague(from, at + 2);
	if (after === 'on' && word !== name && from < at) return vague(from, at + 2);
	if (after === 'from' && lower(tokens, at + 2) === 'now') return vague(from, at + 3);
	return /^(?:before|after|since)$/.test(after) && isAmount ? vague(from, at + 2) : undefined;
}

/** `last month`, `this year`, `next week`: the one before, at or after the article's. */
function oneOfRow({ tokens, at, word, name, before, after, day }: Unit): Piece | undefined {
	if (!WHICH.has(before) || word !== name) return undefined;
	const the = lower(tokens, at - 2) === 'the';
	const step = { last: -1, this: 0, next: 1 }[before];
	const piece = { from: the ? at - 2 : at - 1, to: at + 1 };
	const parts: Parts = { vague: true };
	if (the || step === undefined || isPossessive(after)) return { ...piece, parts };
	if (name === 'year') return { ...piece, parts: { year: yearOf(day) + step } };
	if (name === 'month') return { ...piece, parts: monthFrom(day, step) };
	return { ...piece, parts: name === 'week' ? { week: step } : parts };
}

const SOME = new Set(
	'past last next coming first final recent these those previous following every'.split(' '),
);

/** `the past three years`, `in recent weeks`, `every two days`: a stretch told from the article. */
function stretch({ tokens, at, from }: Unit): Piece | undefined {
	for (let index = from; index < at; index += 1) {
		// "It will last three days."
		const isVerb =
			lower(tokens, index) === 'last' && /^(?:AUX|PART|VERB|PRON)$/.test(token(tokens, index - 1).pos);
		if (isVerb) return undefined;
		if (SOME.has(lower(tokens, index)))
			return vague(lower(tokens, index - 1) === 'the' ? index - 1 : index, at + 1);
	}
	return undefined;
}

/** `in 45 minutes`, `within two weeks`, `after three days`; `for decades`, `in years`, where no amount is told. */
function afterPreposition({ tokens, at, word, name, after, from }: Unit): Piece | undefined {
	const preposition = lower(tokens, from - 1);
	// "In 9.79 seconds" is how fast, not when.
	if (preposition === 'in' && name === 'second') return undefined;
	if (from < at)
		return /^(?:in|within|after)$/.test(preposition) && after !== 'of' ? vague(from, at + 1) : undefined;
	return word !== name && /^(?:in|for|over|within|after|during|on)$/.test(preposition)
		? vague(at, at + 1)
		: undefined;
}

/** `the 19th century`, `the weekend`, `the third quarter`, `all day`: named, but not by a date. */
function named({ tokens, at, word, name, before }: Unit): Piece | undefined {
	const the = lower(tokens, at - 2) === 'the' ? 1 : 0;
	const isNth = /(?:st|nd|rd|th)$/.test(before) || /^(?:first|second|third|fourth|final)$/.test(before);
	if (isNth && (name === 'century' || name === 'quarter')) return vague(at - 1 - the, at + 1);
	if (name === 'weekend' && /^(?:the|on|at|a)$/.test(before))
		return vague(before === 'the' ? at - 1 : at, at + 1);
	return (before === 'all' || before === 'that') && word === name ? vague(at - 1, at + 1) : undefined;
}

/**
 * Times told by a unit: `last month`, `two days ago`, `a week later`, `in recent years`, `$5m a year`, `for decades`. An
 * amount of time that tells no point in it (`for three days`) is a duration, not a time.
 */
export const unitOfTime: Rule = (look): Piece | undefined => {
	const { tokens, at } = look;
	const word = lower(tokens, at);
	const name = UNITS.get(word);
	const before = lower(tokens, at - 1);
	const after = lower(tokens, at + 1);
	// "A three-day visit" says how long, and "the Monday-night show" what it is called.
	if (name === undefined || before === '-' || after === '-' || token(tokens, at).pos === 'ADJ')
		return undefined;
	const unit: Unit = { ...look, word, name, before, after, from: amountFrom(look) };
	return (
		distance(unit) ??
		oneOfRow(unit) ??
		stretch(unit) ??
		named(unit) ??
		rateOfTime(look) ??
		afterPreposition(unit) ??
		periodOfTime(look)
	);
};
