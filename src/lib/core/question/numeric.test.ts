import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionsOf } from '../../../../tests/arbitraries/question.ts';
import vectors from '../../../../tests/vectors/numeric.json' with { type: 'json' };
import { numeric, type Numeric } from './numeric.ts';

const blank: Numeric = {
	kind: 'numeric',
	id: 'q1',
	facts: ['a-fact'],
	stem: 'How many?',
	explanation: 'So many.',
	difficulty: 3,
	tags: [],
	origin: 'written',
	status: 'published',
	key: 0,
	tolerance: 0,
	unit: '',
	units: [],
	shown: '0',
	rationale: 'So many.',
};
const marks = (question: Numeric, text: string) => numeric.mark(question, { kind: 'numeric', text }).mark;

describe.each(vectors)('a numeric answer: $about', ({ key, tolerance, unit, units, right, wrong }) => {
	const question = { ...blank, key, tolerance, unit, units };
	it.each(right)('takes %j', (text) => {
		expect(marks(question, text)).toBe(1);
	});
	it.each(wrong)('refuses %j', (text) => {
		expect(marks(question, text)).toBe(0);
	});
});

describe('numeric', () => {
	it('takes both ends of the tolerance and nothing beyond', () => {
		fc.assert(
			fc.property(fc.integer({ min: -1e6, max: 1e6 }), fc.nat(1e5), (key, tolerance) => {
				const question = { ...blank, key, tolerance };
				for (const edge of [key - tolerance, key + tolerance]) expect(marks(question, String(edge))).toBe(1);
				for (const past of [key - tolerance - 1, key + tolerance + 1])
					expect(marks(question, String(past))).toBe(0);
			}),
		);
	});

	it('takes the key, however large or small, with its unit', () => {
		fc.assert(
			fc.property(questionsOf().numeric, (question) => {
				expect(marks({ ...question, units: [] }, `${question.key} ${question.unit}`)).toBe(1);
			}),
		);
	});
});
