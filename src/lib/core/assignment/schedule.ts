import { z } from 'zod';
import { instantOf, type TimeZone, WallTime } from '../kernel/zone.ts';

/** When an assignment may be done, by the clock of its class. What is left out never comes. */
export const Schedule = z
	.strictObject({ opens: WallTime, due: WallTime.optional(), closes: WallTime.optional() })
	.refine(({ opens, due, closes }) => inOrder([opens, due, closes]), {
		path: ['closes'],
		error: 'Let it open before it is due, and be due before it closes.',
	});
export type Schedule = z.infer<typeof Schedule>;

/** A schedule in milliseconds since 1970: `opens` is the first moment in it, `due` and `closes` the last. */
export type Window = { opens: number; due?: number; closes?: number };

/** The schedule in a zone. A time that clocks show twice opens at the earlier and ends at the later one; a skipped one falls at the skip. */
export function windowOf({ opens, due, closes }: Schedule, zone: TimeZone): Window {
	return {
		opens: instantOf(opens, zone, 'earlier').at,
		...(due !== undefined && { due: instantOf(due, zone, 'later').at }),
		...(closes !== undefined && { closes: instantOf(closes, zone, 'later').at }),
	};
}

function inOrder(times: readonly (WallTime | undefined)[]): boolean {
	const given = times.filter((time) => time !== undefined);
	return given.every((time, index) => index === 0 || (given[index - 1] ?? '') < time);
}
