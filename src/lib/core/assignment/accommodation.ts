import { z } from 'zod';

/** What a student needs to show what they know: for all assignments, or for one. */
export const Accommodation = z.strictObject({
	/** How many times as long as others they have, 1.25 to 10; `untimed`: no time limit, though the assignment closes for them too. */
	time: z.union([z.number().min(1.25).max(10), z.literal('untimed')]).optional(),
	/** The text is shown larger. */
	largerText: z.literal(true).optional(),
	/** At most so many wrong options stand beside the right ones, in a `choice` or `multiple`. */
	distractors: z.int().min(1).max(5).optional(),
});
export type Accommodation = z.infer<typeof Accommodation>;

/**
 * The time limit of a learner in milliseconds; undefined where they have none.
 * @param seconds the limit of everybody
 */
export function limitFor(
	seconds: number | undefined,
	{ time = 1 }: Accommodation | undefined = {},
): number | undefined {
	return seconds === undefined || time === 'untimed' ? undefined : seconds * 1000 * time;
}
