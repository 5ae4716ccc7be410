import { describe, expect, test } from 'vitest';
import { anchorAt } from './anchor.ts';
import { quotable, QUOTE_LIMIT } from './quotable.ts';
import type { Article } from './schema.ts';

const articleOf = (...paragraphs: string[]): Article => ({
	id: 'test',
	title: 'Test',
	published: '2025-10-27',
	dateline: { place: 'Moscow', date: '2025-10-27' },
	source: { title: 'Test', publisher: 'Test' },
	language: 'en',
	paragraphs,
});
const ARTICLE = articleOf(
	'The bridge opened. Ann Reed said the bridge opened late.',
	'It rained. It rained.',
);
const quoteOf = (article: Article, paragraph: number, start: number, end: number) => {
	const result = quotable(article, anchorAt(article, paragraph, start, end));
	return result.ok ? result.value.quote : result.error.code;
};

describe('a quote that finds its place again', () => {
	test('is the one that was there, where its words stand once', () => {
		expect(quoteOf(ARTICLE, 0, 19, 27)).toBe('Ann Reed');
	});
	test('is the whole sentence, where the words stand elsewhere too', () => {
		const start = ARTICLE.paragraphs[0]?.lastIndexOf('bridge opened') ?? 0;
		expect(quoteOf(ARTICLE, 0, start, start + 13)).toBe('Ann Reed said the bridge opened late.');
	});
	test('is both sentences, where the words run over their border', () => {
		const article = articleOf('It rained. It snowed. It rained. It froze.', 'ed. It s');
		expect(quoteOf(article, 0, 7, 15)).toBe('It rained. It snowed.');
	});
	test('has no space around it', () => {
		expect(quoteOf(ARTICLE, 0, 18, 28)).toBe('Ann Reed');
	});
	test('does not exist, where the sentence itself stands twice', () => {
		expect(quoteOf(ARTICLE, 1, 0, 10)).toBe('quote_ambiguous');
	});
	test('does not exist, where it would be too long', () => {
		const long = `${'so '.repeat(QUOTE_LIMIT / 3)}it rained.`;
		expect(quoteOf(articleOf(long), 0, 0, long.length)).toBe('quote_too_long');
	});
	test('does not exist, where the anchor points beside the article', () => {
		const anchor = { ...anchorAt(ARTICLE, 0, 0, 10), quote: 'Nobody' };
		expect(quotable(ARTICLE, anchor)).toEqual({ ok: false, error: { code: 'quote_not_found' } });
	});
});
