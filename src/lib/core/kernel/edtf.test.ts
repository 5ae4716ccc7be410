import { describe, expect, test } from 'vitest';
import { datePreposition, dayRange, Edtf, isBefore, precision, spokenDate } from './edtf.ts';

test.each([
	['2025-10-27', 'day', '27 October 2025', 'on', [20251027, 20251027]],
	['2025-09', 'month', 'September 2025', 'in', [20250901, 20250931]],
	['2024-21', 'season', 'spring 2024', 'in', [20240301, 20240531]],
	['2024-23', 'season', 'autumn 2024', 'in', [20240901, 20241131]],
	['2024-24', 'season', 'winter 2024', 'in', [20241201, 20250231]],
	['2019', 'year', '2019', 'in', [20190101, 20191231]],
])('%s is a %s, said "%s"', (date, wanted, spoken, preposition, range) => {
	expect(Edtf.safeParse(date).success).toBe(true);
	expect(precision(date)).toBe(wanted);
	expect(spokenDate(date)).toBe(spoken);
	expect(datePreposition(date)).toBe(preposition);
	expect(dayRange(date)).toEqual(range);
});

test.each(['2025-13', '2025-00', '2025-10-32', '2025-25', '25', '2025/10', '2025-24-01', 'autumn 2024', ''])(
	'%j is no date',
	(date) => {
		expect(Edtf.safeParse(date).success).toBe(false);
	},
);

describe('a date is before another', () => {
	test.each([
		['2025-09-03', '2025-10-27', true],
		['2025-10-27', '2025-09-03', false],
		['2019', '2024-23', true],
		['2025-09', '2025-09-03', false],
		['2025-09-03', '2025-09', false],
		['2024-24', '2025-02-01', false],
		['2024-24', '2025-03', true],
		['2025-10-27', '2025-10-27', false],
	])('only where it had ended: %s, %s: %s', (first, second, expected) => {
		expect(isBefore(first, second)).toBe(expected);
	});
});
