import { z } from 'zod';
import { base, marked, PartId, type FeedbackPart, type KindModule, type Part } from './base.ts';
import { FIELD, itemOfPlace } from './fields.ts';
import { haveDistinctIds, head, misnamed, nameParts, shuffledParts, textsOf, unnamed } from './parts.ts';

export const Item = z.strictObject({ id: PartId, text: z.string().min(1).max(300) });
export type Item = z.infer<typeof Item>;

/** Events to be put in the order in which they happened (QTI orderInteraction). */
export const Order = z
	.strictObject({
		kind: z.literal('order'),
		...base,
		items: z.array(Item).min(3).max(6),
		/** Every item once, first to last. */
		key: z.array(PartId).min(3).max(6),
		rationale: z.string().min(1).max(900),
	})
	.refine(({ items }) => haveDistinctIds(items), {
		path: ['items'],
		error: 'Give every item an id of its own.',
	})
	.refine(({ key, items }) => key.length === items.length && nameParts(key, items), {
		path: ['key'],
		error: 'Name every item by its id, each once, first to last.',
	});
export type Order = z.infer<typeof Order>;

export const OrderResponse = z.strictObject({
	kind: z.literal('order'),
	order: z.array(PartId).min(1).max(6),
});
export type OrderResponse = z.infer<typeof OrderResponse>;

export type PublicOrder = Pick<Order, 'kind' | 'id' | 'stem'> & { items: Part[] };

/**
 * The share of the key's adjacent pairs that the response keeps, in [0, 1]; 1 for the full order only. To count neighbours
 * rather than places means that one event put too early does not spoil all that come after it (Moodle's ordering question
 * calls this "relative to the next item, excluding last"). An item given twice stands at its first place; what is
 * no item parts its neighbours, and a response longer than the key is measured by its own length.
 */
function markOrder({ key }: Order, response: OrderResponse) {
	const given = [...new Set(response.order)];
	const kept = given.slice(1).filter((id, index) => follows(key, given[index], id));
	return marked(kept.length / (Math.max(key.length, given.length) - 1));
}

/** The key has the one directly after the other; nothing directly before its first. */
const follows = (key: readonly PartId[], before: PartId | undefined, id: PartId): boolean =>
	key.includes(id) && key[key.indexOf(id) - 1] === before;

/**
 * Place by place in the order that was given, then what was left out. Right is what the mark counts: an item that
 * directly follows the one it should; the first, which has none before it, where it is the key's first.
 */
function placeParts({ items, key }: Order, given: readonly PartId[]): FeedbackPart[] {
	const placed = given.flatMap((id, place) => {
		const item = items.find((each) => each.id === id);
		const right = follows(key, given[place - 1], id);
		return item ? [{ id, text: item.text, given: true, right, rationale: '' }] : [];
	});
	const missed = items.filter(({ id }) => !given.includes(id));
	return [
		...placed,
		...missed.map(({ id, text }) => ({ id, text, given: false, right: true, rationale: '' })),
	];
}

/**
 * The items in a seeded order that is never the key, so that to hand in the list as it stands is never right. Which
 * order was passed over would tell the key to a learner who works the shuffle out, so the rationale, which they do not
 * have, is part of the seed.
 */
function shuffledItems({ items, key, rationale }: Order, seed: string): Part[] {
	for (let turn = 0; ; turn += 1) {
		const shuffled = shuffledParts(items, `${seed}/${turn}/${rationale}`);
		if (shuffled.some(({ id }, place) => id !== key[place])) return shuffled;
	}
}

export const order: KindModule<Order, OrderResponse, PublicOrder> = {
	schema: Order,
	response: OrderResponse,
	publicView: (question, seed) => ({ ...head(question), items: shuffledItems(question, seed) }),
	misfit: ({ items }, response) => misnamed(response.order, items) ?? unnamed(response.order, items),
	mark: markOrder,
	key: (question) => ({ kind: 'order', order: [...question.key] }),
	solution: (question, response) => {
		const given = [...new Set(response.order)];
		return {
			given: textsOf(question.items, given),
			right: textsOf(question.items, question.key),
			parts: placeParts(question, given),
		};
	},
	fromForm: (fields) => {
		const listed = fields.get(FIELD.order);
		if (listed) return { kind: 'order', order: [...listed] };
		const places = [...fields].flatMap(([field, [place]]) => {
			const id = itemOfPlace(field);
			return id === undefined || !place ? [] : [{ id, place: Number(place) }];
		});
		return { kind: 'order', order: places.sort((one, other) => one.place - other.place).map(({ id }) => id) };
	},
};
