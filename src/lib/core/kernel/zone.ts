import { z } from 'zod';

/** A time zone by its name in the IANA database: `Europe/Berlin`, `UTC`. An offset such as `+01:00` is none: it knows no summer time. */
export const TimeZone = z
	.string()
	.max(64)
	.refine(isZone, 'Name a time zone of the IANA database, such as Europe/Berlin.');
export type TimeZone = z.infer<typeof TimeZone>;

/** The time on a wall clock, to the minute: `2025-10-27T08:30`. Two of one zone compare as texts. */
export const WallTime = z
	.string()
	.refine(isWallTime, 'Write a day and a time of 24 hours, such as 2025-10-27T08:30.');
export type WallTime = z.infer<typeof WallTime>;

/** A moment in milliseconds since 1970. `gap`: clocks skipped that time; `overlap`: they showed it twice. */
export type Resolved = { at: number; fell: 'plainly' | 'gap' | 'overlap' };

const DAY = 86_400_000;

/**
 * The moment at which clocks of the zone show a time. Where they skip it, the moment of the skip; where they show it twice,
 * the one that `twice` names. So a later time never resolves to an earlier moment, which holds of no rule that moves a
 * skipped time by the length of the gap. The zone's rules are those of the machine's own copy of the IANA database.
 */
export function instantOf(wall: WallTime, zone: TimeZone, twice: 'earlier' | 'later'): Resolved {
	const offsetAt = offsets(zone);
	const shown = Date.parse(`${wall}Z`);
	// No zone changes its clocks twice within two days, so these are the offsets before and after any change nearby.
	const [before, after] = [offsetAt(shown - DAY), offsetAt(shown + DAY)];
	const moments = [...new Set([shown - before, shown - after])]
		.filter((at) => at + offsetAt(at) === shown)
		.sort((one, other) => one - other);
	const [first, second] = moments;
	if (first === undefined) return { at: changeWithin(shown - after, shown - before, offsetAt), fell: 'gap' };
	if (second === undefined) return { at: first, fell: 'plainly' };
	return { at: twice === 'earlier' ? first : second, fell: 'overlap' };
}

/** What clocks of the zone show at a moment (milliseconds since 1970), to the minute. */
export function wallTimeAt(at: number, zone: TimeZone): WallTime {
	return new Date(at + offsets(zone)(at)).toISOString().slice(0, 16);
}

/** The first moment with the offset of `last`, which is not that of `first`: both in milliseconds since 1970. */
function changeWithin(first: number, last: number, offsetAt: (at: number) => number): number {
	let [old, changed] = [first, last];
	const offset = offsetAt(last);
	while (changed - old > 1) {
		const middle = Math.floor((old + changed) / 2);
		if (offsetAt(middle) === offset) changed = middle;
		else old = middle;
	}
	return changed;
}

/** Milliseconds that clocks of the zone are ahead of UTC at a moment. */
function offsets(zone: TimeZone): (at: number) => number {
	const clock = new Intl.DateTimeFormat('en-US', {
		timeZone: zone,
		calendar: 'gregory',
		hourCycle: 'h23',
		year: 'numeric',
		month: 'numeric',
		day: 'numeric',
		hour: 'numeric',
		minute: 'numeric',
		second: 'numeric',
	});
	return (at) => {
		const parts = new Map(clock.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
		const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
		const shown = Date.UTC(
			part('year'),
			part('month') - 1,
			part('day'),
			part('hour'),
			part('minute'),
			part('second'),
		);
		return shown - Math.floor(at / 1000) * 1000;
	};
}

function isZone(name: string): boolean {
	if (!/^[A-Za-z]/.test(name)) return false;
	try {
		return new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone !== '';
	} catch (error) {
		if (error instanceof RangeError) return false;
		throw error;
	}
}

function isWallTime(text: string): boolean {
	if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(text)) return false;
	const at = Date.parse(`${text}Z`);
	return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}
