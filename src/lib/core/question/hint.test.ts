import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyBank } from '../../../../tests/arbitraries/bank.ts';
import { anyQuestion, fittingFor } from '../../../../tests/arbitraries/question.ts';
import { foldedWords } from '../kernel/fold.ts';
import { hint } from './hint.ts';
import type { Question, Response } from './index.ts';
import { mark } from './kinds.ts';

const [BANK] = fc.sample(anyBank(1), { numRuns: 1, seed: 1 });
if (BANK === undefined) throw new Error('No bank was drawn.');
const { article, facts } = BANK;
const source = { article, facts, tries: 3, seed: 'seed' };

const about = {
	facts: ['fact-0-1'],
	stem: 'Which?',
	explanation: 'So it says.',
	difficulty: 1 as const,
	tags: [],
	origin: 'written' as const,
	status: 'published' as const,
	id: 'q1',
};
const options = (...ids: string[]) =>
	ids.map((id) => ({ id, text: id === 'a' ? '400 people' : `Option ${id}`, rationale: `Of ${id}.` }));
const choice = (...ids: string[]): Question => ({
	...about,
	kind: 'choice',
	options: options(...ids),
	key: 'a',
	order: 'shuffled',
});
const gives = (option: string): Response => ({ kind: 'choice', option });
const shown = (pieces: readonly { text: string; gap: boolean }[]) =>
	pieces.map(({ text, gap }) => (gap ? '____' : text)).join('');

describe('a hint', () => {
	it('is first the paragraph of the proof without the words of the answer, then with the sentence pointed out', () => {
		const question: Question = {
			...about,
			kind: 'short-answer',
			accepted: ['Ann Reed', 'Mayor Ann Reed'],
			rivals: [],
			rationale: 'Because.',
			facts: ['fact-0-0'],
		};
		const wrong: Response = { kind: 'short-answer', text: 'Bob' };
		const first = hint(question, [wrong], source);
		expect(first.struck).toEqual([]);
		expect(first.paragraphs).toHaveLength(1);
		expect(shown(first.paragraphs[0]?.pieces ?? [])).toBe(
			'____ reopened the harbour on 9 January 2025. Around 400 people came.',
		);
		expect(first.paragraphs[0]?.pieces.some(({ near }) => near)).toBe(false);
		const second = hint(question, [wrong, wrong], source).paragraphs[0]?.pieces ?? [];
		expect(shown(second.filter(({ near }) => near))).toBe('____ reopened the harbour on 9 January 2025.');
	});

	it('strikes out what was tried of a choice, and one more where enough stay open', () => {
		expect(hint(choice('a', 'b', 'c', 'd'), [gives('b')], source).struck).toEqual(['b']);
		expect(hint(choice('a', 'b', 'c', 'd', 'e'), [gives('b')], source).struck).toHaveLength(2);
		const six = choice('a', 'b', 'c', 'd', 'e', 'f');
		const first = hint(six, [gives('b')], source).struck;
		const next = ['c', 'd', 'e', 'f'].find((id) => !first.includes(id)) ?? '';
		expect(hint(six, [gives('b'), gives(next)], source).struck).toHaveLength(4);
	});

	it('counts what is right of several, and then strikes out a wrong option', () => {
		const question: Question = {
			...about,
			kind: 'multiple',
			options: options('a', 'b', 'c', 'd'),
			keys: ['a', 'b'],
			order: 'shuffled',
		};
		const ticked: Response = { kind: 'multiple', options: ['a', 'c', 'd'] };
		expect(hint(question, [ticked], source)).toEqual({
			struck: [],
			count: { right: 1, of: 3 },
			paragraphs: [],
		});
		const second = hint(question, [ticked, ticked], source).struck;
		expect(second).toHaveLength(1);
		expect(['c', 'd']).toContain(second[0]);
	});

	it('counts pairs and neighbours as the mark does, and then says where to read', () => {
		const item = (id: string) => ({ id, text: id });
		const order: Question = {
			...about,
			kind: 'order',
			items: ['a', 'b', 'c'].map(item),
			key: ['a', 'b', 'c'],
			rationale: 'So.',
			facts: ['fact-0-0', 'fact-1-0'],
		};
		const given: Response = { kind: 'order', order: ['b', 'c', 'a'] };
		expect(hint(order, [given], source)).toEqual({ struck: [], count: { right: 1, of: 2 }, paragraphs: [] });
		const places = hint(order, [given, given], source).paragraphs;
		expect(places.map(({ paragraph, pieces }) => [paragraph, pieces])).toEqual([
			[0, []],
			[1, []],
		]);
	});

	const drawn = anyQuestion().chain((question) => {
		const asked: Question = { ...question, facts: ['fact-0-0', 'fact-2-0'] };
		const given = fc.array(fittingFor(asked.kind, asked), { minLength: 1, maxLength: 2 });
		return fc.tuple(fc.constant(asked), given, fc.string({ maxLength: 8 }));
	});
	const keysOf = (question: Question): readonly string[] =>
		question.kind === 'choice'
			? [question.key]
			: question.kind === 'multiple'
				? question.keys
				: question.kind === 'hot-text'
					? question.key
					: [];

	it('strikes out nothing that is right, and nothing twice', () => {
		fc.assert(
			fc.property(drawn, ([question, given, seed]) => {
				fc.pre(given.every((response) => mark(question, response).mark < 1));
				const { struck } = hint(question, given, { ...source, seed });
				const keys = keysOf(question);
				expect(struck.filter((id) => keys.includes(id))).toEqual([]);
				expect(new Set(struck).size).toBe(struck.length);
			}),
		);
	});

	it('is the same each time, and what was struck out stays so', () => {
		fc.assert(
			fc.property(drawn, ([question, given, seed]) => {
				fc.pre(given.every((response) => mark(question, response).mark < 1));
				const first = hint(question, given.slice(0, 1), { ...source, seed });
				expect(hint(question, given.slice(0, 1), { ...source, seed })).toEqual(first);
				expect(hint(question, given, { ...source, seed }).struck).toEqual(
					expect.arrayContaining(first.struck),
				);
			}),
		);
	});

	it('holds no word of a typed answer', () => {
		fc.assert(
			fc.property(fc.constantFrom(...foldedWords(article.paragraphs.join(' '))), (word) => {
				fc.pre(word.length > 3);
				const question: Question = {
					...about,
					kind: 'short-answer',
					accepted: [word],
					rivals: [],
					rationale: 'Because.',
					facts: facts.map(({ id }) => id),
				};
				const { paragraphs } = hint(question, [{ kind: 'short-answer', text: 'x' }], source);
				const left = paragraphs.flatMap(({ pieces }) => pieces.flatMap(({ text }) => foldedWords(text)));
				expect(left).not.toContain(word);
			}),
		);
	});
});
