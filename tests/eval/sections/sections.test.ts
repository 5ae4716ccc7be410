import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBank } from '../../../src/lib/core/bank/read.ts';
import type { Finding } from '../../../src/lib/core/question/base.ts';
import type { Question } from '../../../src/lib/core/question/index.ts';
import { wordsOf } from '../articles.ts';
import type { Evaluated } from '../evaluate.ts';
import { oneLine } from '../sheet/body.ts';
import { POINTS, type RatedQuestion } from '../sheet/points.ts';
import { readSheet } from '../sheet/read.ts';
import { sampleOf } from '../sheet/sample.ts';
import { writeSheet } from '../sheet/write.ts';
import { flawsSection } from './flaws.ts';
import { gatesSection } from './gates.ts';
import { guessesSection } from './guesses.ts';
import { newestRated, ratingsSection } from './ratings.ts';
import { scoresSection } from './scores.ts';
import { figuresOf, type Section } from './section.ts';
import { yieldSection } from './yield.ts';

const FILE = new URL('../../../questions/2025-10-27-choe-putin-moscow/bank.json', import.meta.url);
const read = readBank(readFileSync(FILE, 'utf8'));
if (!read.ok) throw new Error('The bank of the repository is not sound.');
const bank = read.value;
const { article, entities, facts } = bank;
const published = bank.questions.filter(({ status }) => status === 'published');

const made = (change: Partial<Evaluated> = {}): Evaluated => ({
	...{ article, words: wordsOf(article), bank, published, drafts: [], candidates: [], accepted: true },
	found: { entities, facts, sentences: [] },
	...change,
});
const part = (...articles: Evaluated[]) => ({ articles, figure: figuresOf('unseen', true) });
const values = ({ figures }: Section) => new Map(figures.map(({ name, value }) => [name, value]));

const rated = (questions: readonly Question[], bad = 0): RatedQuestion[] =>
	questions.map(({ id, kind, stem }, index) => ({
		...{ article: article.id, id, kind, stem: oneLine(stem) },
		rating: { points: POINTS.map(() => index >= bad), wrongKey: false, note: '' },
	}));

describe('the figures', () => {
	it('have no goal on articles that the tuning saw', () => {
		const goal = { must: 'at least', value: 8 } as const;
		expect(figuresOf('seen', false)('yield', 9, '', goal)).toMatchObject({
			name: 'seen: yield',
			goal: null,
			holds: null,
		});
		expect(figuresOf('', true)('yield', 9, '', goal)).toMatchObject({
			name: 'yield',
			goal: '>= 8',
			holds: true,
		});
	});

	it('count by 400 words', () => {
		const found = values(yieldSection(part(made({ words: 800 }))));
		expect(found.get('unseen: questions, published per 400 words')).toBe(published.length / 2);
	});

	it('count an article that gave nothing', () => {
		const nothing = made({ published: [], refused: 'no_facts', words: 100 });
		const section = yieldSection(part(made(), nothing));
		expect(values(section).get('unseen: articles without a published question')).toBe(1);
		expect(section.notes).toContain(`${article.id} gave no bank: no_facts`);
	});

	it('name each gate with what it let through and held back', () => {
		const [question] = published;
		if (question === undefined) throw new Error('The bank has no question.');
		const finding: Finding = { rule: 'long-stem', severity: 'warning', at: 'stem', mend: 'Shorten it.' };
		const candidates = [
			{ question, findings: [finding, finding] },
			{ question, findings: [] },
		];
		const found = values(gatesSection(part(made({ candidates, accepted: false }))));
		expect(found.get('unseen: gate long-stem, failed')).toBe(1);
		expect(found.get('unseen: gate long-stem, passed')).toBe(1);
		expect(found.get('unseen: gate bank schema, failed')).toBe(1);
		expect(found.get('unseen: gate evidence, failed')).toBe(0);
	});

	it('count facts whose proof has moved', () => {
		const moved = { ...article, paragraphs: article.paragraphs.map((text) => `So ${text}`) };
		expect(values(gatesSection(part(made({ article: moved })))).get('unseen: gate evidence, failed')).toBe(
			facts.length,
		);
	});

	it('tell flaws of published questions, and times that move', () => {
		const [first, ...rest] = published;
		if (first === undefined) throw new Error('The bank has no question.');
		const questions = [{ ...first, stem: 'What did Choe Son Hui do last month?' }, ...rest];
		const flawed = made({ bank: { ...bank, questions }, published: questions });
		const found = values(flawsSection(part(flawed)));
		expect(found.get('unseen: flaw undated-relative-time')).toBe(1);
		expect(found.get('unseen: published questions with an unresolved relative time')).toBe(1);
		const sound = values(flawsSection(part(made())));
		expect(sound.get('unseen: published questions with any flaw')).toBe(0);
		expect(sound.get('unseen: published questions with an unresolved relative time')).toBe(0);
	});

	it('score only articles that have expectations', () => {
		expect(scoresSection(part(made())).figures).toEqual([]);
		const expected = { names: [{ name: 'Choe Son Hui', type: 'person' as const }], clauses: [] };
		const found = values(scoresSection(part(made({ expected }), made())));
		expect(found.get('unseen: names, expected')).toBe(1);
		expect(found.get('unseen: names, person, recall')).toBe(100);
	});

	it('say where questions are too few to tell a guess from chance', () => {
		const trueOnly = published.filter((question) => question.kind === 'true-false' && question.key);
		const section = guessesSection(part(made({ published: trueOnly })));
		expect(values(section).get('unseen: guess always true, gain on chance')).toBe(50);
		expect(section.notes.join()).toContain('always true');
	});
});

