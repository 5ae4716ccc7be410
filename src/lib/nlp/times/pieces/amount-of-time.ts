import { token } from '../../token-at.ts';
import type { Look } from '../piece.ts';

const HEDGES =
	'more less than about around nearly almost over just at least most only long roughly some'.split(' ');
const DETERMINERS = new Set('a an the this these those that every each per'.split(' '));
const WORDS = new Set([
	...HEDGES,
	...'few several many couple of half dozen past last next coming first final recent other'.split(' '),
	...'early late earlier later same following previous'.split(' '),
]);
const LONGEST = 6;
const FEW = 'one two three four five six seven eight nine ten'.split(' ');

/** The first word of the amount before a unit of time: `more than three` years, `the past two` decades. */
export function amountFrom({ tokens, at }: Look): number {
	let from = at;
	// What stands before "a year" is no part of it, but for a hedge: "about a year".
	let isOpen = true;
	while (at - from < LONGEST) {
		const { lower: word, pos } = token(tokens, from - 1);
		const isDeterminer = DETERMINERS.has(word);
		if (isOpen ? !isDeterminer && !WORDS.has(word) && pos !== 'NUM' : !HEDGES.includes(word)) break;
		if (isDeterminer) isOpen = false;
		from -= 1;
	}
	return from;
}

/** A number of one to thirty-one, in figures or as a word; undefined for anything else. */
export function few(word: string): number | undefined {
	const value = FEW.indexOf(word) + 1 || (/^\d{1,2}$/.test(word) ? Number(word) : 0);
	return value > 0 && value < 32 ? value : undefined;
}
