import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantOf, TimeZone, WallTime, wallTimeAt } from './zone.ts';

const at = (iso: string) => Date.parse(iso);

describe('a time on the wall', () => {
	test.each([
		['2025-01-10T08:30', 'Europe/Berlin', '2025-01-10T07:30Z'],
		['2025-07-10T08:30', 'Europe/Berlin', '2025-07-10T06:30Z'],
		['2025-07-10T08:30', 'America/New_York', '2025-07-10T12:30Z'],
		['2025-07-10T08:30', 'Asia/Kathmandu', '2025-07-10T02:45Z'],
		['2025-07-10T08:30', 'UTC', '2025-07-10T08:30Z'],
		['2025-01-01T00:30', 'Pacific/Auckland', '2024-12-31T11:30Z'],
	])('%s in %s is %s', (wall, zone, iso) => {
		expect(instantOf(wall, zone, 'later')).toEqual({ at: at(iso), fell: 'plainly' });
		expect(wallTimeAt(at(iso), zone)).toBe(wall);
	});

	test.each([
		['2025-03-30T02:00', 'Europe/Berlin', '2025-03-30T01:00Z'],
		['2025-03-30T02:30', 'Europe/Berlin', '2025-03-30T01:00Z'],
		['2025-03-09T02:59', 'America/New_York', '2025-03-09T07:00Z'],
		['2025-10-05T02:15', 'Australia/Lord_Howe', '2025-10-04T15:30Z'],
		['2011-12-30T12:00', 'Pacific/Apia', '2011-12-30T10:00Z'],
	])('%s, which clocks of %s skip, is the moment of the skip, %s', (wall, zone, iso) => {
		for (const twice of ['earlier', 'later'] as const) {
			expect(instantOf(wall, zone, twice)).toEqual({ at: at(iso), fell: 'gap' });
		}
	});

	test.each([
		['2025-10-26T02:30', 'Europe/Berlin', '2025-10-26T00:30Z', '2025-10-26T01:30Z'],
		['2025-11-02T01:00', 'America/New_York', '2025-11-02T05:00Z', '2025-11-02T06:00Z'],
		['2025-04-06T01:45', 'Australia/Lord_Howe', '2025-04-05T14:45Z', '2025-04-05T15:15Z'],
	])('%s, which clocks of %s show twice, is %s or %s as asked', (wall, zone, earlier, later) => {
		expect(instantOf(wall, zone, 'earlier')).toEqual({ at: at(earlier), fell: 'overlap' });
		expect(instantOf(wall, zone, 'later')).toEqual({ at: at(later), fell: 'overlap' });
	});

	test.each([
		['2025-10-26T03:00', '2025-10-26T02:00Z'],
		['2025-10-26T01:59', '2025-10-25T23:59Z'],
		['2025-03-30T01:59', '2025-03-30T00:59Z'],
		['2025-03-30T03:00', '2025-03-30T01:00Z'],
	])('%s, at the edge of a change in Berlin, is plainly %s', (wall, iso) => {
		expect(instantOf(wall, 'Europe/Berlin', 'later')).toEqual({ at: at(iso), fell: 'plainly' });
	});

	const zones = fc.constantFrom(
		'Europe/Berlin',
		'America/New_York',
		'America/Sao_Paulo',
		'Australia/Lord_Howe',
		'Africa/Casablanca',
		'Asia/Kathmandu',
		'Pacific/Apia',
		'UTC',
	);
	const minutes = fc
		.integer({ min: at('2008-01-01T00:00Z') / 60_000, max: at('2032-01-01T00:00Z') / 60_000 })
		.map((minute) => minute * 60_000);

	test('is shown again at the moment it resolves to, unless clocks skip it', () => {
		fc.assert(
			fc.property(zones, minutes, fc.constantFrom('earlier', 'later'), (zone, minute, twice) => {
				const wall = new Date(minute).toISOString().slice(0, 16);
				const { at: moment, fell } = instantOf(wall, zone, twice);
				if (fell === 'gap') expect(wallTimeAt(moment, zone) > wall).toBe(true);
				else expect(wallTimeAt(moment, zone)).toBe(wall);
			}),
		);
	});

	test('never resolves to an earlier moment than a time before it', () => {
		// Within four hours of a change, where it could.
		const change = fc.constantFrom(
			['Europe/Berlin', '2025-03-30T02:00'],
			['Europe/Berlin', '2025-10-26T02:00'],
			['Australia/Lord_Howe', '2025-10-05T02:00'],
			['Pacific/Apia', '2011-12-30T00:00'],
		);
		const near = fc.integer({ min: -240, max: 240 });
		fc.assert(
			fc.property(change, near, near, fc.constantFrom('earlier', 'later'), ([zone, wall], a, b, twice) => {
				const walls = [Math.min(a, b), Math.max(a, b)].map((minute) =>
					new Date(at(`${wall}Z`) + minute * 60_000).toISOString().slice(0, 16),
				);
				const [first, last] = walls.map((each) => instantOf(each, zone ?? '', twice).at);
				expect(first).toBeLessThanOrEqual(last ?? NaN);
			}),
		);
	});
});

describe('a name', () => {
	test.each(['Europe/Berlin', 'UTC', 'America/Argentina/Buenos_Aires', 'Etc/GMT+5'])(
		'%s is a time zone',
		(name) => {
			expect(TimeZone.safeParse(name).success).toBe(true);
		},
	);
	test.each(['', 'Berlin', '+01:00', 'Europe/Atlantis', '../etc', 'UTC '])('%j is none', (name) => {
		expect(TimeZone.safeParse(name).success).toBe(false);
	});
});

test.each(['2025-02-30T10:00', '2025-10-27', '2025-10-27T24:00', '2025-10-27T08:30Z', '2025-10-27T08:30:00'])(
	'%s is no time on the wall',
	(text) => {
		expect(WallTime.safeParse(text).success).toBe(false);
	},
);
