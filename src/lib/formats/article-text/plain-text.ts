import { wholeDay } from './day.ts';
import type { Draft } from './draft.ts';
import { wordsIn } from './fitness.ts';
import { reflow } from './reflow.ts';
import { plain, tidy } from './tidy.ts';

/** The longest headline, in words. */
const HEADLINE = 30;
/** The longest line that is a date and no more: a sentence may begin with one. */
const DATE_LINE = 40;

/**
 * Plain text: its first line is the title where a date stands on the second one (`2025-10-27`, or in English words), or
 * where it is a short line with no full stop; the rest is paragraphs.
 */
export function readPlainText(text: string): Draft {
	const lines = tidy(text).split('\n');
	const first = lines.findIndex((line) => line.trim() !== '');
	const second = lines.findIndex((line, index) => index > first && line.trim() !== '');
	if (first === -1 || second === -1) return { paragraphs: plainParagraphs(text) };
	const title = plain(lines[first] ?? '');
	const dateLine = lines[second] ?? '';
	const published = dateLine.trim().length <= DATE_LINE ? wholeDay(dateLine) : undefined;
	if (published !== undefined) {
		return { title, published, paragraphs: plainParagraphs(lines.slice(second + 1).join('\n')) };
	}
	if (!isHeadline(title)) return { paragraphs: plainParagraphs(text) };
	return { title, paragraphs: plainParagraphs(lines.slice(first + 1).join('\n')) };
}

/** The paragraphs of plain text without a title. */
export const plainParagraphs = (text: string): string[] =>
	reflow(tidy(text))
		.map(plain)
		.filter((paragraph) => paragraph !== '');

const isHeadline = (line: string): boolean =>
	line !== '' && !/[.;:,…]["'”’)]?$/.test(line) && wordsIn(line).length <= HEADLINE;
