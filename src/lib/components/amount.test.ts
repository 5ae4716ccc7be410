import { describe, expect, it } from 'vitest';
import { count, duration, marks, signed } from './amount.ts';

describe('amounts in words', () => {
	it('gives marks no more places than they need', () => {
		expect([0, 1, 2.5, 2 / 3, 0.1 + 0.2].map(marks)).toEqual(['0', '1', '2.5', '0.67', '0.3']);
	});

	it('gives a mark that may be lost its sign', () => {
		expect([2, -6, 0, 1.5, -1 / 3].map(signed)).toEqual(['+2', '−6', '0', '+1.5', '−0.33']);
	});

	it('counts one thing in the singular, and none in the plural', () => {
		expect([0, 1, 2].map((many) => count(many, 'question'))).toEqual([
			'0 questions',
			'1 question',
			'2 questions',
		]);
	});

	it('says a time in its two largest units', () => {
		expect([0, 1, 59, 60, 61, 3599, 3600, 3725].map(duration)).toEqual([
			'0 seconds',
			'1 second',
			'59 seconds',
			'1 minute',
			'1 minute 1 second',
			'59 minutes 59 seconds',
			'1 hour',
			'1 hour 2 minutes',
		]);
	});
});
