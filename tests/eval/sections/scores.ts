import { scoreClauses } from '../score/clauses.ts';
import { NAMED_TYPES, scoreNames } from '../score/names.ts';
import { percent, scores, sum, type Tally } from '../score/tally.ts';
import type { Figures, Part, Section } from './section.ts';

/** Clauses and names against what a person wrote down for the articles that have expectations; empty where none has. */
export function scoresSection({ articles, figure }: Part): Section {
	const judged = articles.flatMap(({ article, found, expected }) =>
		expected === undefined
			? []
			: {
					clauses: scoreClauses({ article, ...found }, expected.clauses),
					names: scoreNames(article.paragraphs, found.entities, expected.names),
				},
	);
	if (judged.length === 0) return { title: 'Scores', figures: [], notes: ['no article has expectations'] };
	const clauses = judged.map((each) => each.clauses);
	const count = (of: (one: (typeof clauses)[number]) => number) =>
		clauses.reduce((all, one) => all + of(one), 0);
	const [attributed, sourced] = [count((one) => one.attributed), count((one) => one.sourced)];
	const byType = NAMED_TYPES.map((type) => ({ type, tally: sum(judged.map(({ names }) => names[type])) }));
	return {
		title: `Scores against the expectations of ${judged.length} articles`,
		figures: [
			...scored('clauses', sum(clauses), figure),
			figure(
				'facts of a kind that is not scored',
				count(({ unlisted }) => unlisted),
				'',
			),
			figure('clauses that somebody says', attributed, ''),
			figure('clauses that somebody says, source kept', percent(sourced, attributed), '%'),
			...scored('names', sum(byType.map(({ tally }) => tally)), figure),
			...byType
				.filter(({ tally }) => tally.found + tally.expected > 0)
				.flatMap(({ type, tally }) => scored(`names, ${type}`, tally, figure)),
		],
		notes: [],
	};
}

function scored(name: string, tally: Tally, figure: Figures) {
	const { precision, recall, f1 } = scores(tally);
	return [
		figure(`${name}, expected`, tally.expected, ''),
		figure(`${name}, found`, tally.found, ''),
		figure(`${name}, precision`, precision, '%'),
		figure(`${name}, recall`, recall, '%'),
		figure(`${name}, F1`, f1, '%'),
	];
}
