import type { Article } from '../core/article/schema.ts';
import type { Entity, Fact } from '../core/fact/schema.ts';
import type { Slug } from '../core/kernel/id.ts';

/** Why nothing was made of a sentence, or of a part of it. */
export type SkipReason =
	| 'question'
	| 'quotation'
	| 'heading'
	| 'fragment'
	| 'too_long'
	| 'unresolved_pronoun'
	| 'no_antecedent'
	| 'unsafe_subject'
	| 'unsure_verb'
	| 'not_understood'
	| 'undated'
	| 'opinion';

/** What became of a sentence: the facts that were found in it, and why no more were. */
export type SentenceReport = {
	paragraph: number;
	start: number;
	end: number;
	text: string;
	facts: Slug[];
	skipped?: SkipReason;
};

/** What was found in an article. */
export type Found = { entities: Entity[]; facts: Fact[]; sentences: SentenceReport[] };

/**
 * The facts of an article, by rules alone: no model is fetched, no network asked, and the same article gives the same
 * facts. Few and safe: what the rules cannot do well is left out, with the reason on its sentence.
 */
export function findFacts(article: Article): Found {
	void article;
	return { entities: [], facts: [], sentences: [] };
}
