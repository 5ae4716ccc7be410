import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Question } from '../../../src/lib/core/question/index.ts';
import { anyQuestion } from '../../arbitraries/question.ts';
import { oneLine } from './body.ts';
import { POINTS, type RatedQuestion, type Rating } from './points.ts';
import { readSheet } from './read.ts';
import { verdictOf } from './verdict.ts';
import { writeSheet, type Sampled } from './write.ts';

const anyRating: fc.Arbitrary<Rating> = fc.record({
	points: fc.array(fc.boolean(), { minLength: POINTS.length, maxLength: POINTS.length }),
	wrongKey: fc.boolean(),
	note: fc.string().map(oneLine),
});

const anySampled: fc.Arbitrary<Sampled> = fc.record(
	{
		article: fc.constant({ id: 'a-harbour', published: '2025-01-10' }),
		question: anyQuestion(),
		evidence: fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1, maxLength: 3 }),
		rating: anyRating,
	},
	{ requiredKeys: ['article', 'question', 'evidence'] },
);

const asRead = ({ article, question, rating }: Sampled): RatedQuestion => ({
	article: article.id,
	id: question.id,
	kind: question.kind,
	stem: oneLine(question.stem),
	...(rating && { rating }),
});

const question: Question = {
	kind: 'true-false',
	id: 'q1',
	facts: ['opening'],
	stem: 'Ann Reed reopened the harbour.',
	explanation: 'Ann Reed reopened the harbour on 9 January 2025.',
	difficulty: 1,
	tags: [],
	origin: 'generated',
	status: 'published',
	key: true,
	rationale: 'So the article says.',
};
const article = { id: 'a-harbour', published: '2025-01-10' };
const evidence = ['Mayor Ann Reed reopened the harbour on 9 January 2025.'];
const blank = writeSheet('A sample', [{ article, question, evidence }]);

describe('a sheet', () => {
	it('is read as it was written, whatever its questions hold', () => {
		fc.assert(
			fc.property(fc.array(anySampled, { maxLength: 5 }), (sample) => {
				expect(readSheet(writeSheet('A sample', sample))).toEqual({ ok: true, value: sample.map(asRead) });
			}),
		);
	});

	it('shows the date, the key, the reasons and the proof of a question', () => {
		expect(blank).toContain('### 1. a-harbour (2025-01-10), true-false, q1');
		for (const shown of ['stem: Ann Reed', 'answer: true — So the article says.', `evidence: ${evidence[0]}`])
			expect(blank).toContain(shown);
	});

	it('has no rating until all nine points are filled in', () => {
		const half = blank.replace('? ? ? ? ? ? ? ? ?', 'y y n ? ? ? ? ? ?');
		const full = blank
			.replace('? ? ? ? ? ? ? ? ?', 'y y n y Y y y y y')
			.replace('\nnote:', '\nnote: two answers');
		const read = [blank, half, full].map((text) => {
			const sheet = readSheet(text);
			return sheet.ok ? sheet.value[0]?.rating : sheet.error;
		});
		const points = [true, true, false, true, true, true, true, true, true];
		expect(read).toEqual([undefined, undefined, { points, wrongKey: false, note: 'two answers' }]);
	});

	it.each([
		['eight points', '? ? ? ? ? ? ? ? ?', 'y y y y y y y y', 'ratings_malformed'],
		['another letter', '? ? ? ? ? ? ? ? ?', 'y y y y y y y y j', 'ratings_malformed'],
		['no ratings', 'ratings: ', 'rating: ', 'ratings_malformed'],
		['a heading that names no question', ', true-false, q1', '', 'entry_malformed'],
	])('with %s is refused', (_, from, to, code) => {
		expect(readSheet(blank.replace(from, to))).toMatchObject({ ok: false, error: [{ code }] });
	});
});

describe('the verdict of a sheet', () => {
	const yes = POINTS.map(() => true);
	const rated = (kind: string, no: number[] = [], wrongKey = false): RatedQuestion => ({
		...{ article: 'a', id: 'q', kind, stem: 's' },
		rating: { points: yes.map((_, index) => !no.includes(index)), wrongKey, note: '' },
	});

	it('counts as acceptable only what is right on all nine points with a right key', () => {
		const sheet = [rated('choice'), rated('numeric', [8]), rated('choice', [], true), rated('order')];
		expect(verdictOf(sheet)?.acceptable).toBe(50);
	});

	it('takes a second right answer for a wrong key', () => {
		const sheet = [
			rated('choice', [2]),
			rated('choice', [], true),
			rated('choice', [2], true),
			rated('choice'),
		];
		expect(verdictOf(sheet)).toMatchObject({ wrongKeys: 3, failed: { 'single answer': 2, grammatical: 0 } });
	});

	it('judges distractors where there are any', () => {
		expect(verdictOf([rated('choice', [5]), rated('multiple'), rated('numeric', [5])])?.distractors).toBe(50);
		expect(verdictOf([rated('numeric')])?.distractors).toBeUndefined();
	});

	it('is not given while a question of it is unrated', () => {
		const unrated: RatedQuestion = { article: 'a', id: 'q', kind: 'choice', stem: 's' };
		expect(verdictOf([rated('choice'), unrated])).toBeUndefined();
		expect(verdictOf([])).toBeUndefined();
	});
});
