import { describe, expect, test } from 'vitest';
import { at, assignmentOf } from '../../../../tests/arbitraries/assignment.ts';
import { EMPTY_SET } from '../../../../tests/arbitraries/set.ts';
import { Accommodation, limitFor } from './accommodation.ts';
import { counting, type Counts } from './counting.ts';
import { deduction, type LatePolicy } from './late.ts';
import { revealed, type When } from './reveal.ts';
import { Assignment } from './schema.ts';

const DUE = at('2025-01-13T09:00Z');

describe('late work', () => {
	const policy: LatePolicy = { work: { kind: 'deducted', perDay: 0.1, most: 0.25 }, cutOffMinutes: 0 };
	test.each([
		['on the minute', '2025-01-13T09:00Z', 0],
		['within the grace', '2025-01-13T09:01Z', 0],
		['on the first day', '2025-01-13T09:02Z', 0.1],
		['at the end of the first day', '2025-01-14T09:00Z', 0.1],
		['on the second day', '2025-01-14T09:01Z', 0.2],
		['on the third day and after, the most', '2025-01-19T09:00Z', 0.25],
	])('%s', (_, given, lost) => {
		expect(deduction({ policy, due: DUE, grace: 60_000 }, at(given))).toBeCloseTo(lost);
	});
	test('costs nothing where it is accepted, or nothing is due', () => {
		const accepted: LatePolicy = { work: { kind: 'accepted' }, cutOffMinutes: 0 };
		expect(deduction({ policy: accepted, due: DUE, grace: 0 }, DUE + 1)).toBe(0);
		expect(deduction({ policy, grace: 0 }, DUE + 1)).toBe(0);
	});
});

describe('what is shown when', () => {
	const ENDS = { due: 1000, closes: 2000 };
	const shows = (when: When, final: boolean, finished: boolean, now: number, ends = ENDS) =>
		revealed({ marks: when, answers: 'never', evidence: 'never' }, { final, finished }, ends, now).marks;

	test.each<[When, { final: boolean; finished: boolean; due: boolean; closed: boolean }]>([
		['at-once', { final: true, finished: true, due: true, closed: true }],
		['finished', { final: false, finished: true, due: true, closed: true }],
		['due', { final: false, finished: false, due: true, closed: true }],
		['closed', { final: false, finished: false, due: false, closed: true }],
		['never', { final: false, finished: false, due: false, closed: false }],
	])('%s', (when, expected) => {
		expect({
			final: shows(when, true, false, 0),
			finished: shows(when, true, true, 1000),
			due: shows(when, true, true, 1001),
			closed: shows(when, true, true, 2001),
		}).toEqual(expected);
	});
	test('nothing of a response that may change', () => {
		expect(shows('at-once', false, false, 9999)).toBe(false);
	});
	test('nothing to somebody who is still at it, whatever has passed', () => {
		expect(shows('due', true, false, 1500)).toBe(false);
		expect(shows('closed', true, false, 2500)).toBe(false);
	});
	test('after closing, where nothing is due', () => {
		const reveal = { marks: 'due', answers: 'never', evidence: 'never' } as const;
		expect(revealed(reveal, { final: true, finished: true }, { closes: 2000 }, 1500).marks).toBe(false);
		expect(revealed(reveal, { final: true, finished: true }, { closes: 2000 }, 2001).marks).toBe(true);
	});
});

describe('of three attempts with 50 %, 80 % and 80 %, there counts (Moodle’s grading methods)', () => {
	const attempts = [{ part: 0.5 }, { part: 0.8 }, { part: 0.8 }];
	test.each<[Counts, number[]]>([
		['best', [1]],
		['first', [0]],
		['last', [2]],
		['average', [0, 1, 2]],
	])('%s: %j', (counts, which) => {
		expect(counting(attempts, counts).map((attempt) => attempts.indexOf(attempt))).toEqual(which);
	});
	test.each<Counts>(['best', 'first', 'last', 'average'])('none where there is none: %s', (counts) => {
		expect(counting([], counts)).toEqual([]);
	});
});

describe('an accommodation', () => {
	test.each([1, 1.2, 10.5, 'double'])('has no time of %s', (time) => {
		expect(Accommodation.safeParse({ time }).success).toBe(false);
	});
	test('leaves no limit to one who is untimed', () => {
		expect(limitFor(600, { time: 'untimed' })).toBeUndefined();
		expect(limitFor(600, { time: 1.5 })).toBe(900_000);
		expect(limitFor(600, undefined)).toBe(600_000);
		expect(limitFor(undefined, { time: 2 })).toBeUndefined();
	});
});

describe('an assignment', () => {
	const item = { id: 'q1', bank: { id: 'news', hash: 'h' }, question: 'q1', weight: 1 };
	const sound = assignmentOf({ ...EMPTY_SET, items: [item] });

	test('is what its schema says', () => {
		expect(Assignment.parse(sound)).toEqual(sound);
	});
	test.each<[string, object]>([
		['its set is empty', { set: EMPTY_SET }],
		['it draws more than there is', { draw: { count: 2 } }],
		[
			'it shows all on a page and allows no going back',
			{ layout: { ...sound.layout, page: 'all', back: false } },
		],
		[
			'it keeps back from a learner with tries that one was wrong',
			{
				marking: { behaviour: 'tries', tries: 3, penalty: 0.1, hints: [] },
				reveal: { ...sound.reveal, marks: 'due' },
			},
		],
		[
			'it shows something at a time that never comes',
			{ schedule: { opens: '2025-01-13T08:00' }, reveal: { ...sound.reveal, answers: 'due' } },
		],
		['it has a part that is unknown', { timelimit: 60 }],
	])('is refused where %s', (_, changed) => {
		expect(Assignment.safeParse({ ...sound, ...changed }).success).toBe(false);
	});
});
