import type { Article } from '../../../src/lib/core/article/schema.ts';
import { findFacts } from '../../../src/lib/nlp/find-facts.ts';
import { newBank } from '../../../src/lib/nlp/new-bank.ts';
import { figure } from '../../figures/figure.ts';
import { joined, newsArticles } from '../articles/read.ts';
import type { Measure } from '../measure.ts';
import { alternate, timePerCall } from '../rounds.ts';
import { ratio } from '../statistics.ts';

const ROUNDS = 24;
/** Rounds at the start that do not count. */
const WARM_UP = 12;
const LONGEST = 16;

const groups = (articles: readonly Article[], size: number): Article[] =>
	Array.from({ length: articles.length / size }, (_, at) =>
		joined(articles.slice(at * size, (at + 1) * size)),
	);

/**
 * The same sixteen articles one by one, joined by four, and joined into one: where time is linear in length, all three
 * take the same. Joined, not repeated: a sentence that stands twice is read once.
 */
export const articleLength: Measure = {
	title: 'Growth with the length of an article',
	async run() {
		const some = newsArticles();
		const articles = Array.from({ length: LONGEST }, (_, index) => some[index % some.length]).flatMap(
			(each) => each ?? [],
		);
		const lengths = [1, 4, LONGEST].map((size) => groups(articles, size));
		const timed = async (work: (article: Article) => unknown) => {
			const tasks = lengths.map((texts) => () => timePerCall(() => texts.forEach((text) => work(text)), 0));
			return (await alternate(ROUNDS, tasks)).map((times) => times.slice(WARM_UP));
		};
		const [ones = [], fours = [], sixteens = []] = await timed(findFacts);
		const [banks = [], fourBanks = [], sixteenBanks = []] = await timed((article) => newBank(article));
		const linear = { must: 'at most', value: 2 } as const;
		return [
			figure('facts at 4× the length, to linear', ratio(fours, ones), '×', linear),
			figure('facts at 16× the length, to linear', ratio(sixteens, ones), '×', linear),
			figure('bank at 4× the length, to linear', ratio(fourBanks, banks), '×'),
			figure('bank at 16× the length, to linear', ratio(sixteenBanks, banks), '×'),
		];
	},
};
