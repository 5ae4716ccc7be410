import { z } from 'zod';
import { base, QuestionId } from './base.ts';

/** The gap of a cloze stem: four low lines. */
export const GAP = '____';

/** A few words typed by the learner; a cloze where the stem holds the gap `____` (QTI textEntryInteraction). */
export const ShortAnswer = z.strictObject({
	kind: z.literal('short-answer'),
	...base,
	/** Right answers; the first is the one that feedback shows. */
	accepted: z.array(z.string().min(1).max(200)).min(1).max(24),
	/** Names of other things that a slip of the pen must not be read as a right answer for. */
	rivals: z.array(z.string().min(1).max(200)).max(60),
	rationale: z.string().min(1).max(600),
});
export type ShortAnswer = z.infer<typeof ShortAnswer>;

export const ShortAnswerResponse = z.strictObject({
	kind: z.literal('short-answer'),
	text: z.string().trim().min(1).max(200),
});
export type ShortAnswerResponse = z.infer<typeof ShortAnswerResponse>;

export type PublicShortAnswer = { kind: 'short-answer'; id: QuestionId; stem: string };
