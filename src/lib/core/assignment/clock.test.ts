import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyInterventions, at, learnerId, minutes } from '../../../../tests/arbitraries/assignment.ts';
import { clockOf, everyonesEnds, timeLeft, type ClockInput, type Terms } from './clock.ts';
import { Intervention } from './intervention.ts';

const OPENS = at('2025-01-13T08:00Z');
const hour = (time: string) => at(`2025-01-13T${time}Z`);
const ann = learnerId(1);
const ben = learnerId(2);

const TERMS: Terms = { late: { work: { kind: 'accepted' }, cutOffMinutes: 0 }, grace: 0, timeLimit: 1800 };
const WINDOW = { opens: OPENS, due: hour('10:00'), closes: hour('11:00') };
const clock = (changed: Partial<ClockInput> = {}) =>
	clockOf({ terms: TERMS, window: WINDOW, learner: ann, startedAt: hour('09:00'), ...changed });
const by = (...interventions: Intervention[]) => clock({ interventions });

describe('an attempt is over (Moodle: whichever is sooner)', () => {
	test('at its start plus the time limit', () => {
		expect(clock().deadline).toBe(hour('09:30'));
	});
	test('when the assignment closes, where that is sooner', () => {
		expect(clock({ startedAt: hour('10:50') }).deadline).toBe(hour('11:00'));
	});
	test('never, where there is neither', () => {
		const { timeLimit: _, ...untimed } = TERMS;
		expect(clock({ terms: untimed, window: { opens: OPENS } })).toEqual({
			opens: OPENS,
			grace: 0,
			cutOff: 0,
		});
	});
	test.each([
		['the start plus the limit', '09:00', '09:31'],
		['closing', '10:50', '11:01'],
	])('and takes what arrives within the grace after %s', (_, start, last) => {
		expect(clock({ terms: { ...TERMS, grace: 60 }, startedAt: hour(start) }).lastArrival).toBe(hour(last));
	});
	test('when it is due, where late work is refused', () => {
		const late = { work: { kind: 'refused' as const }, cutOffMinutes: 0 };
		expect(clock({ terms: { ...TERMS, late }, startedAt: hour('09:50') }).deadline).toBe(hour('10:00'));
	});
});

describe('an accommodation', () => {
	test.each([
		[1.25, '09:37:30'],
		[2, '10:00'],
		[10, '11:00'],
	])('of %d times the time lengthens the limit, and moves no closing', (time, deadline) => {
		expect(clock({ accommodation: { time } }).deadline).toBe(hour(deadline));
	});
	test('without a time limit still ends when the assignment closes', () => {
		expect(clock({ accommodation: { time: 'untimed' } }).deadline).toBe(hour('11:00'));
	});
});

describe('a pause', () => {
	const pause: Intervention = { kind: 'pause', at: hour('09:10'), for: 'all' };
	const resume: Intervention = { kind: 'resume', at: hour('09:25'), for: 'all' };

	test('stops the clock', () => {
		expect(by(pause).pausedSince).toBe(hour('09:10'));
		expect(timeLeft(by(pause), hour('09:20'))).toBe(minutes(20));
	});
	test('moves every end by its length', () => {
		expect(by(pause, resume)).toMatchObject({
			deadline: hour('09:45'),
			due: hour('10:15'),
			closes: hour('11:15'),
		});
		expect(by(pause, resume).pausedSince).toBeUndefined();
	});
	test('costs an attempt that began during it nothing, and gives it nothing', () => {
		const clocks = clock({ interventions: [pause, resume], startedAt: hour('09:20') });
		expect(clocks.deadline).toBe(hour('09:55'));
	});
	test('moves no end that had passed', () => {
		const late: Intervention[] = [
			{ ...pause, at: hour('09:40') },
			{ ...resume, at: hour('09:50') },
		];
		expect(by(...late)).toMatchObject({ deadline: hour('09:30'), closes: hour('11:10') });
	});
	test('for all is over for one who may go on', () => {
		expect(by(pause, { ...resume, for: [ann] }).pausedSince).toBeUndefined();
		expect(clock({ learner: ben, interventions: [pause, { ...resume, for: [ann] }] }).pausedSince).toBe(
			pause.at,
		);
	});
});

