import { z } from 'zod';
import { LearnerId } from '../kernel/id.ts';

/** Whom it is for: every learner of the assignment, or the ones named. */
const shared = {
	/** Milliseconds since 1970 by the server's clock. */
	at: z.number(),
	for: z.union([z.literal('all'), z.array(LearnerId).min(1).max(1000)]),
};

/**
 * What a teacher does while an assignment runs. It is added to a list and never changed, so that what was in force at
 * any moment can be told afterwards.
 *
 * - `pause`: clocks stand still and nothing is taken, until `resume`
 * - `extend`: every end moves by `by` milliseconds; a time limit or closing that has passed is counted from now
 * - `end`: the assignment closes; an `extend` after it opens it again
 */
export const Intervention = z.discriminatedUnion('kind', [
	z.strictObject({ kind: z.literal('pause'), ...shared }),
	z.strictObject({ kind: z.literal('resume'), ...shared }),
	z.strictObject({
		kind: z.literal('extend'),
		...shared,
		by: z
			.int()
			.min(1000)
			.max(90 * 86_400_000),
	}),
	z.strictObject({ kind: z.literal('end'), ...shared }),
]);
export type Intervention = z.infer<typeof Intervention>;

/** The interventions that are for the learner, in the order in which they were made; for nobody in particular: those for all. */
export const concerning = (interventions: readonly Intervention[], learner?: LearnerId): Intervention[] =>
	interventions
		.filter((each) => each.for === 'all' || (learner !== undefined && each.for.includes(learner)))
		.toSorted((one, other) => one.at - other.at);
