import { lower } from '../token-at.ts';
import type { Token } from '../tagged.ts';

/** Hedges of the article and how `Quantity.hedge` puts them, the longest first; the bounds are those that `boundOf` knows. */
const HEDGES: readonly (readonly [words: readonly string[], hedge: string])[] = [
	['no more than', 'at most'],
	['no fewer than', 'at least'],
	['no less than', 'at least'],
	['not less than', 'at least'],
	['not more than', 'at most'],
	['as many as', 'up to'],
	['as much as', 'up to'],
	['more than', 'more than'],
	['less than', 'less than'],
	['fewer than', 'fewer than'],
	['at least', 'at least'],
	['at most', 'at most'],
	['up to', 'up to'],
	['upwards of', 'upwards of'],
	['close to', 'close to'],
	['just over', 'just over'],
	['just under', 'just under'],
	['an estimated', 'an estimated'],
	['estimated', 'an estimated'],
	['about', 'about'],
	['around', 'around'],
	['roughly', 'roughly'],
	['approximately', 'approximately'],
	['some', 'some'],
	['nearly', 'nearly'],
	['almost', 'almost'],
	['over', 'over'],
	['under', 'under'],
].map(([words = '', hedge = '']) => [words.split(' '), hedge] as const);

/** The hedge that ends before this word, and where it begins. */
export function hedgeBefore(
	tokens: readonly Token[],
	at: number,
	lowest: number,
): { from: number; hedge: string } | undefined {
	const found = HEDGES.find(
		([words]) =>
			at - words.length >= lowest &&
			words.every((word, index) => lower(tokens, at - words.length + index) === word),
	);
	return found && { from: at - found[0].length, hedge: found[1] };
}
