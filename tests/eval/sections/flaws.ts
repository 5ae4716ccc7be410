import { lintBank } from '../../../src/lib/core/lint/index.ts';
import { relativeTimes } from '../relative-time.ts';
import { percent } from '../score/tally.ts';
import { counted, type Part, type Section } from './section.ts';

/** What is flawed in the published questions, by every rule: those about one question, those about a bank, and the times that this evaluation looks for itself. */
export function flawsSection({ articles, figure }: Part): Section {
	const published = articles.flatMap((each) => each.published.map((question) => ({ ...each, question })));
	const flawed = articles.flatMap(({ bank, article, published }) => {
		if (bank === undefined) return [];
		const ids = new Set(published.map(({ id }) => id));
		return lintBank(bank)
			.filter(({ question }) => ids.has(question))
			.map(({ question, findings }) => ({ article: article.id, question, findings }));
	});
	const times = published.flatMap(({ article, found, question }) =>
		relativeTimes(question, found.entities)
			.slice(0, 1)
			.map(({ at, text }) => `${article.id} ${question.id} ${at}: “${text}”`),
	);
	const rules = counted(flawed.flatMap(({ findings }) => [...new Set(findings.map(({ rule }) => rule))]));
	return {
		title: 'Flaws of the published questions',
		figures: [
			figure('published questions with any flaw', percent(flawed.length, published.length), '%', {
				must: 'below',
				value: 5,
			}),
			...rules.map(([rule, count]) => figure(`flaw ${rule}`, count, '')),
			figure('published questions with an unresolved relative time', times.length, '', {
				must: 'at most',
				value: 0,
			}),
		],
		notes: times,
	};
}
