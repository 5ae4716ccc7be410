import { z } from 'zod';
import { base, QuestionId } from './base.ts';

/** A statement, true or false by the article (QTI choiceInteraction). */
export const TrueFalse = z.strictObject({
	kind: z.literal('true-false'),
	...base,
	key: z.boolean(),
	/** What is true instead, or why it is true. */
	rationale: z.string().min(1).max(600),
});
export type TrueFalse = z.infer<typeof TrueFalse>;

export const TrueFalseResponse = z.strictObject({ kind: z.literal('true-false'), value: z.boolean() });
export type TrueFalseResponse = z.infer<typeof TrueFalseResponse>;

export type PublicTrueFalse = { kind: 'true-false'; id: QuestionId; stem: string };
