import { z } from 'zod';
import { base, Option, PartId, QuestionId, type Part } from './base.ts';

/** One key among a few options (QTI choiceInteraction). */
export const Choice = z.strictObject({
	kind: z.literal('choice'),
	...base,
	options: z.array(Option).min(2).max(6),
	key: PartId,
	/** `fixed` where the options have an order of their own (numbers, dates). */
	order: z.enum(['shuffled', 'fixed']),
});
export type Choice = z.infer<typeof Choice>;

export const ChoiceResponse = z.strictObject({ kind: z.literal('choice'), option: PartId });
export type ChoiceResponse = z.infer<typeof ChoiceResponse>;

export type PublicChoice = { kind: 'choice'; id: QuestionId; stem: string; options: Part[] };
