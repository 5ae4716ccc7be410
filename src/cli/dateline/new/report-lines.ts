import { DROPPED, SKIPPED, UNQUOTABLE } from './reasons.ts';
import type { Report } from './report.ts';

type Counts = Readonly<Partial<Record<string, number>>>;
type Words = Readonly<Record<string, string>>;

/** The report on a new bank in lines for a person. */
export function reportLines(report: Report): string[] {
	const { sentences, facts, questions, findings, unnamed, model, warnings } = report;
	return [
		row('sentences', `${sentences.all}, ${sentences.withFacts} of them with facts`),
		...list(
			'passed over',
			sentences.skipped,
			(reasons) => `${sum(sentences.skipped)}, whole or in part: ${reasons}`,
			SKIPPED,
		),
		row('facts', `${facts.kept}${leftOut(facts.dropped, UNQUOTABLE)}`),
		...(model && 'added' in model
			? [row('by model', `${model.added} of these facts${leftOut(model.dropped, DROPPED)}`)]
			: []),
		row('questions', `${questions.published} published, ${questions.drafts} kept as drafts`),
		...list('by kind', questions.byKind),
		...list('findings', findings, (rules) => `${rules}; docs/lint.md says what each means`),
		...(unnamed.length > 0 ? [row('not said', unsaid(unnamed))] : []),
		...warnings.map((warning) => row('warning', WARNINGS[warning])),
	];
}

const WARNINGS: Readonly<Record<Report['warnings'][number], string>> = {
	few_questions:
		'few questions; the rules understood little of this text. Add facts to facts.yaml by hand, then generate.',
	without_model: 'the language model gave nothing, and these are the facts of the rules alone.',
};

const unsaid = (unnamed: Report['unnamed']): string =>
	`${unnamed.join(' and ')}; add to article.md, or give with ${unnamed.map((name) => `--${name}`).join(' and ')}.`;

const WIDTH = 'passed over'.length;
const row = (name: string, text: string): string => `  ${name.padEnd(WIDTH)}  ${text}`;

/** A row of what is counted, where there is any. */
const list = (
	name: string,
	counted: Counts,
	tell: (text: string) => string = (text) => text,
	words: Words = {},
): string[] => (Object.keys(counted).length === 0 ? [] : [row(name, tell(counts(counted, words)))]);

const leftOut = (counted: Counts, words: Words): string =>
	sum(counted) === 0 ? '' : `; ${sum(counted)} left out: ${counts(counted, words)}`;

const sum = (counted: Counts): number =>
	Object.values(counted).reduce<number>((all, count) => all + (count ?? 0), 0);

/** `heading 4, opinion 2`. */
const counts = (counted: Counts, words: Words): string =>
	Object.entries(counted)
		.map(([name, count]) => `${words[name] ?? name} ${count ?? 0}`)
		.join(', ');
