import { z } from 'zod';
import { MOST_DRAWN } from '../bank/draw.ts';
import { SetId, Slug } from '../kernel/id.ts';
import { QuestionId } from '../question/base.ts';

/** One version of a bank: its id, and the hash of its bytes. */
export const BankRef = z.strictObject({ id: Slug, hash: z.string().min(1).max(200) });
export type BankRef = z.infer<typeof BankRef>;

/** How much a question counts beside the others: what a wholly right response earns. */
export const Weight = z.number().gt(0).max(100);

/** A question in a set. It pins the version of its bank, so that editing a bank changes no set. */
export const SetItem = z.strictObject({
	/** Its name in the set: the question's own id, or one made of it where another bank of the set has a question of that id. */
	id: QuestionId,
	bank: BankRef,
	/** Its id in its bank. */
	question: QuestionId,
	weight: Weight,
});
export type SetItem = z.infer<typeof SetItem>;

/** What a teacher assembles from banks, in the order in which it is asked. It may be empty while it is being assembled. */
export const QuestionSet = z
	.strictObject({
		id: SetId,
		title: z.string().trim().min(1).max(200),
		items: z.array(SetItem).max(MOST_DRAWN),
	})
	.refine(({ items }) => distinct(items.map(({ id }) => id)), {
		path: ['items'],
		error: 'Give every item an id of its own.',
	})
	.refine(({ items }) => distinct(items.map(itemKey)), {
		path: ['items'],
		error: 'Take each question of a bank once.',
	});
export type QuestionSet = z.infer<typeof QuestionSet>;

/** What tells a question from those of all banks, whatever the version of its bank. */
export const itemKey = ({ bank, question }: Pick<SetItem, 'bank' | 'question'>): string =>
	`${bank.id}/${question}`;

const distinct = (ids: readonly string[]): boolean => new Set(ids).size === ids.length;
