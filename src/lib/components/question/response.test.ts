import { describe, expect, it } from 'vitest';
import type { PublicQuestion } from '../../core/question/index.ts';
import { blank, missing, moved, toggled, withoutStruck } from './response.ts';

const part = (id: string) => ({ id, text: id.toUpperCase() });
const order: PublicQuestion = { kind: 'order', id: 'q1', stem: 'Order', items: ['a', 'b', 'c'].map(part) };
const match: PublicQuestion = {
	kind: 'match',
	id: 'q2',
	stem: 'Match',
	left: ['a', 'b'].map(part),
	right: ['x', 'y', 'z'].map(part),
};
const multiple: PublicQuestion = {
	kind: 'multiple',
	id: 'q3',
	stem: 'Which?',
	options: ['a', 'b', 'c'].map(part),
};
const typed: PublicQuestion = { kind: 'short-answer', id: 'q4', stem: 'Who?' };

describe('a form that is not filled in', () => {
	it('asks for an answer in every kind but order, whose shown order is an answer', () => {
		for (const question of [match, multiple, typed]) expect(missing(question, blank(question))).not.toBe('');
		expect(missing(multiple, null)).toBe('Choose an answer first.');
		expect(missing(order, blank(order))).toBe('');
		expect(blank(order)).toEqual({ kind: 'order', order: ['a', 'b', 'c'] });
	});

	it('asks for every pair of a match', () => {
		expect(missing(match, { kind: 'match', pairs: { a: 'x' } })).not.toBe('');
		expect(missing(match, { kind: 'match', pairs: { a: 'x', b: 'x' } })).toBe('');
	});

	it('takes blanks for nothing written', () => {
		expect(missing(typed, { kind: 'short-answer', text: ' \t' })).not.toBe('');
		expect(missing(typed, { kind: 'short-answer', text: ' Moscow' })).toBe('');
	});
});

describe('changing an answer', () => {
	it('puts an id in, and takes it out again', () => {
		expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
		expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
	});

	it('moves an entry without losing one, and not past the ends', () => {
		expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
		expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
		expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
		expect(moved(['a', 'b', 'c'], 2, 3)).toEqual(['a', 'b', 'c']);
	});
});

describe('a response to try again with', () => {
	it('has nothing of what was struck out', () => {
		expect(withoutStruck({ kind: 'choice', option: 'a' }, ['a'])).toBeNull();
		expect(withoutStruck({ kind: 'choice', option: 'a' }, ['b'])).toEqual({ kind: 'choice', option: 'a' });
		expect(withoutStruck({ kind: 'multiple', options: ['a', 'b'] }, ['a'])).toEqual({
			kind: 'multiple',
			options: ['b'],
		});
		expect(withoutStruck({ kind: 'hot-text', sentences: ['a'] }, ['a'])).toEqual({
			kind: 'hot-text',
			sentences: [],
		});
		expect(withoutStruck({ kind: 'short-answer', text: 'a' }, ['a'])).toEqual({
			kind: 'short-answer',
			text: 'a',
		});
	});
});
