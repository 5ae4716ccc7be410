import { z } from 'zod';

const DAY = 86_400_000;

/** What becomes of work after it is due and before the assignment closes. */
export const LatePolicy = z.strictObject({
	work: z.discriminatedUnion('kind', [
		/** It is not taken: due is when it closes. */
		z.strictObject({ kind: z.literal('refused') }),
		/** It is taken, marked as late, and counts in full. */
		z.strictObject({ kind: z.literal('accepted') }),
		/** It loses `perDay` of its points for each day begun, `most` at the most; both are parts in (0, 1]. */
		z.strictObject({
			kind: z.literal('deducted'),
			perDay: z.number().gt(0).max(1),
			most: z.number().gt(0).max(1),
		}),
	]),
	/**
	 * How long a response may be on its way, in minutes, and still be judged by when the learner's device says that it was
	 * given: for one who was cut off. 0: by its arrival alone.
	 */
	cutOffMinutes: z
		.int()
		.min(0)
		.max(7 * 24 * 60),
});
export type LatePolicy = z.infer<typeof LatePolicy>;

/** What is late: the policy, when work was due (ms since 1970; undefined: never), and for how long after that it is not yet late (ms). */
export type Due = { policy: LatePolicy; due?: number; grace: number };

/** Whether work given at a moment (ms since 1970) is late. */
export const isLate = ({ due, grace }: Omit<Due, 'policy'>, given: number): boolean =>
	due !== undefined && given > due + grace;

/** The part of its points that work given at a moment (ms since 1970) loses, in [0, 1]; days are counted from when it was due. */
export function deduction({ policy, due, grace }: Due, given: number): number {
	if (policy.work.kind !== 'deducted' || due === undefined || !isLate({ due, grace }, given)) return 0;
	return Math.min(policy.work.most, policy.work.perDay * Math.ceil((given - due) / DAY));
}
