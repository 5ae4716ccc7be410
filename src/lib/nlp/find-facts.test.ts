import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { anchorQuote } from '../core/article/anchor.ts';
import type { Article } from '../core/article/schema.ts';
import { passageOf, replaced } from '../core/fact/passage.ts';
import { isClause, isPassage, type PassageFact } from '../core/fact/schema.ts';
import { statement } from '../core/generate/realise/statement.ts';
import { findFacts } from './find-facts.ts';

const article = (...paragraphs: string[]): Article => ({
	id: 'article',
	title: 'Title',
	published: '2025-03-05',
	dateline: { place: 'Oslo', date: '2025-03-05' },
	source: { title: 'Title', publisher: 'Paper' },
	language: 'en',
	paragraphs,
});

/** The words of a passage, each place that may be left out between ‹ and ›. */
const withGaps = (fact: PassageFact): string =>
	fact.gaps.reduce((text, { words }) => replaced(text, words, `‹${words}›`), passageOf(fact));

/** What is found in a sentence, as the golden file writes it. */
function found(sentence: string): string[] {
	const text = article(sentence);
	const { facts, entities, sentences } = findFacts(text);
	const told = facts.map((found) => {
		if (isPassage(found)) return `" ${withGaps(found)}`;
		const { origin: _, ...fact } = found;
		const mark = fact.leans === true ? '~' : '=';
		return `${mark} ${statement(fact, entities, text)}`;
	});
	return [...told, ...sentences.flatMap(({ skipped }) => (skipped === undefined ? [] : [`! ${skipped}`]))];
}

const golden = readFileSync(new URL('../../../tests/golden/nlp/facts.txt', import.meta.url), 'utf8')
	.split('\n\n')
	.map((block) => block.split('\n').filter((line) => line !== '' && !line.startsWith('#')))
	.filter(([sentence]) => sentence !== undefined);

describe('the facts of a sentence', () => {
	it.each(golden.map(([sentence = '', ...expected]) => ({ sentence, expected })))(
		'$sentence',
		({ sentence, expected }) => {
			expect(found(sentence)).toEqual(expected.map((line) => line.trim()));
		},
	);
});

describe('a fact that is found', () => {
	const text = article(
		'Anders Holm met Maria Lopez in Rome on Tuesday. Anders Holm met Maria Lopez in Rome on Tuesday.',
		'Skylane Ltd, which employs 3,000 people, opened an office in Berlin on Monday. The company paid €4 million.',
	);
	const { facts, sentences, entities } = findFacts(text);

	it('points at its sentence to the letter', () => {
		for (const { anchor } of facts) {
			expect(text.paragraphs[anchor.paragraph]?.slice(anchor.start, anchor.end)).toBe(anchor.quote);
		}
	});

	it('is told once, however often the article says it', () => {
		expect(facts.filter(({ id }) => id.startsWith('holm-meet'))).toHaveLength(1);
		expect(sentences[1]).toMatchObject({ facts: [], skipped: 'repeated' });
	});

	it('has an id of its own and says that rules found it', () => {
		expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
		expect(facts.every(({ origin }) => origin === 'rules')).toBe(true);
	});

	it('is not made of “the company”, which may be another’s, where its own sentence names none', () => {
		const paid = facts.filter(isClause).find(({ clause }) => clause.verb.lemma === 'pay');
		expect(paid).toBeUndefined();
		const own = findFacts(article('Skylane Ltd will cut 450 jobs in Norway, the company said.'));
		expect(own.facts.filter(isPassage)[0]?.gaps.map(({ words }) => words)).toEqual(['Skylane Ltd', '450']);
	});

	it('names only entities that the article names', () => {
		expect(entities.map(({ name }) => name).toSorted()).toEqual([
			'Anders Holm',
			'Berlin',
			'Maria Lopez',
			'Rome',
			'Skylane Ltd',
		]);
		for (const { anchor } of facts)
			expect(anchorQuote(text, anchor.quote).ok || anchor.paragraph === 0).toBe(true);
	});

	it('is not made of words in braces, which would name an entity', () => {
		expect(found('Anders Holm met {reed} in Rome on Tuesday.')).toEqual(['! not_understood']);
	});

	it('comes again from the same article, byte for byte', () => {
		expect(JSON.stringify(findFacts(text))).toBe(JSON.stringify({ entities, facts, sentences }));
	});
});
