import { describe, expect, it } from 'vitest';
import { plainArticle, wordsOf } from './articles.ts';

const TEXT =
	'A harbour reopens\n2025-01-10\n\nMayor Ann Reed reopened\nthe harbour.\n\n\nAround 400 people came — by boat.\n';

describe('an article in plain text', () => {
	it('has its title on the first line, its date on the second, and paragraphs between empty lines', () => {
		const article = plainArticle('harbour', TEXT);
		expect(article).toMatchObject({ id: 'harbour', title: 'A harbour reopens', published: '2025-01-10' });
		expect(article.paragraphs).toEqual([
			'Mayor Ann Reed reopened the harbour.',
			'Around 400 people came — by boat.',
		]);
	});

	it('is the same with the line ends of another system and a byte order mark', () => {
		expect(plainArticle('harbour', `\uFEFF${TEXT.replaceAll('\n', '\r\n')}`)).toEqual(
			plainArticle('harbour', TEXT),
		);
	});

	it('is refused without a date or without a paragraph', () => {
		expect(() => plainArticle('x', 'Title\nsome day\n\nText.')).toThrow('x.txt');
		expect(() => plainArticle('x', 'Title\n2025-01-10\n\n')).toThrow('x.txt');
	});

	it('counts words, and no dashes', () => {
		expect(wordsOf(plainArticle('harbour', TEXT))).toBe(12);
	});
});
