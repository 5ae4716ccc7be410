import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { anchorAt } from '../core/article/anchor.ts';
import { readArticle } from '../core/article/read.ts';
import { readFacts } from '../core/fact/read.ts';
import type { Article } from '../core/article/schema.ts';
import { isClause, type Fact } from '../core/fact/schema.ts';
import { bankReport } from './bank-report.ts';
import type { Found, SentenceReport } from './find-facts.ts';
import { newBank } from './new-bank.ts';

const FOLDER = join(import.meta.dirname, '../../../tests/golden/generate/deep-reef');
const text = (name: string) => readFileSync(join(FOLDER, name), 'utf8');
const article = readArticle('deep-reef', text('article.md'));
if (!article.ok) throw new Error('The sample article cannot be read.');
const facts = readFacts(article.value, text('facts.yaml'));
if (!facts.ok) throw new Error('The sample facts cannot be read.');
const SAMPLE = { article: article.value, ...facts.value, facts: facts.value.facts.filter(isClause) };

const sentence = (skipped?: SentenceReport['skipped'], ...ids: string[]): SentenceReport => ({
	paragraph: 0,
	start: 0,
	end: 1,
	text: 'A',
	facts: ids,
	...(skipped !== undefined && { skipped }),
});
const found = (all: readonly Fact[] = SAMPLE.facts): Found => ({
	entities: SAMPLE.entities,
	facts: [...all],
	sentences: [sentence(undefined, 'a'), sentence('quotation'), sentence('quotation'), sentence('opinion')],
});
const make = (given: Article, what: Found) => {
	const made = newBank(given, () => what);
	if (!made.ok) throw new Error(JSON.stringify(made.error));
	return made.value;
};

describe('the bank of an article by itself', () => {
	test('has the facts that were found, with their questions', () => {
		const { bank, dropped } = make(SAMPLE.article, found());
		expect(bank.facts).toEqual(SAMPLE.facts);
		expect(bank.questions.length).toBeGreaterThan(10);
		expect(dropped).toEqual([]);
	});

	test('quotes the sentence of a fact whose words stand elsewhere too', () => {
		const [first, ...others] = SAMPLE.facts;
		if (first === undefined) throw new Error('The sample has no fact.');
		const narrow = {
			...first,
			anchor: anchorAt(SAMPLE.article, 0, 0, 'Scientists of the Meridian Institute'.length),
		};
		const doubled = { ...SAMPLE.article, paragraphs: [...SAMPLE.article.paragraphs, narrow.anchor.quote] };
		const { bank } = make(doubled, found([narrow, ...others]));
		expect(bank.facts[0]?.anchor.quote).toMatch(/^Scientists of the Meridian Institute found .*\.$/);
	});

	test('leaves a fact out whose sentence stands twice, also from what comes after it', () => {
		const [first, second, third] = SAMPLE.facts;
		if (first === undefined || second === undefined || third === undefined) throw new Error('Too few facts.');
		const doubled = { ...SAMPLE.article, paragraphs: [...SAMPLE.article.paragraphs, first.anchor.quote] };
		const after = [
			{ ...second, after: [first.id] },
			{ ...third, after: [first.id, second.id] },
		];
		const { bank, dropped } = make(doubled, found([first, ...after]));
		expect(dropped).toEqual([{ fact: first.id, reason: 'quote_ambiguous' }]);
		expect(bank.facts.filter(isClause).map(({ after: before }) => before)).toEqual([undefined, [second.id]]);
	});

	test.each([
		['nothing was found', { entities: [], facts: [], sentences: [] }],
		['no fact was', { ...found(), facts: [] }],
	])('is none where %s', (_title, what) => {
		expect(newBank(SAMPLE.article, () => what)).toMatchObject({ ok: false, error: [{ code: 'no_facts' }] });
	});

	test('is none where no question may be asked of a fact: a claim of nobody', () => {
		const [first] = SAMPLE.facts;
		if (first === undefined) throw new Error('The sample has no fact.');
		const { attribution, ...unsaid } = first;
		expect(attribution).toBeUndefined();
		const claimed: Fact = { ...unsaid, certainty: 'claimed' };
		expect(newBank(SAMPLE.article, () => found([claimed]))).toMatchObject({
			ok: false,
			error: [{ code: 'no_questions' }],
		});
	});
});

test('the report counts what was understood, and what was made', () => {
	const made = make(SAMPLE.article, found());
	const published = made.bank.questions.filter(({ status }) => status === 'published');
	const report = bankReport({ ...made, dropped: [{ fact: 'x', reason: 'quote_ambiguous' }] });
	expect(report).toMatchObject({
		sentences: { all: 4, withFacts: 1, skipped: { quotation: 2, opinion: 1 } },
		facts: { kept: SAMPLE.facts.length, dropped: { quote_ambiguous: 1 } },
		questions: { published: published.length, drafts: made.bank.questions.length - published.length },
		warnings: [],
	});
	expect(Object.values(report.questions.byKind).reduce((sum, count) => sum + count, 0)).toBe(
		published.length,
	);
	const one = { ...made, bank: { ...made.bank, questions: published.slice(0, 1) } };
	expect(bankReport(one).warnings).toEqual(['few_questions']);
});
