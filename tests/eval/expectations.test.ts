import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sentences } from '../../src/lib/core/article/sentences.ts';
import { fold } from '../../src/lib/core/kernel/fold.ts';
import { readFolder } from './articles.ts';

const articles = ['seen', 'unseen'].flatMap((part) =>
	readFolder(join(import.meta.dirname, 'articles', part)).map((each) => ({ part, ...each })),
);

describe('the articles to evaluate on', () => {
	it('are at least as many unseen as seen, and no name stands for two', () => {
		const of = (wanted: string) => articles.filter(({ part }) => part === wanted).length;
		expect(of('unseen')).toBeGreaterThanOrEqual(of('seen'));
		expect(new Set(articles.map(({ article }) => article.id)).size).toBe(articles.length);
	});

	it.each(articles)('$article.id has 150 to 600 words, and what to find in it', ({ words, expected }) => {
		expect(words).toBeGreaterThanOrEqual(150);
		expect(words).toBeLessThanOrEqual(600);
		if (expected === undefined) return;
		expect(expected.names.length).toBeGreaterThan(0);
		expect(expected.clauses.length).toBeGreaterThan(0);
	});

	it.each(articles)(
		'$article.id holds the sentences and names that are expected of it',
		({ article, expected }) => {
			const all = article.paragraphs.flatMap((text) => sentences(text)).map(({ text }) => fold(text));
			const text = fold(article.paragraphs.join(' '));
			const missing = [
				...(expected?.names ?? []).filter(({ name }) => !text.includes(fold(name))).map(({ name }) => name),
				...(expected?.clauses ?? [])
					.filter(({ sentence }) => all.filter((each) => each.startsWith(fold(sentence))).length !== 1)
					.map(({ sentence }) => sentence),
			];
			expect(missing).toEqual([]);
		},
	);
});
