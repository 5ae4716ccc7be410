import { percent } from '../score/tally.ts';
import { counted, total, type Part, type Section } from './section.ts';

const WORDS = 400;

/** How many of something there are for each 400 words of the articles. */
export const perWords = ({ articles }: Pick<Part, 'articles'>, count: number): number =>
	(percent(
		count,
		total(articles, ({ words }) => words),
	) /
		100) *
	WORDS;

/** How much is made of the articles, and what became of their sentences. */
export function yieldSection({ articles, figure }: Part): Section {
	const facts = total(articles, ({ found }) => found.facts.length);
	const published = articles.flatMap((each) => each.published);
	const drafts = articles.flatMap((each) => each.drafts);
	const sentences = articles.flatMap(({ found }) => found.sentences);
	const asked = new Set(
		articles.flatMap(({ article, published }) =>
			published.flatMap((each) => each.facts.map((id) => `${article.id}/${id}`)),
		),
	);
	const per = (name: string, count: number) =>
		figure(`${name} per ${WORDS} words`, perWords({ articles }, count), '');
	return {
		title: 'Yield',
		figures: [
			figure('articles', articles.length, ''),
			figure(
				'articles without a published question',
				total(articles, (each) => (each.published.length === 0 ? 1 : 0)),
				'',
			),
			figure(
				'words',
				total(articles, ({ words }) => words),
				'',
			),
			figure(
				'sentences with a fact',
				percent(sentences.filter((each) => each.facts.length > 0).length, sentences.length),
				'%',
			),
			per('facts', facts),
			per('facts asked', asked.size),
			per('questions, published', published.length),
			per('questions, draft', drafts.length),
			figure('questions, published', published.length, ''),
		],
		notes: [
			...articles.flatMap(({ article, refused }) =>
				refused === undefined ? [] : `${article.id} gave no bank: ${refused}`,
			),
			`published by kind: ${list(published.map(({ kind }) => kind))}`,
			`sentences without a fact: ${list(sentences.flatMap(({ facts, skipped }) => (facts.length > 0 ? [] : (skipped ?? 'no reason given'))))}`,
		],
	};
}

const list = (items: readonly string[]): string =>
	counted(items)
		.map(([what, count]) => `${what} ${count}`)
		.join(', ') || 'none';
