import { wholeDay } from './day.ts';
import type { Draft } from './draft.ts';
import { reflow } from './reflow.ts';
import { plain, tidy } from './tidy.ts';
import { wordsIn } from './fitness.ts';

/** The longest headline, in words. */
const HEADLINE = 30;

/**
 * Plain text: its first line is the title where a date stands on the second one (`2025-10-27`, or in English words), or
 * where it is a short line with no full stop; the rest is paragraphs.
 */
export function readPlainText(text: string): Draft {
	const lines = tidy(text).split('\n');
	const first = lines.findIndex((line) => line.trim() !== '');
	const second = lines.findIndex((line, index) => index > first && line.trim() !== '');
	const title = plain(lines[first] ?? '');
	const published = wholeDay(lines[second] ?? '');
	if (published !== undefined && isDateLine(lines[second] ?? '')) {
		return { title, published, ...body(lines.slice(second + 1)) };
	}
	return isHeadline(title) && second !== -1
		? { title, ...body(lines.slice(first + 1)) }
		: body(lines.slice(Math.max(first, 0)));
}

const body = (lines: readonly string[]): { paragraphs: string[] } => ({
	paragraphs: reflow(lines.join('\n'))
		.map(plain)
		.filter((paragraph) => paragraph !== ''),
});

/** A date and no more: a sentence may begin with one. */
const isDateLine = (line: string): boolean => line.trim().length <= 40;

const isHeadline = (line: string): boolean =>
	line !== '' && !/[.;:,…]["'”’)]?$/.test(line) && wordsIn(line).length <= HEADLINE;
