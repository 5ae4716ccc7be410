import { describe, expect, it } from 'vitest';
import type { Question } from '../../src/lib/core/question/index.ts';
import { relativeTimes } from './relative-time.ts';

const asked = (stem: string, explanation = 'So it was in 2025.'): Question => ({
	...{ kind: 'true-false', id: 'q1', facts: ['f'], stem, explanation, difficulty: 1, tags: [] },
	...{ origin: 'generated', status: 'published', key: true, rationale: 'So the article says.' },
});
const found = (question: Question) => relativeTimes(question, []).map(({ text }) => text);

describe('a relative time', () => {
	it.each([
		['Reed left yesterday, 9 January 2025.', 'yesterday'],
		['In 2025 Reed left last month.', 'last month'],
		['Reed left three days ago in 2025.', 'ago'],
		['Reed left on Wednesday.', 'on Wednesday'],
		['Reed left in June.', 'in June'],
		['Reed left on 9 June.', '9 June'],
		['Reed has ruled since autumn.', 'since autumn'],
		['Reed recently left.', 'recently'],
	])('is unresolved in “%s”', (stem, words) => {
		expect(found(asked(stem))).toEqual([words]);
	});

	it.each([
		'Reed left on Wednesday, 8 January 2025.',
		'Reed left in June 2025.',
		'Reed has ruled since autumn 2024.',
		'Reed ruled for three weeks.',
		'Reed may leave in 2025.',
		'In June 2025, which ship left?',
		'Reed sold 1,500 boats by lottery.',
	])('is not found in “%s”', (stem) => {
		expect(found(asked(stem))).toEqual([]);
	});

	it('is looked for in what a learner sees later too, dated by its own words or the stem', () => {
		expect(found(asked('Reed left.', 'She left in June.'))).toEqual(['in June']);
		expect(found(asked('Reed left in 2025.', 'She left in June.'))).toEqual([]);
	});

	it('is no part of a name', () => {
		const show = { id: 'today', type: 'organisation' as const, name: 'Today FM' };
		expect(relativeTimes(asked('Reed owns Today FM in 2025.'), [show])).toEqual([]);
	});
});
