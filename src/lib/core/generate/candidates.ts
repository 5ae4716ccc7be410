import { linter } from '../lint/index.ts';
import type { Finding } from '../question/base.ts';
import type { Question } from '../question/index.ts';
import { material, type Source } from './material.ts';
import { PRODUCERS } from './questions/producers.ts';

/** A question before the choice, with what lint finds in it by itself. */
export type Candidate = { question: Question; findings: Finding[] };

/**
 * Every question that a source allows, clean or not: what `generate` chooses from. All are linted, which `generate` spares
 * itself; so this is for measuring what the gates hold back, not for making a bank.
 */
export function candidates(source: Source): Candidate[] {
	const ready = material(source);
	const lint = linter(source);
	return Object.values(PRODUCERS)
		.flatMap((produce) => produce(ready))
		.map(({ question }) => ({ question, findings: lint(question) }));
}
