import { newsArticles } from './read.ts';

/** What a process of its own reports after making many banks: milliseconds and bytes. */
export type Many = {
	/** Loading the tagger with its model, up to its first word. */
	load: number;
	/** Resident memory before and after that. */
	before: number;
	after: number;
	/** The most that was ever resident. */
	peak: number;
	/** Each article's time, in turn. */
	times: number[];
	/** Heap in use after so many articles, garbage collected. */
	heaps: [articles: number, bytes: number][];
};

const ARTICLES = 1000;
const HEAP_AFTER = [100, ARTICLES];

const articles = newsArticles();
const before = process.memoryUsage.rss();
const begun = performance.now();
const { tag } = await import('../../../src/lib/nlp/tagger.ts');
tag('One word.');
const load = performance.now() - begun;
const after = process.memoryUsage.rss();
const { newBank } = await import('../../../src/lib/nlp/new-bank.ts');

const times: number[] = [];
const heaps: Many['heaps'] = [];
for (let turn = 0; turn < ARTICLES; turn += 1) {
	const article = articles[turn % articles.length];
	if (article === undefined) break;
	const from = performance.now();
	newBank(article);
	times.push(performance.now() - from);
	if (!HEAP_AFTER.includes(times.length)) continue;
	await globalThis.gc?.({ type: 'major', execution: 'async' });
	heaps.push([times.length, process.memoryUsage().heapUsed]);
}
const peak = process.resourceUsage().maxRSS * 1024;
const report: Many = { load, before, after, peak, times, heaps };
process.stdout.write(JSON.stringify(report));
