import { lintBank } from '../core/lint/index.ts';
import type { SkipReason } from './find-facts.ts';
import type { NewBank } from './new-bank.ts';

/** Fewer published questions than this make no quiz. */
export const FEW_QUESTIONS = 8;

/** What came of an article, for its author: how much of it was understood, and what was made. */
export type BankReport = {
	/** Words of the paragraphs. */
	words: number;
	/** `skipped`: why the sentences without facts have none. */
	sentences: { all: number; withFacts: number; skipped: Partial<Record<SkipReason, number>> };
	facts: { kept: number; dropped: Record<string, number> };
	questions: { published: number; drafts: number; byKind: Record<string, number> };
	/** Lint rule → how often it was found; of drafts and of warnings on published questions. */
	findings: Record<string, number>;
	warnings: 'few_questions'[];
};

/** Counts of a new bank; by kind only the published questions are counted. */
export function bankReport({ bank, found, dropped }: NewBank): BankReport {
	const published = bank.questions.filter(({ status }) => status === 'published');
	const linted = lintBank({ ...bank, questions: published }).flatMap(({ findings }) => findings);
	const drafted = bank.questions.flatMap(({ status, findings }) =>
		status === 'draft' ? (findings ?? []) : [],
	);
	return {
		words: bank.article.paragraphs.join(' ').split(' ').length,
		sentences: {
			all: found.sentences.length,
			withFacts: found.sentences.filter(({ facts }) => facts.length > 0).length,
			skipped: counted(
				found.sentences.flatMap(({ facts, skipped }) => (facts.length > 0 ? [] : (skipped ?? []))),
			),
		},
		facts: { kept: bank.facts.length, dropped: counted(dropped.map(({ reason }) => reason)) },
		questions: {
			published: published.length,
			drafts: bank.questions.length - published.length,
			byKind: counted(published.map(({ kind }) => kind)),
		},
		findings: counted([...linted, ...drafted].map(({ rule }) => rule)),
		warnings: published.length < FEW_QUESTIONS ? ['few_questions'] : [],
	};
}

/** How often each value stands, the commonest first. */
function counted<T extends string>(values: readonly T[]): Record<T, number> {
	const counts = new Map<T, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	const sorted = [...counts].sort(([one, ones], [other, others]) => others - ones || (one < other ? -1 : 1));
	return Object.fromEntries(sorted) as Record<T, number>;
}
