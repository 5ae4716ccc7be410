import { figure, type Figure, type Goal } from '../../figures/figure.ts';
import type { Evaluated } from '../evaluate.ts';

/** A part of the report: figures, and lines that say what stands behind them. */
export type Section = { title: string; figures: Figure[]; notes: string[] };

/** Makes the figures of one part of the articles. */
export type Figures = (name: string, value: number, unit: string, goal?: Goal) => Figure;

/** What a section is made from: the articles of one part, and how its figures are named and judged. */
export type Part = { articles: readonly Evaluated[]; figure: Figures };

/**
 * Figures whose names begin with the part's. Goals are judged on articles that the tuning never saw: on the others
 * a figure has none, for there it flatters.
 */
export const figuresOf =
	(part: string, isJudged: boolean): Figures =>
	(name, value, unit, goal) =>
		figure(part === '' ? name : `${part}: ${name}`, value, unit, isJudged ? goal : undefined);

/** Items counted by what they are, most first. */
export function counted(items: readonly string[]): [what: string, count: number][] {
	const groups = Map.groupBy(items, (item) => item);
	return [...groups]
		.map(([what, all]): [string, number] => [what, all.length])
		.sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1));
}

/** A sum over the articles. */
export const total = (articles: readonly Evaluated[], of: (article: Evaluated) => number): number =>
	articles.reduce((sum, article) => sum + of(article), 0);
