import { MOST_DRAWN } from '../bank/draw.ts';
import { hash32 } from '../kernel/chance.ts';
import { fail, ok, type Result } from '../kernel/result.ts';
import type { QuestionId } from '../question/base.ts';
import type { Pooled } from './pool.ts';
import { itemKey, Weight, type QuestionSet, type SetItem } from './schema.ts';

/** Why a set refuses a change. It stays as it was. */
export type SetError =
	| { code: 'item_unknown'; item: QuestionId }
	/** The question is in the set already, maybe of another version of its bank. */
	| { code: 'question_repeated'; question: QuestionId }
	| { code: 'set_full'; most: number }
	/** A new order must name every item once. */
	| { code: 'order_incomplete' }
	| { code: 'weight_out_of_range'; item: QuestionId };

type Added = Pick<Pooled, 'bank'> & { question: { id: QuestionId } };

/** The set with more questions at its end, each with the weight given, 1 where left out. All are added, or none. */
export function addQuestions(
	set: QuestionSet,
	added: readonly Added[],
	weight = 1,
): Result<QuestionSet, SetError> {
	if (set.items.length + added.length > MOST_DRAWN) return fail({ code: 'set_full', most: MOST_DRAWN });
	const items = [...set.items];
	for (const { bank, question } of added) {
		const item = { bank, question: question.id };
		if (items.some((each) => itemKey(each) === itemKey(item))) {
			return fail({ code: 'question_repeated', question: question.id });
		}
		const id = freeId(items, item);
		if (!Weight.safeParse(weight).success) return fail({ code: 'weight_out_of_range', item: id });
		items.push({ id, bank: { id: bank.id, hash: bank.hash }, question: question.id, weight });
	}
	return ok({ ...set, items });
}

/** The set without the items named. */
export function removeItems(set: QuestionSet, ids: readonly QuestionId[]): Result<QuestionSet, SetError> {
	const unknown = ids.find((id) => !set.items.some((item) => item.id === id));
	if (unknown !== undefined) return fail({ code: 'item_unknown', item: unknown });
	return ok({ ...set, items: set.items.filter(({ id }) => !ids.includes(id)) });
}

/** The set in the order of the ids, which name each of its items once. */
export function reorder(set: QuestionSet, ids: readonly QuestionId[]): Result<QuestionSet, SetError> {
	const byId = new Map(set.items.map((item) => [item.id, item]));
	const items: SetItem[] = [];
	for (const id of ids) {
		const item = byId.get(id);
		if (item === undefined) return fail({ code: 'item_unknown', item: id });
		items.push(item);
	}
	const whole = ids.length === set.items.length && new Set(ids).size === ids.length;
	return whole ? ok({ ...set, items }) : fail({ code: 'order_incomplete' });
}

/** The set with another weight (over 0, at most 100) for one item. */
export function weigh(set: QuestionSet, id: QuestionId, weight: number): Result<QuestionSet, SetError> {
	if (!set.items.some((item) => item.id === id)) return fail({ code: 'item_unknown', item: id });
	if (!Weight.safeParse(weight).success) return fail({ code: 'weight_out_of_range', item: id });
	return ok({ ...set, items: set.items.map((item) => (item.id === id ? { ...item, weight } : item)) });
}

/** The question's own id, or where that is taken one made of it and its bank, which tells nothing of either. */
function freeId(items: readonly SetItem[], item: Pick<SetItem, 'bank' | 'question'>): QuestionId {
	const taken = new Set(items.map(({ id }) => id));
	let id = item.question;
	for (let turn = 0; taken.has(id); turn += 1) {
		id = `${item.question.slice(0, 180)}.${hash32(`${itemKey(item)}/${turn}`).toString(36)}`;
	}
	return id;
}
