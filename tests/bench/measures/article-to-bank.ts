import type { Article } from '../../../src/lib/core/article/schema.ts';
import { findFacts } from '../../../src/lib/nlp/find-facts.ts';
import { newBank } from '../../../src/lib/nlp/new-bank.ts';
import { tagArticle } from '../../../src/lib/nlp/tagger.ts';
import { figure } from '../../figures/figure.ts';
import { newsArticles } from '../articles/read.ts';
import type { Measure } from '../measure.ts';
import { alternate, timePerCall } from '../rounds.ts';
import { median, ratio } from '../statistics.ts';

const ROUNDS = 30;
/** Rounds at the start that do not count. */
const WARM_UP = 15;

/** Finding the facts of all the articles, and making their banks, beside the tagger alone. */
export const articleToBank: Measure = {
	title: 'From an article to its bank',
	async run() {
		const articles = newsArticles();
		const each = (work: (article: Article) => unknown) => () =>
			timePerCall(() => articles.forEach((article) => work(article)), 0) / articles.length;
		const [tagging = [], finding = [], making = []] = (
			await alternate(ROUNDS, [each(tagArticle), each(findFacts), each((article) => newBank(article))])
		).map((times) => times.slice(WARM_UP));
		return [
			figure('article, the tagger alone', median(tagging), 'ms'),
			figure('article to facts', median(finding), 'ms'),
			figure('article to bank', median(making), 'ms'),
			figure('article to facts, rate', 1000 / median(finding), '1/s'),
			figure('article to bank, rate', 1000 / median(making), '1/s'),
			figure('article to facts, to the tagger alone', ratio(finding, tagging), '×', {
				must: 'at most',
				value: 5,
			}),
			figure('article to bank, to the tagger alone', ratio(making, tagging), '×'),
		];
	},
};
