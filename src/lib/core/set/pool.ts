import { askable } from '../bank/draw.ts';
import type { Bank } from '../bank/schema.ts';
import type { Day } from '../kernel/edtf.ts';
import type { Slug } from '../kernel/id.ts';
import type { Question } from '../question/index.ts';
import type { BankRef } from './schema.ts';

/** A bank with what names this version of it. */
export type PinnedBank = BankRef & { bank: Bank };

/** A question that a set may take, with where it is from. It holds its key: for the teacher and the server. */
export type Pooled = {
	bank: BankRef;
	question: Question;
	article: { id: Slug; title: string };
	/** Its facts, told apart from those of other banks. */
	facts: string[];
};

/** What tells a fact from those of all banks. */
export const factKey = (bank: Slug, fact: Slug): string => `${bank}/${fact}`;

/** The questions of the banks that may be asked, in the order of banks and questions: published, and of no fact that has expired on the day given. */
export const poolOf = (banks: readonly PinnedBank[], on?: Day): Pooled[] =>
	banks.flatMap(({ id, hash, bank }) =>
		askable(bank, on).map((question) => ({
			bank: { id, hash },
			question,
			article: { id: bank.article.id, title: bank.article.title },
			facts: question.facts.map((fact) => factKey(id, fact)),
		})),
	);
