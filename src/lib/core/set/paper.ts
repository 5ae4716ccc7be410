import { fail, ok, type Result } from '../kernel/result.ts';
import type { QuestionId } from '../question/base.ts';
import type { Proof } from '../question/feedback.ts';
import type { Question } from '../question/index.ts';
import { factKey, type PinnedBank, type Pooled } from './pool.ts';
import type { BankRef, QuestionSet } from './schema.ts';

/** An item of a set with its question, under the item's id. */
export type PaperItem = Pooled & {
	weight: number;
	/** Where its facts and their article are found. */
	proof: Proof;
};

/** A set with its questions. It holds the keys: for the server. Make it once for each set and keep it. */
export type Paper = {
	/** In the set's order. */
	items: PaperItem[];
	byId: ReadonlyMap<QuestionId, PaperItem>;
	/** What `answer` asks for. */
	questions: ReadonlyMap<QuestionId, Question>;
};

/** The set names what is not there. */
export type PaperError =
	| { code: 'bank_version_missing'; bank: BankRef }
	| { code: 'question_missing'; bank: BankRef; question: QuestionId };

/**
 * The questions of a set, from the versions of the banks that it pins.
 * @param find the bank of a version; undefined where it is gone
 */
export function paperOf(
	set: Pick<QuestionSet, 'items'>,
	find: (bank: BankRef) => PinnedBank['bank'] | undefined,
): Result<Paper, PaperError> {
	const items: PaperItem[] = [];
	for (const { id, bank, question: asked, weight } of set.items) {
		const found = find(bank);
		if (found === undefined) return fail({ code: 'bank_version_missing', bank });
		const question = found.questions.find((each) => each.id === asked);
		if (question === undefined) return fail({ code: 'question_missing', bank, question: asked });
		items.push({
			bank,
			weight,
			// The bank's own object where it can be: what is worked out once for a question is kept for that.
			question: id === asked ? question : { ...question, id },
			article: { id: found.article.id, title: found.article.title },
			facts: question.facts.map((fact) => factKey(bank.id, fact)),
			proof: found,
		});
	}
	return ok({
		items,
		byId: new Map(items.map((item) => [item.question.id, item])),
		questions: new Map(items.map(({ question }) => [question.id, question])),
	});
}
