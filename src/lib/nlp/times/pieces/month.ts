import { lower, token } from '../../token-at.ts';
import type { Token } from '../../tagged.ts';
import { isCapital, isPossessive, type Parts, type Rule } from '../piece.ts';
import { MONTHS, UNSURE_MONTHS, WHICH } from '../words.ts';

const YEAR = /^(?:1\d|20)\d\d$/;
/** Words after which a month stands, even one that is a verb or a person elsewhere. */
const SURE = new Set(
	'in since until till during throughout early late mid earlier later last next this coming previous'.split(
		' ',
	),
);
/** After these May, April, June and August may as well be people. */
const UNSURE = new Set('by from before after to through of and or between'.split(' '));

/** A determiner of a noun phrase that a month may stand in: `the March election`, `his June visit`. */
const isDeterminer = ({ pos, lower: word }: Token) =>
	pos === 'DET' || isPossessive(word) || /^(?:his|her|its|their|our|my)$/.test(word);

/** The year after a month, and how many words further the month then ends: `March 2024`, `March, 2024`, `March of 2024`. */
function yearAfter(tokens: readonly Token[], at: number): { year: number; words: number } | undefined {
	const gap = /^(?:,|of)$/.test(lower(tokens, at + 1)) ? 1 : 0;
	const year = lower(tokens, at + 1 + gap);
	// In "in March, 2019 people" the number counts people.
	if (!YEAR.test(year) || (gap === 1 && token(tokens, at + 3).pos === 'NOUN')) return undefined;
	return { year: Number(year), words: gap + 1 };
}

/** What the words around a bare month make of it: a time, one with no sure date, a part of a noun phrase, or nothing. */
function roleOf(tokens: readonly Token[], at: number, name: string): 'time' | 'vague' | 'inside' | undefined {
	const before = token(tokens, at - 1);
	const after = token(tokens, at + 1);
	if (SURE.has(before.lower)) return 'time';
	if (isDeterminer(before)) return /^(?:NOUN|ADJ)$/.test(after.pos) ? 'inside' : undefined;
	if (after.pos === 'PROPN' || before.pos === 'PROPN') return undefined;
	if (!UNSURE_MONTHS.has(name)) return UNSURE.has(before.lower) ? 'time' : 'vague';
	return UNSURE.has(before.lower) && !isPossessive(after.text) ? 'vague' : undefined;
}

/** `March`, `March 2024`, `last March`, `mid-October`; no month in `Theresa May`, `may march`, `the March on Washington`. */
export const month: Rule = ({ tokens, at }) => {
	const word = token(tokens, at);
	const part = /^(?:mid|early|late)-/.exec(word.lower)?.[0] ?? '';
	const name = word.lower.slice(part.length);
	const number = MONTHS.get(name);
	if (number === undefined || (part === '' && !isCapital(word.text))) return undefined;
	const year = yearAfter(tokens, at);
	const role = year !== undefined || part !== '' ? 'time' : roleOf(tokens, at, name);
	if (role === undefined) return undefined;
	const which = WHICH.get(lower(tokens, at - 1));
	const parts: Parts = { month: number };
	if (part !== '') parts.fuzzy = true;
	if (year !== undefined) parts.year = year.year;
	if (which !== undefined) parts.which = which;
	if (role !== 'time' || which === 'other') parts.vague = true;
	return {
		from: which === undefined ? at : at - 1,
		to: at + 1 + (year?.words ?? 0),
		parts,
		...(role === 'inside' ? { inside: true } : {}),
	};
};
