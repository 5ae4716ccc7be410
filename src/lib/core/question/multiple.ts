import { z } from 'zod';
import { base, Option, PartId, QuestionId, type Part } from './base.ts';

/** All that are right among several options (QTI choiceInteraction, many). */
export const Multiple = z.strictObject({
	kind: z.literal('multiple'),
	...base,
	options: z.array(Option).min(3).max(8),
	keys: z.array(PartId).min(1).max(7),
	order: z.enum(['shuffled', 'fixed']),
});
export type Multiple = z.infer<typeof Multiple>;

export const MultipleResponse = z.strictObject({
	kind: z.literal('multiple'),
	options: z.array(PartId).max(8),
});
export type MultipleResponse = z.infer<typeof MultipleResponse>;

export type PublicMultiple = { kind: 'multiple'; id: QuestionId; stem: string; options: Part[] };
