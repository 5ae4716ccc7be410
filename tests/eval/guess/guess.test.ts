import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../src/lib/core/fact/schema.ts';
import { plainArticle } from '../articles.ts';
import { gainOf, guessOf } from './gain.ts';
import { frequentEntity, longestOption, sharedWords } from './solvers.ts';

const article = plainArticle(
	'harbour',
	'A harbour\n2025-01-10\n\nAnn Reed met Tom Hill in Oslo. Reed thanked Hill. Reed left Oslo. The deputy of Reedham came.',
);
const entities: Entity[] = [
	{ id: 'reed', type: 'person', name: 'Ann Reed', short: 'Reed' },
	{ id: 'hill', type: 'person', name: 'Tom Hill', short: 'Hill' },
];
const clues = { article, entities };
const asked = (stem: string, ...texts: string[]) => ({
	stem,
	options: texts.map((text, index) => ({ id: `o${index}`, text, rationale: '' })),
});

describe('a dumb solver', () => {
	it('likes long options', () => {
		expect(longestOption.likes(asked('Who came?', 'Ann', 'Ann Reed'), clues)).toEqual([3, 8]);
	});

	it('likes words of the stem, but not small ones', () => {
		const question = asked(
			'Who met the deputy of the harbour?',
			'the pilot of the harbour',
			'The Deputy',
			'of the',
		);
		expect(sharedWords.likes(question, clues)).toEqual([1, 1, 0]);
	});

	it('likes the entity that the article names most, by any of its names, each mention once, and no word that is none', () => {
		const question = asked('Who?', 'Tom Hill', 'Reed', 'the deputy', 'Oslo', 'Rome');
		expect(frequentEntity.likes(question, clues)).toEqual([2, 3, 0, 0, 0]);
	});
});

describe('a guess', () => {
	it('is right as often as the best liked options hold the key', () => {
		expect(guessOf([1, 3, 2, 0], 1)).toEqual({ right: 1, chance: 0.25 });
		expect(guessOf([3, 1, 3, 0], 0)).toEqual({ right: 0.5, chance: 0.25 });
		expect(guessOf([3, 1], 1)).toEqual({ right: 0, chance: 0.5 });
	});

	it('gains nothing on chance where nothing is liked more', () => {
		expect(gainOf([guessOf([0, 0, 0, 0], 2)]).gain).toBe(0);
	});

	it('gains in points of a hundred, with the margin that chance has', () => {
		const guesses = Array.from({ length: 100 }, (_, index) => ({ right: index < 35 ? 1 : 0, chance: 0.25 }));
		const { gain, margin, questions } = gainOf(guesses);
		expect(gain).toBeCloseTo(10);
		// 1.96 × √(0.25 × 0.75 / 100)
		expect(margin).toBeCloseTo(8.487, 3);
		expect(questions).toBe(100);
		expect(gainOf([])).toEqual({ gain: 0, margin: 0, questions: 0 });
	});
});
