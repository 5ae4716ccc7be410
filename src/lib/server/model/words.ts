import { fold } from '../../core/kernel/fold.ts';
import { numbersInDigits } from '../../core/kernel/number.ts';

/** Marks that may stand in a text though the quote has none: they change nothing that is said. */
const PLAIN_MARKS = new Set([...' \u00a0-,.;:\'’‘"“”()–—/&%$€£']);

/** Folded words of a text, numbers in digits, with a space at either end. */
export const spacedWords = (text: string): string => ` ${numbersInDigits(fold(text))} `;

/** True where the text holds these words in a row; words that fold to nothing are held by any text. */
export function holdsWords(spaced: string, words: string): boolean {
	const folded = spacedWords(words);
	return folded.trim() === '' || spaced.includes(folded);
}

/** True where every mark of the text (a bracket, a sign that nobody sees) stands in the other as well, or is a plain one. */
export const hasOnlyMarksOf = (text: string, other: string): boolean =>
	[...text].every((mark) => /[\p{L}\p{M}\p{N}]/u.test(mark) || PLAIN_MARKS.has(mark) || other.includes(mark));

/** True where words of a fact stand in the text, with no mark that it has not. */
export const stands = (words: string, text: string, spaced = spacedWords(text)): boolean =>
	hasOnlyMarksOf(words, text) && holdsWords(spaced, words);
