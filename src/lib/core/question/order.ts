import { z } from 'zod';
import { base, PartId, QuestionId, type Part } from './base.ts';

export const Item = z.strictObject({ id: PartId, text: z.string().min(1).max(300) });
export type Item = z.infer<typeof Item>;

/** Events to be put in the order in which they happened (QTI orderInteraction). */
export const Order = z.strictObject({
	kind: z.literal('order'),
	...base,
	items: z.array(Item).min(3).max(6),
	/** Every item once, first to last. */
	key: z.array(PartId).min(3).max(6),
	rationale: z.string().min(1).max(900),
});
export type Order = z.infer<typeof Order>;

export const OrderResponse = z.strictObject({
	kind: z.literal('order'),
	order: z.array(PartId).min(1).max(6),
});
export type OrderResponse = z.infer<typeof OrderResponse>;

export type PublicOrder = { kind: 'order'; id: QuestionId; stem: string; items: Part[] };
