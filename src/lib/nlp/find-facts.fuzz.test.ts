import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyHostileNews, anyNews, anyText, articleOf } from '../../../tests/arbitraries/news-text.ts';
import { verifyAnchor } from '../core/article/anchor.ts';
import type { Article } from '../core/article/schema.ts';
import { readBank, writeBank } from '../core/bank/read.ts';
import { lintBank } from '../core/lint/index.ts';
import { findFacts } from './find-facts.ts';
import { newBank } from './new-bank.ts';

const TEXTS: [string, Arbitrary<Article>][] = [
	['news', anyNews()],
	['hostile news', anyHostileNews()],
	['any text at all', anyText()],
];

/** What any gate says against the bank of an article; nothing is well, as is a refusal with its code. */
function breaches(article: Article): unknown[] {
	const made = newBank(article);
	if (!made.ok) return made.error.filter(({ code }) => code !== 'no_facts' && code !== 'no_questions');
	const { bank } = made.value;
	const read = readBank(writeBank(bank));
	if (!read.ok) return read.error;
	const published = new Set(
		bank.questions.filter(({ status }) => status === 'published').map(({ id }) => id),
	);
	return lintBank(bank).filter(
		({ question, findings }) =>
			published.has(question) && findings.some(({ severity }) => severity === 'error'),
	);
}

describe.each(TEXTS)('of %s', (_, anyArticle) => {
	it('every fact is proved by the very words of the article', () => {
		fc.assert(
			fc.property(anyArticle, (article) => {
				const { facts, sentences } = findFacts(article);
				for (const { anchor } of facts) expect(verifyAnchor(article, anchor).ok).toBe(true);
				const ids = facts.map(({ id }) => id);
				expect(new Set(ids).size).toBe(ids.length);
				expect(sentences.flatMap((sentence) => sentence.facts).sort()).toEqual(ids.toSorted());
				for (const { paragraph, start, end, text } of sentences)
					expect(article.paragraphs[paragraph]?.slice(start, end)).toBe(text);
			}),
		);
	});

	it('no question is published that fails a gate', () => {
		fc.assert(
			fc.property(anyArticle, (article) => {
				expect(breaches(article)).toEqual([]);
			}),
		);
	});

	it('the same facts are found again', () => {
		fc.assert(
			fc.property(anyArticle, (article) => {
				expect(findFacts(article)).toEqual(findFacts(structuredClone(article)));
			}),
			{ numRuns: 30 },
		);
	});
});

const MEGABYTE = 1_000_000;
const repeated = (piece: string, length: number) =>
	piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** Sentences of which no two are the same, as a long text has them. */
function longNews(length: number): string {
	const parts: string[] = [];
	for (let size = 0, index = 0; size < length; index += 1) {
		const person = `${['Ann', 'Tom', 'Eva'][index % 3]} ${['Reed', 'Hill', 'Stone', 'Brook'][index % 4]}`;
		const part = `Mayor ${person} opened ${index + 2} bridges in Oslo on ${(index % 27) + 1} March 2024.`;
		parts.push(part);
		size += part.length + 1;
	}
	return parts.join(' ');
}

/** Shapes that make a careless pattern or a careless search try everything with everything. */
const SHAPES: [string, (length: number) => string][] = [
	['one letter', (length) => repeated('a', length)],
	['one capital', (length) => repeated('A', length)],
	['one digit', (length) => repeated('1', length)],
	['spaced capitals', (length) => repeated('A ', length)],
	['names', (length) => repeated('Vladimir Putin ', length)],
	['names and commas', (length) => repeated('Ann Reed, the mayor of Oslo, ', length)],
	['and', (length) => repeated('bread and ', length)],
	['prepositions', (length) => repeated('of the house in ', length)],
	['open quotation marks', (length) => repeated('“', length)],
	['quotations', (length) => repeated('“Yes,” he said. ', length)],
	['open brackets', (length) => repeated('(', length)],
	['full stops', (length) => repeated('.', length)],
	['initials', (length) => repeated('J. K. ', length)],
	['money', (length) => repeated('$1,000 million ', length)],
	['numbers with commas', (length) => repeated('1,000,', length)],
	['dates', (length) => repeated('on Monday 3 March ', length)],
	['hedges', (length) => repeated('more than about ', length)],
	['hyphens', (length) => repeated('well-', length)],
	['possessives', (length) => repeated('Reed’s ', length)],
	['auxiliaries', (length) => repeated('would have been ', length)],
	['said', (length) => repeated('Reed said that ', length)],
	['endless words, each a sentence', (length) => repeated(`${'well-'.repeat(190)}known. `, length)],
	['the same sentence', (length) => repeated('Ann Reed met Tom Hill in Oslo on Monday. ', length)],
	['long news', longNews],
];

describe('a megabyte of', () => {
	it.each(SHAPES)('%s is read to its end', (_, shape) => {
		expect(findFacts(articleOf([shape(MEGABYTE)])).sentences.length).toBeGreaterThan(0);
	});
});
