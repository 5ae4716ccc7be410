import type { BankReport } from '../../../lib/nlp/bank-report.ts';

const REASONS: Readonly<Record<string, string>> = {
	quote_ambiguous: 'words that stand more than once',
	quote_too_long: 'a sentence too long to quote',
	quote_not_found: 'words not found again',
};

/** The report on a new bank in lines for a person. */
export function reportLines(report: BankReport): string[] {
	const { sentences, facts, questions, findings, warnings } = report;
	const left = Object.values(facts.dropped).reduce((sum, count) => sum + count, 0);
	return [
		row('sentences', `${sentences.all}, ${sentences.withFacts} of them with facts`),
		...list('skipped', sentences.skipped),
		row('facts', `${facts.kept}${left === 0 ? '' : `; ${left} left out: ${counts(facts.dropped)}`}`),
		row('questions', `${questions.published} published, ${questions.drafts} kept as drafts`),
		...list('by kind', questions.byKind),
		...list('findings', findings),
		...warnings.map(() => row('warning', FEW)),
	];
}

const FEW =
	'few questions; the rules understood little of this text. Add facts to facts.yaml by hand, then generate.';

const row = (name: string, text: string): string => `  ${name.padEnd(10)} ${text}`;

const list = (name: string, counted: Readonly<Record<string, number>>): string[] =>
	Object.keys(counted).length === 0 ? [] : [row(name, counts(counted))];

const counts = (counted: Readonly<Record<string, number>>): string =>
	Object.entries(counted)
		.map(([name, count]) => `${count} ${REASONS[name] ?? name.replaceAll('_', ' ')}`)
		.join(', ');
