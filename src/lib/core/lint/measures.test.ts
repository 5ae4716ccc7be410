import { describe, expect, it } from 'vitest';
import { measureOf } from './amounts.ts';
import { areApart, dateOf, holdsYear } from './dates.ts';

describe('dateOf reads what is a date and nothing else', () => {
	it.each([
		['27 October 2025', '2025-10-27'],
		['October 27, 2025', '2025-10-27'],
		['on 3 September 2025', '2025-09-03'],
		['in September 2025', '2025-09'],
		['since autumn 2024', '2024-23'],
		['the fall of 2024', undefined],
		['fall 2024', '2024-23'],
		['2019', '2019'],
		['15,000', undefined],
		['40 ferries', undefined],
		['3 autumn 2024', undefined],
		['32 March 2024', undefined],
		['Expo 2020', undefined],
	])('%s → %s', (text, date) => expect(dateOf(text)).toBe(date));
});

describe('holdsYear', () => {
	it.each([
		['As of 27 October 2025, who leads?', true],
		['the 2019 talks', true],
		['around 1,900 troops', false],
		['12,019 troops', false],
		['flight BA2019', false],
		['$2019.50', false],
	])('%s → %s', (text, holds) => expect(holdsYear(text)).toBe(holds));
});

describe('areApart', () => {
	it.each([
		['2025-10-27', '2025-10', false],
		['2025-10-27', '2025', false],
		['2025-09', '2025-10', true],
		['2024-24', '2025-01', false],
		['2024-23', '2024-12', true],
	])('%s and %s → %s', (one, other, apart) => {
		expect(areApart(one, other)).toBe(apart);
		expect(areApart(other, one)).toBe(apart);
	});
});

describe('measureOf tells numbers and dates from words', () => {
	it.each([
		['around 15,000 troops', { scale: 'troops', value: 15000 }],
		['fifteen thousand', { scale: '', value: 15000 }],
		['2019', { scale: 'date', value: 20190101 }],
		['two ministers who met in Moscow', undefined],
		['a trip to Asia', undefined],
		['North Korea', undefined],
	])('%s → %o', (text, measure) => expect(measureOf(text)).toEqual(measure));
});
