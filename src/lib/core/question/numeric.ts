import { z } from 'zod';
import { base, QuestionId } from './base.ts';

/** A number typed by the learner (QTI textEntryInteraction with a tolerance and a unit). */
export const Numeric = z.strictObject({
	kind: z.literal('numeric'),
	...base,
	key: z.number(),
	/** How far from the key a number is still right, in the key's own unit; 0 for exact. */
	tolerance: z.number().min(0),
	/** What is counted, shown beside the field; empty for a bare number such as a year. */
	unit: z.string().max(60),
	/** Other names of the unit that may be typed after the number. */
	units: z.array(z.string().min(1).max(60)).max(12),
	/** The key as the article writes it: `around 15,000 troops`. */
	shown: z.string().min(1).max(120),
	rationale: z.string().min(1).max(600),
});
export type Numeric = z.infer<typeof Numeric>;

/** Text, not a number: `15,000`, `15 thousand` and `fifteen thousand troops` are all read. */
export const NumericResponse = z.strictObject({
	kind: z.literal('numeric'),
	text: z.string().trim().min(1).max(60),
});
export type NumericResponse = z.infer<typeof NumericResponse>;

export type PublicNumeric = { kind: 'numeric'; id: QuestionId; stem: string; unit: string };
