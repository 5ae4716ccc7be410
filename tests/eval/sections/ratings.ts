import type { Problem } from '../../../src/lib/core/kernel/problem.ts';
import { percent } from '../score/tally.ts';
import { oneLine } from '../sheet/body.ts';
import { POINTS, type RatedQuestion } from '../sheet/points.ts';
import { verdictOf } from '../sheet/verdict.ts';
import type { Part, Section } from './section.ts';
import { perWords } from './yield.ts';

/** A sheet of ratings as it was found. */
export type RatedSheet = { file: string; questions: RatedQuestion[] };

export type SheetRefused = { file: string; problems: Problem[] };

/** The last of the sheets, by the names of their files, of which every question is rated. */
export const newestRated = (sheets: readonly RatedSheet[]): RatedSheet | undefined =>
	sheets
		.toSorted((one, other) => (one.file < other.file ? -1 : 1))
		.findLast(({ questions }) => verdictOf(questions));

/**
 * What people said of the published questions, by a sheet that was rated, and how many of its questions the generator
 * still makes to the word: ratings of questions that are made no more say little of what is made now.
 */
export function ratingsSection({ articles, figure }: Part, sheet: RatedSheet | undefined): Section {
	const title = 'Ratings by hand';
	const verdict = sheet && verdictOf(sheet.questions);
	if (sheet === undefined || verdict === undefined)
		return { title, figures: [], notes: ['no sheet in docs/eval is rated yet: write one with --sheet FILE'] };
	const made = new Set(
		articles.flatMap(({ article, published }) =>
			published.map(({ id, stem }) => `${article.id} ${id} ${oneLine(stem)}`),
		),
	);
	const still = sheet.questions.filter(({ article, id, stem }) =>
		made.has(`${article} ${id} ${stem}`),
	).length;
	const published = articles.flatMap((each) => each.published).length;
	const acceptable = (verdict.acceptable / 100) * perWords({ articles }, published);
	const { distractors } = verdict;
	return {
		title,
		figures: [
			figure('rated questions', verdict.rated, ''),
			figure('acceptable of the rated questions', verdict.acceptable, '%', { must: 'at least', value: 80 }),
			figure('acceptable questions per 400 words', acceptable, '', { must: 'at least', value: 8 }),
			figure('rated questions with a wrong key', verdict.wrongKeys, '', { must: 'at most', value: 0 }),
			...(distractors === undefined
				? []
				: [
						figure('rated questions, all distractors plausible', distractors, '%', {
							must: 'at least',
							value: 90,
						}),
					]),
			...POINTS.map((point) => figure(`rated questions not ${point}`, verdict.failed[point], '')),
			figure('rated questions that are still made', percent(still, verdict.rated), '%'),
		],
		notes: [`by ${sheet.file}: ${still} of its ${verdict.rated} questions are still made to the word`],
	};
}
