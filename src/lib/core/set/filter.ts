import { z } from 'zod';
import { foldedWords } from '../kernel/fold.ts';
import { Slug } from '../kernel/id.ts';
import { onceFor } from '../kernel/once.ts';
import type { Kind, Question } from '../question/index.ts';
import { KINDS } from '../question/kinds.ts';
import { keyTexts, visibleTexts } from '../question/texts.ts';
import { factKey, type Pooled } from './pool.ts';

const isKind = (name: string): name is Kind => Object.hasOwn(KINDS, name);

/** Which questions are meant: those that fit every part given, and within a list any of its values. */
export const Filter = z.strictObject({
	/** Words that the question, its right answers, its tags or the title of its article hold, each as the beginning of a word. */
	search: z.string().max(200).optional(),
	tags: z.array(Slug).min(1).max(100).optional(),
	/** 1 to recognise, 2 to recall with options, 3 to recall without. */
	difficulty: z
		.array(z.union([z.literal(1), z.literal(2), z.literal(3)]))
		.min(1)
		.max(3)
		.optional(),
	kinds: z
		.array(z.enum(Object.keys(KINDS).filter(isKind)))
		.min(1)
		.max(8)
		.optional(),
	facts: z
		.array(z.strictObject({ bank: Slug, fact: Slug }))
		.min(1)
		.max(400)
		.optional(),
	articles: z.array(Slug).min(1).max(400).optional(),
});
export type Filter = z.infer<typeof Filter>;

/** A filter as a test of questions, made ready once for many. An empty one lets all pass. */
export function fits(filter: Filter): (pooled: Pooled) => boolean {
	const { tags, difficulty, kinds, articles } = filter;
	const words = foldedWords(filter.search ?? '').map((word) => ` ${word}`);
	const facts = filter.facts && new Set(filter.facts.map(({ bank, fact }) => factKey(bank, fact)));
	return ({ question, article, facts: asked }) =>
		(tags === undefined || question.tags.some((tag) => tags.includes(tag))) &&
		(difficulty === undefined || difficulty.includes(question.difficulty)) &&
		(kinds === undefined || kinds.includes(question.kind)) &&
		(articles === undefined || articles.includes(article.id)) &&
		(facts === undefined || asked.some((fact) => facts.has(fact))) &&
		(words.length === 0 || holdsAll(`${wordsOf(question)} ${foldedWords(article.title).join(' ')}`, words));
}

const holdsAll = (text: string, words: readonly string[]): boolean =>
	words.every((word) => text.includes(word));

/** The words by which a teacher finds a question, folded, with a space before each. The key is among them. */
const searched = onceFor((question: Question) => {
	const texts = [...visibleTexts(question).map(({ text }) => text), ...keyTexts(question), ...question.tags];
	return { words: ` ${texts.flatMap(foldedWords).join(' ')}` };
});
const wordsOf = (question: Question): string => searched(question).words;
