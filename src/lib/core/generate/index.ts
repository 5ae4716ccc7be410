import { BANK_VERSION, type Bank } from '../bank/schema.ts';
import { linter } from '../lint/index.ts';
import { isPassage, type Fact } from '../fact/schema.ts';
import type { Slug } from '../kernel/id.ts';
import { budgetOf } from './budget.ts';
import type { Finding } from '../question/base.ts';
import type { Question } from '../question/index.ts';
import { material, type Source } from './material.ts';
import { quotes } from './questions/askable.ts';
import type { Made } from './questions/made.ts';
import { PRODUCERS } from './questions/producers.ts';
import { select, type Judge } from './select.ts';

export { statement } from './realise/statement.ts';

/** So many questions a fact gets at most, besides those that it shares with others: an office is soon asked. */
const mostOf = (fact: Fact | undefined): number => {
	if (fact === undefined || isPassage(fact)) return 3;
	const { complement } = fact.clause;
	if (complement !== undefined && 'text' in complement && complement.type === 'office') return 1;
	if (fact.origin === undefined) return 3;
	return quotes(fact) ? 3 : 4;
};

/**
 * The bank of an article: every question that its facts allow is made, judged by lint, and the best are kept in balance.
 * What a person wrote is always asked; facts that were found compete for the places that the article's length gives.
 * A fact that only flawed questions ask gets the least flawed one as a draft, with the findings on it. No chance and no clock:
 * the same source gives the same bank, in the same order.
 */
export function generate(source: Source): Bank {
	const { article, entities, facts } = source;
	const ids = facts.map((fact) => fact.id);
	const ready = material(source);
	const made = Object.values(PRODUCERS).flatMap((produce) => produce(ready));
	const judge = linter({ article, entities, facts });
	const budget = budgetOf(ready);
	const written = facts.filter(({ id }) => !budget.thirds.has(id));
	const inTurn = [...written.map(({ id }) => id), ...budget.thirds.keys()];
	const byId = new Map(facts.map((fact) => [fact.id, fact]));
	const most = new Map(inTurn.map((id) => [id, mostOf(byId.get(id))]));
	const published = select(made, most, judge, budget);
	const asked = new Set(published.flatMap((question) => question.facts));
	const drafts = ids.filter((id) => !asked.has(id)).flatMap((id) => draft(id, made, judge));
	return {
		format: 'dateline-bank',
		version: BANK_VERSION,
		article,
		entities,
		facts,
		questions: inOrder([...published, ...drafts], ids),
	};
}

/** The least flawed question that asks a fact, as a draft with what is wrong with it; none where nothing is, and only a place was wanting. */
function draft(id: Slug, made: readonly Made[], judge: Judge): Question[] {
	const judged = made
		.filter(({ question }) => question.facts[0] === id)
		.map(({ question }) => ({ question, findings: judge(question) }));
	const errors = (findings: readonly Finding[]) =>
		findings.filter(({ severity }) => severity === 'error').length;
	const [least] = judged.sort(
		(one, other) =>
			errors(one.findings) - errors(other.findings) || one.findings.length - other.findings.length,
	);
	return least === undefined || least.findings.length === 0
		? []
		: [{ ...least.question, status: 'draft', findings: least.findings }];
}

/** As the article tells the facts; questions of one fact by their ids. */
const inOrder = (questions: readonly Question[], ids: readonly Slug[]): Question[] =>
	[...questions].sort(
		(one, other) =>
			ids.indexOf(one.facts[0] ?? '') - ids.indexOf(other.facts[0] ?? '') || (one.id < other.id ? -1 : 1),
	);
