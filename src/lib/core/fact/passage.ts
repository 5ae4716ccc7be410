import type { Gloss, PassageFact } from './schema.ts';

/** How often the words stand in the text as whole words. */
export function timesIn(text: string, words: string): number {
	let times = 0;
	for (let at = placeOf(text, words); at !== -1; at = placeOf(text, words, at + 1)) times += 1;
	return times;
}

const LETTER = /[\p{L}\p{N}]/u;

/** No letter or digit goes on where the words begin or end: "12" is no part of "12.5" or "2012". */
function isWhole(text: string, at: number, length: number): boolean {
	const joins = (inner: string, outer: string, beyond: string) =>
		LETTER.test(inner) &&
		(LETTER.test(outer) || (/[.,]/.test(outer) && /\d/.test(beyond) && /\d/.test(inner)));
	const end = at + length;
	return (
		!joins(text.charAt(at), text.charAt(at - 1), text.charAt(at - 2)) &&
		!joins(text.charAt(end - 1), text.charAt(end), text.charAt(end + 1))
	);
}

/** Where the words stand first as whole words, from a place on; -1 where they do not. */
function placeOf(text: string, words: string, from = 0): number {
	for (let at = text.indexOf(words, from); at !== -1; at = text.indexOf(words, at + 1))
		if (isWhole(text, at, words.length)) return at;
	return -1;
}

/** The text with something else in the place of words that stand once in it. */
export function replaced(text: string, words: string, other: string): string {
	const at = placeOf(text, words);
	return at === -1 ? text : text.slice(0, at) + other + text.slice(at + words.length);
}

/** Words of the quote with what is shown in their place: a gap, or another number. */
export type Instead = { words: string; by: string };

type Quoted = { quote: string; before: string; glosses?: readonly Gloss[] | undefined };

/**
 * The words of a passage as a reader is shown them: what stands before the quote, then the quote, something else in it where
 * that is wanted, and each gloss in brackets in the place of its words. Quotation marks become single ones, for the whole is quoted.
 */
export function passageText({ quote, before, glosses = [] }: Quoted, instead?: Instead): string {
	const open = instead === undefined ? quote : replaced(quote, instead.words, instead.by);
	const whole = before === '' ? open : `${before} ${open}`;
	// From the end on, so that no gloss is looked for in another.
	const placed = glosses.flatMap(({ words, means }) => {
		const at = placeOf(whole, words);
		return at === -1 ? [] : [{ at, to: at + words.length, means }];
	});
	const clear = placed
		.toSorted((one, other) => other.at - one.at)
		.reduce((text, { at, to, means }) => `${text.slice(0, at)}[${means}]${text.slice(to)}`, whole);
	return singleQuoted(clear);
}

/** `passageText` of a fact. */
export const passageOf = ({ anchor, before, glosses }: PassageFact, instead?: Instead): string =>
	passageText({ quote: anchor.quote, before: before?.quote ?? '', glosses }, instead);

/** Double quotation marks as single ones, as they stand within a quotation. */
const singleQuoted = (text: string): string =>
	text
		.replace(/“/g, '‘')
		.replace(/”/g, '’')
		.replace(/(^|[\s([])"/g, '$1‘')
		.replace(/"/g, '’');
