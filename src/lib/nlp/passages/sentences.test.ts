import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../core/article/schema.ts';
import { passageText, replaced } from '../../core/fact/passage.ts';
import { viewOf } from '../clauses/view.ts';
import { findNames } from '../names/find-names.ts';
import type { Mention } from '../names/found-names.ts';
import { findQuantities } from '../quantities/find-quantities.ts';
import { tagArticle } from '../tagger.ts';
import { findTimes } from '../times/find-times.ts';
import { passageFinder } from './find-passage.ts';

const article = (paragraphs: string[]): Article => ({
	id: 'article',
	title: 'Title',
	published: '2025-03-05',
	dateline: { place: 'Oslo', date: '2025-03-05' },
	source: { title: 'Title', publisher: 'Paper' },
	language: 'en',
	paragraphs,
});

/** Everything named in a sentence; only which of them is a subject is left open. */
const subjectsOf = (mentions: readonly Mention[]): ReadonlySet<string> =>
	new Set(mentions.map(({ entity }) => entity));

/** What becomes of each sentence of an article: the passage with its gaps between ‹ and ›, or why there is none. */
function told(text: string): string[] {
	const whole = article(text.split(' ¶ '));
	const sentences = tagArticle(whole);
	const names = findNames(whole, sentences);
	const find = passageFinder(whole, {
		entities: new Map(names.entities.map((entity) => [entity.id, entity])),
		mentions: names.mentions,
		subjects: names.mentions.map(subjectsOf),
	});
	return sentences.map((sentence, index) => {
		const times = findTimes(sentence, whole.published, 'past');
		const quantities = findQuantities(sentence, times);
		const mentions = names.mentions[index] ?? [];
		const found = find(viewOf(sentence, index, { mentions, times, quantities }), []);
		if (!found.ok) return `! ${found.error}`;
		const { anchor, before, gaps, glosses } = found.value;
		// The gaps are marked in the quote alone, for the words before it may hold the same.
		const quote = gaps.reduce((shown, { words }) => replaced(shown, words, `‹${words}›`), anchor.quote);
		return passageText({ quote, before: before?.quote ?? '', glosses });
	});
}

const golden = readFileSync(
	new URL('../../../../tests/golden/nlp/passage-sentences.txt', import.meta.url),
	'utf8',
)
	.split('\n\n')
	.map((block) => block.split('\n').filter((line) => line !== '' && !line.startsWith('#')))
	.filter(([text]) => text !== undefined);

describe('each sentence of an article is told in its own words, or left out for a reason', () => {
	it.each(golden.map(([text = '', ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
		expect(told(text)).toEqual(expected.map((line) => line.trim()));
	});
});
