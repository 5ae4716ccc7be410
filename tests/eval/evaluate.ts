import { readBank, writeBank } from '../../src/lib/core/bank/read.ts';
import type { Bank } from '../../src/lib/core/bank/schema.ts';
import { candidates, type Candidate } from '../../src/lib/core/generate/candidates.ts';
import { generate } from '../../src/lib/core/generate/index.ts';
import type { Question } from '../../src/lib/core/question/index.ts';
import { findFacts, type Found } from '../../src/lib/nlp/find-facts.ts';
import type { EvalArticle } from './articles.ts';

/** All that was made of one article. Where no fact was found there is no bank. */
export type Evaluated = EvalArticle & {
	found: Found;
	bank?: Bank;
	published: Question[];
	drafts: Question[];
	/** Every question that was weighed, with what lint found in it. */
	candidates: Candidate[];
	/** The written bank is read back without a problem. */
	accepted: boolean;
};

/** Runs the whole way from the article to its bank. */
export function evaluate(given: EvalArticle): Evaluated {
	const { article } = given;
	const found = findFacts(article);
	const source = { article, entities: found.entities, facts: found.facts };
	if (found.facts.length === 0)
		return { ...given, found, published: [], drafts: [], candidates: [], accepted: true };
	const bank = generate(source);
	const of = (status: Question['status']) => bank.questions.filter((question) => question.status === status);
	return {
		...given,
		found,
		bank,
		published: of('published'),
		drafts: of('draft'),
		candidates: candidates(source),
		accepted: bank.questions.length === 0 || readBank(writeBank(bank)).ok,
	};
}
