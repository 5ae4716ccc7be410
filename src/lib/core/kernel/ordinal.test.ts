import { describe, expect, it } from 'vitest';
import { ordinalsInFigures } from './ordinal.ts';

describe('an ordinal', () => {
	it.each([
		['second world war', '2nd world war'],
		['1st', 'first'],
		['third', '3rd'],
		['twelfth night', '12th night'],
		['thirtieth', '30th'],
		['twenty first century', '21st century'],
		['ninety ninth', '99th'],
	])('is the same in words and in figures: %s, %s', (one, other) => {
		expect(ordinalsInFigures(one)).toBe(ordinalsInFigures(other));
	});

	it.each([
		['first world war', '2nd world war'],
		['twenty first', '20 first'],
		['seconds', '2nd'],
		['twenty', '20th'],
	])('is no other number: %s, %s', (one, other) => {
		expect(ordinalsInFigures(one)).not.toBe(ordinalsInFigures(other));
	});
});
