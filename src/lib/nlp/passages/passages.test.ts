import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../core/article/schema.ts';
import { passageOf, replaced } from '../../core/fact/passage.ts';
import { isPassage } from '../../core/fact/schema.ts';
import { findFacts } from '../find-facts.ts';

const article = (text: string): Article => ({
	id: 'article',
	title: 'Title',
	published: '2025-03-05',
	dateline: { place: 'Oslo', date: '2025-03-05' },
	source: { title: 'Title', publisher: 'Paper' },
	language: 'en',
	paragraphs: [text],
});

/** The passages of an article, each as it is shown, with its gaps between ‹ and ›. */
const passages = (text: string): string[] =>
	findFacts(article(text))
		.facts.filter(isPassage)
		.map((fact) =>
			fact.gaps.reduce((shown, { words }) => replaced(shown, words, `‹${words}›`), passageOf(fact)),
		);

const golden = readFileSync(new URL('../../../../tests/golden/nlp/passages.txt', import.meta.url), 'utf8')
	.split('\n\n')
	.map((block) => block.split('\n').filter((line) => line !== '' && !line.startsWith('#')))
	.filter(([text]) => text !== undefined);

describe('what an article tells in its own words', () => {
	it.each(golden.map(([text = '', ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
		expect(passages(text)).toEqual(expected.map((line) => line.trim()));
	});
});
