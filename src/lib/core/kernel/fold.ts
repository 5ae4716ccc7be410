/** Letters that Unicode does not take apart into a plain letter and a mark. */
const LETTERS: Record<string, string> = {
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	đ: 'd',
	ð: 'd',
	ł: 'l',
	þ: 'th',
	ı: 'i',
};
const SYMBOLS: Record<string, string> = {
	'&': ' and ',
	'%': ' percent ',
	$: ' dollars ',
	'€': ' euros ',
	'£': ' pounds ',
};
const ARTICLES = new Set(['the', 'a', 'an']);
const ASCII = /^\p{ASCII}*$/u;
const ASCII_WORDS = /^[a-z0-9 ]*$/;

/**
 * Text reduced to what counts when two answers are compared: lower case, no accents, no articles (the, a, an), no
 * punctuation, one space between words. Folding twice changes nothing more.
 *
 * - `U.S.` and `US`, `J. K.` and `J.K.` become one word; a possessive `’s` goes, any other apostrophe closes up (`O’Brien`, `obrien`).
 * - A comma between thousands closes up (`15,000`, `15000`) and a decimal point stays; a hyphen parts words.
 * - `&`, `%`, `$`, `€`, `£` and `per cent` become words.
 * - Text of articles only stays as it is (`A`, `a`); text of punctuation only becomes empty.
 */
export function fold(text: string): string {
	const lower = text.toLowerCase();
	return withoutArticles(ASCII_WORDS.test(lower) ? lower : withoutMarks(lower));
}

/** The words of a text, folded; none where only punctuation is left. */
export function foldedWords(text: string): string[] {
	const folded = fold(text);
	return folded === '' ? [] : folded.split(' ');
}

const inPlainLetters = (lower: string): string =>
	lower
		.normalize('NFKD')
		.toLowerCase()
		// Only the marks of Latin, Greek and Cyrillic; in other scripts a mark may be a vowel.
		.replace(/[\u0300-\u036f]+/g, '')
		.normalize('NFC')
		.replace(/[ßæœøđðłþı]/g, (letter) => LETTERS[letter] ?? letter);

function withoutMarks(lower: string): string {
	return (
		(ASCII.test(lower) ? lower : inPlainLetters(lower))
			.replace(/[&%$€£]/g, (symbol) => SYMBOLS[symbol] ?? symbol)
			.replace(/['’‘ʼ´`]s(?![\p{L}\p{M}\p{N}])/gu, '')
			.replace(/['’‘ʼ´`]/g, '')
			// What comes before a comma or point is looked at after it is found: the other way round takes far longer.
			.replace(/,(?<=\d,)(?=\d{3}(?!\d))/g, '')
			.replace(/\.(?<=(?<![\p{L}\p{M}\p{N}])\p{L}\.)\s?(?=\p{L}(?![\p{L}\p{M}\p{N}]))/gu, '')
			.replace(/(?<!\d)\.|\.(?!\d)|[^\p{L}\p{M}\p{N}.]+/gu, ' ')
	);
}

function withoutArticles(spaced: string): string {
	const words = spaced.split(' ');
	const kept = words.filter((word) => word !== '' && !ARTICLES.has(word));
	const text = (kept.length > 0 ? kept : words.filter(Boolean)).join(' ');
	return text.includes('per cent') ? text.replace(/\bper cent\b/g, 'percent') : text;
}
