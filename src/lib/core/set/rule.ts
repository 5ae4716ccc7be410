import { z } from 'zod';
import { MOST_DRAWN } from '../bank/draw.ts';
import { Filter } from './filter.ts';

/**
 * How a set is assembled: "12 questions, at most 2 a fact, half of them recall, never seen first" is
 * `{ count: 12, perFact: 2, shares: [{ of: { difficulty: [2, 3] }, part: 0.5 }], unseenFirst: true }`.
 */
export const Rule = z.strictObject({
	count: z.int().min(1).max(MOST_DRAWN),
	/** No fact is asked by more questions than this, whatever else is wanted. */
	perFact: z.int().min(1).max(MOST_DRAWN).optional(),
	/** At least this part of the questions, in (0, 1], is of those that fit; more only where nothing else is left. */
	shares: z
		.array(z.strictObject({ of: Filter, part: z.number().gt(0).max(1) }))
		.max(8)
		.optional(),
	/** A question that was asked before is taken only where no other will do. */
	unseenFirst: z.boolean().optional(),
	/** Only questions that fit this. */
	from: Filter.optional(),
});
export type Rule = z.infer<typeof Rule>;

/** How many questions a share asks for: its part of the count, rounded to the nearest. */
export const wanted = (count: number, part: number): number => Math.round(count * part);