describe('ratings by hand', () => {
	it('give the acceptable share, and so many acceptable questions by 400 words', () => {
		const sheet = { file: '1.md', questions: rated(published.slice(0, 10), 2) };
		const found = values(ratingsSection(part(made({ words: 400 })), sheet));
		expect(found.get('unseen: acceptable of the rated questions')).toBe(80);
		expect(found.get('unseen: acceptable questions per 400 words')).toBeCloseTo(0.8 * published.length);
		expect(found.get('unseen: rated questions that are still made')).toBe(100);
	});

	it('say how many of their questions are no more made to the word', () => {
		const sheet = { file: '1.md', questions: rated(published.slice(0, 4)) };
		const reworded = published.map((question, index) =>
			index === 0 ? { ...question, stem: 'What else?' } : question,
		);
		const found = values(ratingsSection(part(made({ published: reworded })), sheet));
		expect(found.get('unseen: rated questions that are still made')).toBe(75);
	});

	it('are those of the last sheet by name of which every question is rated', () => {
		const [first] = rated(published);
		if (first === undefined) throw new Error('The bank has no question.');
		const { rating: _, ...unrated } = first;
		const sheets = [
			{ file: '2.md', questions: [first] },
			{ file: '3.md', questions: [first, unrated] },
			{ file: '1.md', questions: [first] },
		];
		expect(newestRated(sheets)?.file).toBe('2.md');
		expect(newestRated([])).toBeUndefined();
		expect(ratingsSection(part(made()), undefined).figures).toEqual([]);
	});
});

describe('the sample', () => {
	it('is the same for the same seed, and another for another', () => {
		const ids = (seed: string) => sampleOf([made()], 10, seed).map(({ question }) => question.id);
		expect(ids('1')).toEqual(ids('1'));
		expect(new Set(ids('1')).size).toBe(10);
		expect(ids('2')).not.toEqual(ids('1'));
	});

	it('becomes a sheet that finds its questions again', () => {
		const sample = sampleOf([made()], published.length + 5, '1');
		const sheet = readSheet(writeSheet('All', sample));
		expect(sheet.ok && sheet.value.map(({ id }) => id)).toEqual(published.map(({ id }) => id));
		expect(sample.every(({ evidence }) => evidence.length > 0)).toBe(true);
	});
});
