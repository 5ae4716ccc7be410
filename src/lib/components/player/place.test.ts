import { describe, expect, it } from 'vitest';
import type { AttemptItem, AttemptView } from '../../core/attempt/view.ts';
import { AttemptId } from '../../core/kernel/id.ts';
import { nextPlace, placeOf } from './place.ts';

const item = (index: number, answered: boolean): AttemptItem => ({
	question: { kind: 'true-false', id: `q${index}`, stem: 'It is so.' },
	flagged: false,
	...(answered && { response: { kind: 'true-false', value: true } }),
});
const items = (answered: boolean[]) => answered.map((each, index) => item(index, each));
const view = (answered: boolean[], resumeAt: number): AttemptView => ({
	id: AttemptId.parse('0190aaaa-0000-7000-8000-000000000000'),
	bank: { id: 'bank', title: 'Bank', published: '2025-10-27' },
	behaviour: 'immediate',
	finished: false,
	items: items(answered),
	resumeAt,
});

describe('the question that an address names', () => {
	it('counts from one', () => {
		expect(placeOf('2', view([true, false, false], 1))).toBe(1);
		expect(placeOf('3', view([true, false, false], 1))).toBe(2);
	});

	it('is the one to go on with where the address names none', () => {
		for (const q of [null, '', '0', '4', '-1', '1.5', 'x', '1e0', '9999']) {
			expect(placeOf(q, view([true, false, false], 1))).toBe(1);
		}
	});
});

describe('where to go on', () => {
	it('is the next open question where feedback is at once, from the first again after the last', () => {
		expect(nextPlace(items([true, true, false, false]), 0, true)).toBe(2);
		expect(nextPlace(items([false, true, true, true]), 3, true)).toBe(0);
		expect(nextPlace(items([true, true, true, true]), 1, true)).toBeUndefined();
	});

	it('is also a question that was tried and may be tried again', () => {
		const hint = { struck: [], paragraphs: [] };
		const tried: AttemptItem = {
			...item(0, true),
			again: { verdict: 'wrong', used: 1, left: 2, hint },
		};
		expect(nextPlace([tried, item(1, true)], 1, true)).toBe(0);
		expect(nextPlace([item(0, true), tried], 1, true)).toBeUndefined();
	});

	it('is the following question where feedback is at the end, answered or not', () => {
		expect(nextPlace(items([true, true, false]), 0, false)).toBe(1);
		expect(nextPlace(items([false, true, true]), 2, false)).toBeUndefined();
	});
});
