import { quotable, type UnquotableError } from '../core/article/quotable.ts';
import type { Article } from '../core/article/schema.ts';
import type { Bank } from '../core/bank/schema.ts';
import { isPassage, type Fact } from '../core/fact/schema.ts';
import { generate } from '../core/generate/index.ts';
import type { Slug } from '../core/kernel/id.ts';
import { refused, type Problem } from '../core/kernel/problem.ts';
import { ok, type Result } from '../core/kernel/result.ts';
import { findFacts, type Found } from './find-facts.ts';

/**
 * As many facts as are turned into questions: those that the article tells first. Which of them can be mistaken for which is
 * asked of every pair, so that a whole book would take minutes.
 */
const MOST_FACTS = 200;

/** A fact that was found and not kept, for no quote can point at its words. */
export type Unquotable = { fact: Slug; reason: UnquotableError['code'] };

/** The bank of an article whose facts nobody wrote down, and how it came about. */
export type NewBank = { bank: Bank; found: Found; dropped: Unquotable[] };

/**
 * The bank of an article by itself: its facts are found, those that a facts file can keep are asked. Problems:
 * `no_facts` where none was found, `no_questions` where none of them can be asked.
 * @param find how facts are found
 */
export function newBank(
	article: Article,
	find: (article: Article) => Found = findFacts,
): Result<NewBank, Problem[]> {
	const found = find(article);
	const { facts, dropped } = keepQuotable(article, found.facts.slice(0, MOST_FACTS));
	if (facts.length === 0) {
		const expected = 'sentences that say who did what';
		return refused({ code: 'no_facts', path: '', found: 'no facts that are safe to ask', expected });
	}
	const bank = generate({ article, entities: found.entities, facts });
	if (bank.questions.length === 0) {
		const expected = 'facts with names, dates or numbers';
		return refused({ code: 'no_questions', path: '', found: 'no question', expected });
	}
	return ok({ bank, found, dropped });
}

/** Facts whose quotes stand once in the article; none comes after a fact that was dropped. */
function keepQuotable(article: Article, facts: readonly Fact[]): { facts: Fact[]; dropped: Unquotable[] } {
	const kept: Fact[] = [];
	const dropped: Unquotable[] = [];
	for (const fact of facts) {
		const anchor = quotable(article, fact.anchor);
		if (anchor.ok) kept.push({ ...fact, anchor: anchor.value });
		else dropped.push({ fact: fact.id, reason: anchor.error.code });
	}
	const gone = new Set(dropped.map(({ fact }) => fact));
	const ordered = kept.map((kept) => {
		if (isPassage(kept)) return kept;
		const { after, ...fact } = kept;
		const left = after?.filter((id) => !gone.has(id)) ?? [];
		return left.length > 0 ? { ...fact, after: left } : fact;
	});
	return { facts: ordered, dropped };
}
