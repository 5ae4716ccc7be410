import type { LearnerId } from '../kernel/id.ts';
import { limitFor, type Accommodation } from './accommodation.ts';
import { concerning, type Intervention } from './intervention.ts';
import type { Window } from './schedule.ts';
import type { Assignment } from './schema.ts';
import type { Ends } from './reveal.ts';

/** What the clock of a learner depends on, besides the learner. */
export type Terms = Pick<Assignment, 'late' | 'grace' | 'timeLimit'>;

/**
 * The times of one learner, or of one attempt of theirs, in milliseconds since 1970; what is left out never comes. Make it
 * anew when an assignment, an accommodation or the list of interventions changes; an answer then costs two comparisons.
 */
export type Clock = {
	opens: number;
	/** After this, work is late. */
	due?: number;
	/** After this, no attempt begins and none goes on. */
	closes?: number;
	/** After this the attempt is over: its time limit, or `closes` where that is sooner. */
	deadline?: number;
	/** After this nothing is taken any more, not even from a learner who was cut off. */
	lastArrival?: number;
	/** Since when everything stands still; no other end has moved yet by this pause. */
	pausedSince?: number;
	/** How long after its end work still counts as in time, in milliseconds. */
	grace: number;
	/** How long a response may be on its way and be judged by when it was given, in milliseconds. */
	cutOff: number;
};

export type ClockInput = {
	terms: Terms;
	/** Of the learner's class: see `windowOf`. */
	window: Window;
	interventions?: readonly Intervention[];
	learner?: LearnerId;
	accommodation?: Accommodation;
	/** Of the attempt; left out, there is no time limit in the clock. */
	startedAt?: number;
};

/**
 * The clock of a learner or an attempt. A pause moves every end that had not passed when it began; a time limit only by
 * what the attempt itself stood still. The time limit is longer by the accommodation, closing is not.
 */
export function clockOf(input: ClockInput): Clock {
	const { terms, window, interventions = [], learner, accommodation, startedAt } = input;
	const limit = limitFor(terms.timeLimit, accommodation);
	let { due } = window;
	let closes = terms.late.work.kind === 'refused' ? soonest(due, window.closes) : window.closes;
	let ends = startedAt === undefined || limit === undefined ? undefined : startedAt + limit;
	let pausedSince: number | undefined;
	const goOn = (at: number) => {
		if (pausedSince === undefined) return;
		due = afterPause(due, pausedSince, at);
		closes = afterPause(closes, pausedSince, at);
		ends = afterPause(ends, Math.max(pausedSince, startedAt ?? pausedSince), at);
		pausedSince = undefined;
	};
	for (const each of concerning(interventions, learner)) {
		switch (each.kind) {
			case 'pause':
				pausedSince ??= each.at;
				break;
			case 'resume':
				goOn(each.at);
				break;
			case 'extend': {
				const now = pausedSince ?? each.at;
				due = due === undefined ? undefined : due + each.by;
				closes = closes === undefined ? undefined : Math.max(closes, now) + each.by;
				if (ends !== undefined && startedAt !== undefined && startedAt <= each.at) {
					ends = Math.max(ends, now) + each.by;
				}
				break;
			}
			case 'end':
				goOn(each.at);
				closes = soonest(closes, each.at);
				break;
		}
	}
	const [grace, cutOff] = [terms.grace * 1000, terms.late.cutOffMinutes * 60_000];
	const deadline = soonest(ends, closes);
	return {
		opens: window.opens,
		grace,
		cutOff,
		...(due !== undefined && { due }),
		...(closes !== undefined && { closes }),
		...(deadline !== undefined && { deadline, lastArrival: deadline + Math.max(grace, cutOff) }),
		...(pausedSince !== undefined && { pausedSince }),
	};
}

/**
 * When everybody's time is over, those with an extension of their own and what may still be on its way included: before that,
 * to show one learner the answers would show them to all.
 * @param windows of all classes of the assignment, one at least
 */
export function everyonesEnds(
	terms: Terms,
	windows: readonly Window[],
	interventions: readonly Intervention[] = [],
): Ends {
	const named = interventions.flatMap((each) => (each.for === 'all' ? [] : each.for));
	const clocks = windows.flatMap((window) =>
		[undefined, ...new Set(named)].map((learner) =>
			clockOf({ terms, window, interventions, ...(learner !== undefined && { learner }) }),
		),
	);
	// While anybody stands still, their end has yet to move.
	if (clocks.some(({ pausedSince }) => pausedSince !== undefined)) return { due: Infinity, closes: Infinity };
	const latest = (ends: readonly (number | undefined)[]): number | undefined => {
		const given = ends.filter((end) => end !== undefined);
		const onItsWay = Math.max(terms.grace * 1000, terms.late.cutOffMinutes * 60_000);
		return given.length < ends.length ? undefined : Math.max(...given) + onItsWay;
	};
	const due = latest(clocks.map((clock) => clock.due));
	const closes = latest(clocks.map((clock) => clock.closes));
	return { ...(due !== undefined && { due }), ...(closes !== undefined && { closes }) };
}

/** Milliseconds that are left before the deadline, 0 at the least; undefined where there is none. */
export const timeLeft = ({ deadline, pausedSince }: Clock, now: number): number | undefined =>
	deadline === undefined ? undefined : Math.max(0, deadline - (pausedSince ?? now));

const soonest = (...ends: (number | undefined)[]): number | undefined => {
	const given = ends.filter((end) => end !== undefined);
	return given.length === 0 ? undefined : Math.min(...given);
};

/** An end after a pause: moved by its length, unless it had passed before. */
const afterPause = (end: number | undefined, from: number, to: number): number | undefined =>
	end === undefined || end < from || to <= from ? end : end + (to - from);
