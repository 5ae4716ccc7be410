import { lower, token } from '../../token-at.ts';
import type { Look } from '../piece.ts';

const WORDS = new Set(
	(
		'a an the few several many couple of some half dozen past last next coming first final recent other more than about around ' +
		'nearly almost over just least at only long early late earlier later this these those that same following previous every ' +
		'each per'
	).split(' '),
);
const LONGEST = 6;
const FEW = 'one two three four five six seven eight nine ten'.split(' ');

/** The first word of the amount before a unit of time: `more than three` years, `the past two` decades. */
export function amountFrom({ tokens, at }: Look): number {
	let from = at;
	const isPart = (index: number) => WORDS.has(lower(tokens, index)) || token(tokens, index).pos === 'NUM';
	while (at - from < LONGEST && isPart(from - 1)) from -= 1;
	return from;
}

/** A number of one to thirty-one, in figures or as a word; undefined for anything else. */
export function few(word: string): number | undefined {
	const value = FEW.indexOf(word) + 1 || (/^\d{1,2}$/.test(word) ? Number(word) : 0);
	return value > 0 && value < 32 ? value : undefined;
}
