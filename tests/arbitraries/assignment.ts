import fc, { type Arbitrary } from 'fast-check';
import type { Intervention } from '../../src/lib/core/assignment/intervention.ts';
import type { HintKind, Marking } from '../../src/lib/core/assignment/marking.ts';
import type { Assignment } from '../../src/lib/core/assignment/schema.ts';
import type { When } from '../../src/lib/core/assignment/reveal.ts';
import { AssignmentId, ClassId, LearnerId, ResponseId, uuidv7 } from '../../src/lib/core/kernel/id.ts';
import { addQuestions } from '../../src/lib/core/set/edit.ts';
import { paperOf, type Paper } from '../../src/lib/core/set/paper.ts';
import { poolOf, type PinnedBank } from '../../src/lib/core/set/pool.ts';
import type { QuestionSet } from '../../src/lib/core/set/schema.ts';
import { ANY, type Secrets } from './question.ts';
import { anyBanks, EMPTY_SET } from './set.ts';

export const uuid = (number: number): string => uuidv7(number, new Uint8Array(10));
export const learnerId = (number: number): LearnerId => LearnerId.parse(uuid(number));
export const responseId = (number: number): ResponseId => ResponseId.parse(uuid(number));

/** Six hundred thousand milliseconds and so on, written as people say them. */
export const minutes = (count: number): number => count * 60_000;
export const at = (iso: string): number => Date.parse(iso);

/** Chance that a learner cannot know; its word is looked for in all that they can see. */
export const SALT = 'canary-salt-0123456789';

/** An assignment of a set with as little in it as there may be. */
export const assignmentOf = (set: QuestionSet, changed: Partial<Assignment> = {}): Assignment => ({
	id: AssignmentId.parse(uuid(7)),
	title: 'The harbour',
	classes: [ClassId.parse(uuid(8))],
	set,
	schedule: { opens: '2025-01-13T08:00', due: '2025-01-13T09:00', closes: '2025-01-14T09:00' },
	late: { work: { kind: 'accepted' }, cutOffMinutes: 0 },
	grace: 0,
	attempts: { counts: 'best' },
	marking: { behaviour: 'immediate' },
	reveal: { marks: 'at-once', answers: 'at-once', evidence: 'at-once' },
	layout: { page: 'one', back: true, shuffleQuestions: false, shuffleOptions: true },
	...changed,
});

/** The set of all questions of the banks that may be asked, and its paper. */
export function setOf(banks: readonly PinnedBank[]): { set: QuestionSet; paper: Paper } {
	const set = addQuestions(EMPTY_SET, poolOf(banks));
	if (!set.ok) throw new Error(set.error.code);
	const paper = paperOf(set.value, ({ id }) => banks.find((bank) => bank.id === id)?.bank);
	if (!paper.ok) throw new Error(paper.error.code);
	return { set: set.value, paper: paper.value };
}

export const anyMarking = (): Arbitrary<Marking> =>
	fc.oneof(
		fc.constantFrom<Marking>({ behaviour: 'immediate' }, { behaviour: 'deferred' }),
		fc.record({
			behaviour: fc.constant('tries' as const),
			tries: fc.integer({ min: 2, max: 6 }),
			penalty: fc.constantFrom(0, 0.1, 1 / 3, 1),
			hints: fc.shuffledSubarray<HintKind>(['parts-right', 'eliminate', 'paragraph']),
		}),
		fc.record({
			behaviour: fc.constant('certainty' as const),
			feedback: fc.constantFrom('immediate' as const, 'deferred' as const),
		}),
	);

const when = fc.constantFrom<When>('at-once', 'finished', 'due', 'closed', 'never');

/** Assignments of every behaviour, with their papers. */
export const anyAssignment = (
	secrets: Secrets = ANY,
): Arbitrary<{ assignment: Assignment; paper: Paper; banks: PinnedBank[] }> =>
	fc
		.record({
			banks: anyBanks(6, secrets),
			marking: anyMarking(),
			reveal: fc.record({ marks: when, answers: when, evidence: when }),
			back: fc.boolean(),
			shuffleQuestions: fc.boolean(),
			shuffleOptions: fc.boolean(),
			draw: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
		})
		.map(({ banks, marking, reveal, back, shuffleQuestions, shuffleOptions, draw }) => {
			const { set, paper } = setOf(banks);
			const assignment = assignmentOf(set, {
				marking,
				reveal: marking.behaviour === 'tries' ? { ...reveal, marks: 'at-once' } : reveal,
				layout: { page: 'one', back, shuffleQuestions, shuffleOptions },
				...(draw !== undefined && { draw: { count: Math.min(draw, set.items.length) } }),
			});
			return { assignment, paper, banks };
		});

/** What teachers do to some of four learners, over about three hours from `from` (ms since 1970), in any order. */
export const anyInterventions = (from: number): Arbitrary<Intervention[]> => {
	const shared = {
		at: fc.integer({ min: 0, max: 180 }).map((minute) => from + minutes(minute)),
		for: fc.oneof(
			fc.constant('all' as const),
			fc.subarray([1, 2, 3, 4], { minLength: 1 }).map((numbers) => numbers.map(learnerId)),
		),
	};
	return fc.array(
		fc.oneof(
			fc.record({ kind: fc.constantFrom('pause' as const, 'resume' as const, 'end' as const), ...shared }),
			fc.record({
				kind: fc.constant('extend' as const),
				...shared,
				by: fc.integer({ min: 1, max: 60 }).map(minutes),
			}),
		),
		{ maxLength: 8 },
	);
};
