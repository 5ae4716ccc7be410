import type { Anchor, Article } from './schema.ts';

/** Words of the article that are most like a quote; `likeness` in [0, 1] is 1 for the same letters. */
export type Near = { paragraph: number; start: number; end: number; likeness: number };

/** Letters of a quote that are aligned one by one; a longer quote is placed by its words alone. */
const ALIGNED = 2000;

type Sought = Pick<Anchor, 'quote' | 'prefix' | 'suffix' | 'paragraph'>;

/**
 * The place in the article most like a quote with the words around it. First a window of as many words slides over each
 * paragraph and counts the words in common (linear in the article); the best window is then aligned letter by letter
 * (approximate matching by dynamic programming: Sellers 1980), which gives the bounds of the quote in it.
 */
export function nearest(article: Article, sought: Sought): Near | undefined {
	const needle = sought.prefix + sought.quote + sought.suffix;
	const window = bestWindow(article, wordsOf(needle), sought.paragraph);
	if (window === undefined) return undefined;
	const text = article.paragraphs[window.paragraph] ?? '';
	if (needle.length > ALIGNED) return window;
	const margin = 40;
	const from = Math.max(0, window.start - margin);
	const region = text.slice(from, window.end + margin);
	const found = align(needle, sought.prefix.length, sought.prefix.length + sought.quote.length, region);
	const [start, end] = wholeWords(text, from + found.start, from + found.end);
	if (start >= end) return undefined;
	return { paragraph: window.paragraph, start, end, likeness: Math.max(0, 1 - found.cost / needle.length) };
}

type Word = { text: string; start: number; end: number };

const wordsOf = (text: string): Word[] =>
	Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), (match) => ({
		text: match[0].toLowerCase(),
		start: match.index,
		end: match.index + match[0].length,
	}));

/** The window with most words in common; of equals the one in the paragraph nearest to `home`. */
function bestWindow(article: Article, needle: Word[], home: number): Near | undefined {
	if (needle.length === 0) return undefined;
	const wanted = new Map<string, number>();
	for (const { text } of needle) wanted.set(text, (wanted.get(text) ?? 0) + 1);
	let best: (Near & { score: number }) | undefined;
	article.paragraphs.forEach((paragraphText, paragraph) => {
		const words = wordsOf(paragraphText);
		const left = new Map(wanted);
		let common = 0;
		words.forEach((word, index) => {
			const count = left.get(word.text);
			if (count !== undefined) {
				left.set(word.text, count - 1);
				if (count > 0) common += 1;
			}
			const gone = words[index - needle.length];
			const returned = gone === undefined ? undefined : left.get(gone.text);
			if (gone !== undefined && returned !== undefined) {
				left.set(gone.text, returned + 1);
				if (returned >= 0) common -= 1;
			}
			const first = words[Math.max(0, index - needle.length + 1)];
			const score = common - Math.abs(paragraph - home) / 1000;
			if (common === 0 || first === undefined || (best !== undefined && best.score >= score)) return;
			const likeness = common / needle.length;
			best = { paragraph, start: first.start, end: word.end, likeness, score };
		});
	});
	return best;
}

/** Where `needle[quoteStart, quoteEnd)` lies in `text` when the whole needle is fitted in at least cost (each letter put in, left out or changed costs 1; text before and after is free). */
function align(
	needle: string,
	quoteStart: number,
	quoteEnd: number,
	text: string,
): { start: number; end: number; cost: number } {
	// One column of the table at a time. Each cell also carries where its path left the row of the quote's start and
	// where it reached the row of its end: letters put in just before or after the quote stay outside it.
	const rows = needle.length + 1;
	const cost = Int32Array.from({ length: rows }, (_, row) => row);
	const starts = new Int32Array(rows);
	const ends = new Int32Array(rows);
	let best = { start: 0, end: 0, cost: needle.length };
	for (let column = 1; column <= text.length; column += 1) {
		const letter = text.charCodeAt(column - 1);
		let [diagonal, diagonalStart, diagonalEnd] = [0, 0, 0];
		for (let row = 1; row < rows; row += 1) {
			const [left, leftStart, leftEnd] = [cost[row] ?? 0, starts[row] ?? 0, ends[row] ?? 0];
			const changed = diagonal + (needle.charCodeAt(row - 1) === letter ? 0 : 1);
			const leftOut = (cost[row - 1] ?? 0) + 1;
			const least = Math.min(changed, leftOut, left + 1);
			cost[row] = least;
			if (least === changed) {
				starts[row] = row - 1 === quoteStart ? column - 1 : diagonalStart;
				ends[row] = row === quoteEnd ? column : diagonalEnd;
			} else if (least === leftOut) {
				starts[row] = row - 1 === quoteStart ? column : (starts[row - 1] ?? 0);
				ends[row] = row === quoteEnd ? column : (ends[row - 1] ?? 0);
			}
			[diagonal, diagonalStart, diagonalEnd] = [left, leftStart, leftEnd];
		}
		const whole = cost[rows - 1] ?? needle.length;
		if (whole < best.cost) best = { start: starts[rows - 1] ?? 0, end: ends[rows - 1] ?? 0, cost: whole };
	}
	return best;
}

/** Bounds moved outward to the ends of the words that they cut. */
function wholeWords(text: string, start: number, end: number): [number, number] {
	const letter = /[\p{L}\p{N}]/u;
	const cutsWord = (at: number) => letter.test(text[at - 1] ?? '') && letter.test(text[at] ?? '');
	while (start > 0 && cutsWord(start)) start -= 1;
	while (end < text.length && cutsWord(end)) end += 1;
	while (start < end && /\s/.test(text[start] ?? '')) start += 1;
	while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1;
	return [start, end];
}
