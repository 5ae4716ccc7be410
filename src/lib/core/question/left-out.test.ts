import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedWords } from '../kernel/fold.ts';
import { leaveOut } from './left-out.ts';

const shown = (text: string, ...answers: string[]) =>
	leaveOut(text, answers)
		.map(({ text: words, gap }) => (gap ? '____' : words))
		.join('');

describe('a text without the words of an answer', () => {
	it.each([
		['Choe met Vladimir Putin in Moscow.', ['Vladimir Putin', 'Putin'], 'Choe met ____ in Moscow.'],
		['Putin’s visit pleased Choe.', ['Vladimir Putin'], '____ visit pleased Choe.'],
		['Choe Son-hui visited Russian troops.', ['Russia'], 'Choe Son-hui visited ____ troops.'],
		['Choe Son-hui spoke.', ['Choe Son Hui'], '____ spoke.'],
		['The U.S. agreed.', ['United States', 'US'], 'The ____ agreed.'],
		['It sent 15,000 troops, or fifteen thousand.', ['15000'], 'It sent ____ troops, or ____.'],
		['In 2024 he signed it.', ['2019'], 'In ____ he signed it.'],
		['The Ministry of Defence of Japan spoke.', ['Ministry of Defence'], 'The ____ of ____ of Japan spoke.'],
		['They met to talk.', ['to'], 'They met ____ talk.'],
	])('has gaps in their place: %s', (text, answers, expected) => {
		expect(shown(text, ...answers)).toBe(expected);
	});

	it('keeps words that only begin alike', () => {
		const text = 'An interview about trade.';
		expect(shown(text, 'internal')).toBe(text);
	});

	it('holds no word of the answer, and every other character in its place', () => {
		const word = fc.stringMatching(/^[A-Za-z]{2,8}$/);
		fc.assert(
			fc.property(
				fc.array(word, { minLength: 1, maxLength: 12 }),
				fc.array(word, { minLength: 1, maxLength: 3 }),
				(words, answer) => {
					const text = `${words.join(' ')}.`;
					const pieces = leaveOut(text, [answer.join(' ')]);
					const left = foldedWords(pieces.map((piece) => (piece.gap ? ' ' : piece.text)).join(''));
					const common = new Set([
						'of',
						'in',
						'on',
						'at',
						'to',
						'for',
						'by',
						'as',
						'or',
						'is',
						'be',
						'it',
						'no',
						'and',
						'not',
					]);
					for (const secret of foldedWords(answer.join(' '))) {
						if (!common.has(secret)) expect(left).not.toContain(secret);
					}
					let at = 0;
					for (const piece of pieces.filter(({ gap }) => !gap)) {
						at = text.indexOf(piece.text, at);
						expect(at).toBeGreaterThanOrEqual(0);
						at += piece.text.length;
					}
				},
			),
		);
	});
});