describe('an extension', () => {
	const extend: Intervention = { kind: 'extend', at: hour('09:20'), for: [ann], by: minutes(15) };

	test('moves the ends of those it is for', () => {
		expect(by(extend)).toMatchObject({ deadline: hour('09:45'), due: hour('10:15'), closes: hour('11:15') });
		expect(clock({ learner: ben, interventions: [extend] })).toEqual(clock());
	});
	test('given after the deadline is counted from then', () => {
		expect(by({ ...extend, at: hour('09:40') }).deadline).toBe(hour('09:55'));
	});
	test('gives an attempt that begins later its full limit and no more', () => {
		const clocks = clock({ interventions: [extend], startedAt: hour('09:30') });
		expect(clocks.deadline).toBe(hour('10:00'));
	});
	test('given after an end opens again', () => {
		const end: Intervention = { kind: 'end', at: hour('09:15'), for: 'all' };
		expect(by(end).deadline).toBe(hour('09:15'));
		expect(by(end, extend)).toMatchObject({ deadline: hour('09:35'), closes: hour('09:35') });
	});
});

describe('an end', () => {
	test('closes for those it is for, at once', () => {
		const end: Intervention = { kind: 'end', at: hour('09:15'), for: [ben] };
		expect(clock({ learner: ben, interventions: [end] })).toMatchObject({
			deadline: hour('09:15'),
			closes: hour('09:15'),
		});
		expect(by(end)).toEqual(clock());
	});
	test('ends a pause too', () => {
		const clocks = by(
			{ kind: 'pause', at: hour('09:10'), for: 'all' },
			{ kind: 'end', at: hour('09:15'), for: 'all' },
		);
		expect(clocks.pausedSince).toBeUndefined();
		expect(clocks.deadline).toBe(hour('09:15'));
	});
});

describe('whatever teachers do', () => {
	test('it is something that can be stored', () => {
		fc.assert(
			fc.property(anyInterventions(OPENS), (all) => {
				for (const each of all) expect(Intervention.parse(each)).toEqual(each);
			}),
		);
	});

	test('what is for others changes nothing for a learner', () => {
		fc.assert(
			fc.property(anyInterventions(OPENS), (interventions) => {
				const mine = interventions.filter((each) => each.for === 'all' || each.for.includes(ann));
				expect(clock({ interventions })).toEqual(clock({ interventions: mine }));
			}),
		);
	});

	test('the order in which the list holds it makes no difference', () => {
		fc.assert(
			fc.property(anyInterventions(OPENS), (drawn) => {
				const times = new Set(drawn.map((each) => each.at));
				fc.pre(times.size === drawn.length);
				expect(clock({ interventions: drawn })).toEqual(clock({ interventions: drawn.toReversed() }));
			}),
		);
	});

	test('a clock never takes back time without an end', () => {
		fc.assert(
			fc.property(anyInterventions(OPENS), (drawn) => {
				const interventions = drawn.filter(({ kind }) => kind !== 'end');
				const [before, after] = [clock(), clock({ interventions })];
				expect(after.deadline).toBeGreaterThanOrEqual(before.deadline ?? NaN);
				expect(after.due).toBeGreaterThanOrEqual(before.due ?? NaN);
				expect(after.closes).toBeGreaterThanOrEqual(before.closes ?? NaN);
			}),
		);
	});

	test('answers wait for what may still be on its way', () => {
		const late = { work: { kind: 'accepted' as const }, cutOffMinutes: 10 };
		expect(everyonesEnds({ ...TERMS, late }, [WINDOW])).toEqual({
			due: hour('10:10'),
			closes: hour('11:10'),
		});
		expect(everyonesEnds({ ...TERMS, grace: 60 }, [WINDOW])).toEqual({
			due: hour('10:01'),
			closes: hour('11:01'),
		});
		const { closes: _, ...open } = WINDOW;
		expect(everyonesEnds(TERMS, [WINDOW, open])).toEqual({ due: hour('10:00') });
	});

	test('answers are for everybody once nobody has time left', () => {
		fc.assert(
			fc.property(anyInterventions(OPENS), (interventions) => {
				const ends = everyonesEnds(TERMS, [WINDOW], interventions);
				for (const number of [1, 2, 3, 4, 5]) {
					const own = clock({ learner: learnerId(number), interventions });
					expect(ends.closes).toBeGreaterThanOrEqual(own.closes ?? NaN);
					expect(ends.due).toBeGreaterThanOrEqual(own.due ?? NaN);
					if (own.pausedSince !== undefined) expect(ends.closes).toBe(Infinity);
				}
			}),
		);
	});
});
