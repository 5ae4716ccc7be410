import { readBank, writeBank } from '../../src/lib/core/bank/read.ts';
import type { Bank } from '../../src/lib/core/bank/schema.ts';
import { candidates, type Candidate } from '../../src/lib/core/generate/candidates.ts';
import type { Question } from '../../src/lib/core/question/index.ts';
import { findFacts, type Found } from '../../src/lib/nlp/find-facts.ts';
import { newBank } from '../../src/lib/nlp/new-bank.ts';
import type { EvalArticle } from './articles.ts';

/** All that was made of one article; where it gave no bank, `refused` says why. */
export type Evaluated = EvalArticle & {
	found: Found;
	bank?: Bank;
	refused?: string;
	published: Question[];
	drafts: Question[];
	/** Every question that was weighed, with what lint found in it. */
	candidates: Candidate[];
	/** The written bank is read back without a problem; so is what was never written. */
	accepted: boolean;
};

/** Runs the whole way from the article to its bank. */
export function evaluate(given: EvalArticle): Evaluated {
	const found = findFacts(given.article);
	const made = newBank(given.article, () => found);
	if (!made.ok) {
		const refused = made.error.map(({ code }) => code).join(', ');
		return { ...given, found, refused, published: [], drafts: [], candidates: [], accepted: true };
	}
	const { bank } = made.value;
	const of = (status: Question['status']) => bank.questions.filter((question) => question.status === status);
	return {
		...given,
		found,
		bank,
		published: of('published'),
		drafts: of('draft'),
		candidates: candidates(bank),
		accepted: readBank(writeBank(bank)).ok,
	};
}
