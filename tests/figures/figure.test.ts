import { describe, expect, it } from 'vitest';
import { figure, type Goal } from './figure.ts';
import { table } from './table.ts';

describe('a figure', () => {
	it.each<[must: Goal['must'], below: boolean, same: boolean, above: boolean, goal: string]>([
		['at least', false, true, true, '>= 2.5'],
		['at most', true, true, false, '<= 2.5'],
		['below', true, false, false, '< 2.5'],
		['within', true, true, false, '± 2.5'],
	])('that must be %s its goal holds accordingly', (must, below, same, above, goal) => {
		const of = (value: number) => figure('x', value, '×', { must, value: 2.5 });
		expect([of(2.499).holds, of(2.5).holds, of(2.501).holds]).toEqual([below, same, above]);
		expect(of(1).goal).toBe(goal);
	});

	it('that must be within its goal may be as far below zero as above', () => {
		const of = (value: number) => figure('x', value, 'points', { must: 'within', value: 5 }).holds;
		expect([of(-5.1), of(-5), of(0)]).toEqual([false, true, true]);
	});

	it('without a goal neither holds nor fails', () => {
		expect(figure('x', 3, 'ms')).toEqual({ name: 'x', value: 3, unit: 'ms', goal: null, holds: null });
	});

	it('is refused where nothing was measured', () => {
		for (const value of [NaN, Infinity]) expect(() => figure('x', value, 'ms')).toThrow(RangeError);
	});
});

describe('the table', () => {
	it('shows values in columns, and says which goal is missed', () => {
		const figures = [
			figure('rate', 12345.678, '1/s'),
			figure('a longer name', 0.49949, '×', { must: 'at least', value: 0.5 }),
			figure('time', 28.77, 'ms', { must: 'below', value: 50 }),
		];
		expect(table('Title', figures)).toBe(
			[
				'Title',
				'  rate              12,346  1/s',
				'  a longer name      0.499  ×      >= 0.5  MISSED',
				'  time                28.8  ms     < 50    holds',
			].join('\n'),
		);
	});
});
