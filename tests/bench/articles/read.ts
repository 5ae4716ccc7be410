import { join } from 'node:path';
import { ROOT } from '../../../src/cli/build-app.ts';
import type { Article } from '../../../src/lib/core/article/schema.ts';
import { readFolder } from '../../eval/articles.ts';

/** The articles of the evaluation, seen and unseen: news of usual length, over many subjects. */
export function newsArticles(): Article[] {
	const folders = ['seen', 'unseen'].map((part) => join(ROOT, 'tests', 'eval', 'articles', part));
	const articles = folders.flatMap(readFolder).map(({ article }) => article);
	if (articles.length === 0) throw new Error('There are no articles in tests/eval/articles.');
	return articles;
}

/** Several articles as one, under the first one's title and date. */
export function joined(articles: readonly Article[]): Article {
	const [first] = articles;
	if (first === undefined) throw new RangeError('There is no article to join.');
	return { ...first, paragraphs: articles.flatMap(({ paragraphs }) => paragraphs) };
}
