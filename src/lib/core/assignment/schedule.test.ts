import { describe, expect, test } from 'vitest';
import { at } from '../../../../tests/arbitraries/assignment.ts';
import { Schedule, windowOf } from './schedule.ts';

describe('a schedule', () => {
	test('is in the time zone of each class', () => {
		const schedule = { opens: '2025-10-27T08:00', due: '2025-10-27T09:00', closes: '2025-10-28T09:00' };
		expect(windowOf(schedule, 'Europe/Berlin')).toEqual({
			opens: at('2025-10-27T07:00Z'),
			due: at('2025-10-27T08:00Z'),
			closes: at('2025-10-28T08:00Z'),
		});
		expect(windowOf(schedule, 'America/New_York').opens).toBe(at('2025-10-27T12:00Z'));
	});

	test('gives all of the hour that clocks show twice', () => {
		const schedule = { opens: '2025-10-26T02:10', closes: '2025-10-26T02:20' };
		expect(windowOf(schedule, 'Europe/Berlin')).toEqual({
			opens: at('2025-10-26T00:10Z'),
			closes: at('2025-10-26T01:20Z'),
		});
	});

	test('falls at the skip where clocks skip its time, and still opens before it closes', () => {
		const schedule = { opens: '2025-03-30T02:50', due: '2025-03-30T03:10' };
		expect(windowOf(schedule, 'Europe/Berlin')).toEqual({
			opens: at('2025-03-30T01:00Z'),
			due: at('2025-03-30T01:10Z'),
		});
	});

	test.each([
		{ opens: '2025-10-27T08:00', due: '2025-10-27T08:00' },
		{ opens: '2025-10-27T08:00', closes: '2025-10-27T07:59' },
		{ opens: '2025-10-27T08:00', due: '2025-10-29T08:00', closes: '2025-10-28T08:00' },
	])('is refused where its times are out of order: %j', (schedule) => {
		expect(Schedule.safeParse(schedule).success).toBe(false);
	});
});
