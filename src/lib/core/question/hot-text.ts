import { z } from 'zod';
import { base, PartId, QuestionId } from './base.ts';

/** One sentence of the passage, with its place in the article. */
export const Sentence = z.strictObject({
	id: PartId,
	paragraph: z.int().min(0),
	start: z.int().min(0),
	end: z.int().min(1),
	text: z.string().min(1).max(800),
});
export type Sentence = z.infer<typeof Sentence>;

/** Find the sentence that proves a statement (QTI hottextInteraction). */
export const HotText = z.strictObject({
	kind: z.literal('hot-text'),
	...base,
	sentences: z.array(Sentence).min(2).max(40),
	/** The proving sentences, in reading order; one unless the proof runs on. */
	key: z.array(PartId).min(1).max(4),
	rationale: z.string().min(1).max(600),
});
export type HotText = z.infer<typeof HotText>;

export const HotTextResponse = z.strictObject({
	kind: z.literal('hot-text'),
	sentences: z.array(PartId).min(1).max(40),
});
export type HotTextResponse = z.infer<typeof HotTextResponse>;

/** `choose` is how many sentences prove it. */
export type PublicHotText = {
	kind: 'hot-text';
	id: QuestionId;
	stem: string;
	sentences: { id: PartId; paragraph: number; text: string }[];
	choose: number;
};
