import { z } from 'zod';
import { Entity, WrittenClauseFact } from '../../core/fact/schema.ts';

/**
 * A fact as a model may give it: one that a person writes, without what nothing in the article could be held against: tags,
 * the order of facts, days on which it begins or ends to hold. Its origin is not for itself to say.
 */
export const ModelFact = WrittenClauseFact.omit({
	tags: true,
	after: true,
	asOf: true,
	expires: true,
	date: true,
	origin: true,
});
export type ModelFact = z.infer<typeof ModelFact>;

/** What of a reply is looked at; beyond it all is dropped unread. */
export const MOST_FACTS = 120;
export const MOST_ENTITIES = 120;

const Asked = z.strictObject({
	entities: z.array(Entity).max(MOST_ENTITIES),
	facts: z.array(ModelFact).max(MOST_FACTS),
});

/** The shape of the whole reply, for the endpoint. Without patterns: many that speak the protocol cannot read them, and the gates check them anyway. */
export const replySchema = () =>
	z.toJSONSchema(Asked, {
		target: 'draft-7',
		override: ({ jsonSchema }) => {
			delete jsonSchema.pattern;
			delete jsonSchema.format;
		},
	});

/** The two lists of a reply, their entries unread; undefined where it has none. */
export function readReply(reply: unknown): { entities: unknown[]; facts: unknown[] } | undefined {
	const lists = z.object({ entities: z.array(z.unknown()), facts: z.array(z.unknown()) }).safeParse(reply);
	return lists.success ? lists.data : undefined;
}
