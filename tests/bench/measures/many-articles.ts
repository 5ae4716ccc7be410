import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { figure } from '../../figures/figure.ts';
import type { Many } from '../articles/many.ts';
import { newsArticles } from '../articles/read.ts';
import type { Measure } from '../measure.ts';
import { median } from '../statistics.ts';

const SCRIPT = join(import.meta.dirname, '..', 'articles', 'many.ts');
const MEGABYTE = 1e6;

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The same articles, each as often, soon after the start and at the end. */
function earlyAndLate(times: readonly number[], articles: number): [early: number, late: number] {
	const block = Math.ceil(100 / articles) * articles;
	const last = Math.floor(times.length / articles) * articles;
	return [mean(times.slice(block, 2 * block)), mean(times.slice(last - block, last))];
}

/** A process that makes the banks of a thousand articles, one after another: what it loads, and what it keeps. */
export const manyArticles: Measure = {
	title: 'From 1 to 1,000 articles in one process',
	async run() {
		const run = promisify(execFile);
		const { stdout } = await run(process.execPath, ['--expose-gc', SCRIPT], { maxBuffer: 10 * MEGABYTE });
		const { load, before, after, peak, times, heaps } = JSON.parse(stdout) as Many;
		const [early, late] = earlyAndLate(times, newsArticles().length);
		const [few = NaN, many = NaN] = heaps.map(([, bytes]) => bytes);
		return [
			figure('model, load', load, 'ms'),
			figure('model, memory', (after - before) / MEGABYTE, 'MB'),
			figure('articles, peak memory', peak / MEGABYTE, 'MB'),
			figure('articles, heap after 1,000', many / MEGABYTE, 'MB'),
			figure('articles, heap after 1,000 to after 100', many / few, '×', { must: 'at most', value: 1.2 }),
			figure('articles, the first, cold', times[0] ?? NaN, 'ms'),
			figure('articles, the middle one of 1,000', median(times), 'ms'),
			figure('articles, time of the last hundred to the second', late / early, '×', {
				must: 'at most',
				value: 1.5,
			}),
		];
	},
};
