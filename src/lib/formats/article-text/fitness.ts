import type { Problem } from '../../core/kernel/problem.ts';

/** The words of an article: fewer hold too few facts, more are several articles. */
export const FEWEST_WORDS = 100;
export const MOST_WORDS = 3000;

/** The commonest words of English that few other languages have, and together half of the function words of any text. */
const FUNCTION_WORDS = new Set(
	`the of and to that for is was with it by be at from this are were have has had not but his her they which would been will
	their its who after more than when about said also into could over there other only out an as he she we you if or`.split(
		/\s+/,
	),
);
/** Of the words of a news text, how many are function words at least; English has 0.3 and more, German and French under 0.05. */
const ENGLISH = 0.15;
/** Of the words, how many must stand in whole sentences: more than lists and tables with a line of text have. */
const PROSE = 0.5;

/** The words of a text; a mark alone is none. */
export const wordsIn = (text: string): string[] =>
	text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

/**
 * Why no questions can be made from paragraphs, which must be 100 to 3,000 words of English prose; nothing where they can. Codes: `text_empty`,
 * `text_too_short`, `text_too_long`, `encoding_garbled`, `not_english`, `not_prose`.
 */
export function unfit(paragraphs: readonly string[]): Problem | undefined {
	const refuse = (code: string, found: string, expected: string): Problem => ({
		code,
		path: '',
		found,
		expected,
	});
	const words = paragraphs.flatMap(wordsIn);
	const count = `${words.length} ${words.length === 1 ? 'word' : 'words'}`;
	if (words.length === 0) return refuse('text_empty', 'no words', 'the text of an article');
	if (words.length > MOST_WORDS) return refuse('text_too_long', count, `at most ${MOST_WORDS} words`);
	const garbled = words.filter((word) => /\ufffd|â€|Ã[\u0080-\u00bf]/.test(word)).length;
	if (garbled > words.length / 100) {
		return refuse('encoding_garbled', `${garbled} garbled words`, 'the letters as they were written');
	}
	const known = words.filter((word) => FUNCTION_WORDS.has(word.toLowerCase().replace(/[^a-z]/g, ''))).length;
	const prose = paragraphs.filter(isProse).flatMap(wordsIn).length;
	// What a text is comes before how long it is: a long text of another language would not help.
	if (prose >= words.length * PROSE && known < words.length * ENGLISH && words.length >= 20) {
		return refuse('not_english', 'a text in another language', 'a text in English');
	}
	if (words.length < FEWEST_WORDS) return refuse('text_too_short', count, `at least ${FEWEST_WORDS} words`);
	if (prose < words.length * PROSE)
		return refuse('not_prose', 'lists or tables', 'paragraphs of whole sentences');
	return undefined;
}

/** A whole sentence at least: some words, and a mark that ends it. */
const isProse = (paragraph: string): boolean =>
	/[.!?…]["'”’)\]]{0,3}(?:\s|$)/.test(paragraph) && paragraph.split(' ').length >= 6;
