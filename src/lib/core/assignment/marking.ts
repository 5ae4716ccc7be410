import { z } from 'zod';

/**
 * What a wrong try may earn besides another one. No rationale is among them: it names the right answer.
 *
 * - `parts-right`: how many of the options, pairs or places given are right (Moodle's "number of correct responses")
 * - `eliminate`: a wrong option is struck out, never the last one
 * - `paragraph`: the paragraph that holds the proof, without the proof marked
 */
export const HintKind = z.enum(['parts-right', 'eliminate', 'paragraph']);
export type HintKind = z.infer<typeof HintKind>;

/** The part of a mark that each wrong try before the right one costs, in [0, 1]. */
const Penalty = z.number().min(0).max(1);

/**
 * How responses are taken and marked, after Moodle's question behaviours of the same names.
 *
 * - `immediate`: the first response is final, and feedback follows at once
 * - `deferred`: responses may change, and feedback waits, until the attempt is finished
 * - `tries`: a response that is not wholly right may be given again, `tries` times in all, each wrong one at the cost of
 *   `penalty`; after each comes the next of `hints` that says something of the question
 * - `certainty`: each response is given with a `Certainty`, by which it earns or loses; feedback as in one of the first two
 */
export const Marking = z.discriminatedUnion('behaviour', [
	z.strictObject({ behaviour: z.literal('immediate') }),
	z.strictObject({ behaviour: z.literal('deferred') }),
	z.strictObject({
		behaviour: z.literal('tries'),
		tries: z.int().min(2).max(6),
		penalty: Penalty,
		hints: z
			.array(HintKind)
			.max(3)
			.refine((hints) => new Set(hints).size === hints.length, 'Name each hint once.'),
	}),
	z.strictObject({ behaviour: z.literal('certainty'), feedback: z.enum(['immediate', 'deferred']) }),
]);
export type Marking = z.infer<typeof Marking>;
