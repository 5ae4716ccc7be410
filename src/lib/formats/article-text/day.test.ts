import { expect, test } from 'vitest';
import { wholeDay } from './day.ts';

test.each([
	['2025-10-27', '2025-10-27'],
	[' 2025-10-27T23:30:00+02:00', '2025-10-27'],
	['October 27, 2025', '2025-10-27'],
	['Oct. 27, 2025', '2025-10-27'],
	['27 October 2025', '2025-10-27'],
	['Monday, 27th Oct 2025', '2025-10-27'],
	['1 May 2025', '2025-05-01'],
	['2025-02-30', undefined],
	['31 February 2025', undefined],
	['October 2025', undefined],
	['27 October', undefined],
	['27/10/2025', undefined],
	['2025-10-271', undefined],
	['In October 27, 2025 people came', undefined],
	['', undefined],
])('%j is the day %j', (text, day) => {
	expect(wholeDay(text)).toBe(day);
});
