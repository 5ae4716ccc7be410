import { z } from 'zod';
import { base, PartId, QuestionId, type Part } from './base.ts';
import { Item } from './order.ts';

/** Pairs to be found between two columns (QTI matchInteraction). The right column may hold more than are used. */
export const Match = z.strictObject({
	kind: z.literal('match'),
	...base,
	left: z
		.array(Item.extend({ rationale: z.string().min(1).max(600) }))
		.min(2)
		.max(6),
	right: z.array(Item).min(2).max(8),
	/** Left id → right id, for every left. */
	key: z.record(PartId, PartId),
});
export type Match = z.infer<typeof Match>;

export const MatchResponse = z.strictObject({
	kind: z.literal('match'),
	pairs: z.record(PartId, PartId).refine((pairs) => Object.keys(pairs).length <= 6, 'At most six pairs.'),
});
export type MatchResponse = z.infer<typeof MatchResponse>;

export type PublicMatch = { kind: 'match'; id: QuestionId; stem: string; left: Part[]; right: Part[] };
