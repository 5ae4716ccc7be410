import { readBank } from '../../../src/lib/core/bank/read.ts';
import { articleBank } from '../article.ts';
import { figure } from '../../figures/figure.ts';
import type { Measure } from '../measure.ts';
import { alternate, timePerCall } from '../rounds.ts';
import { median, ratio } from '../statistics.ts';

const ROUNDS = 15;
/** Rounds at the start that do not count. */
const WARM_UP = 5;
/** Milliseconds for each in a round. */
const TIME = 150;

/** Reading a bank with every check, beside parsing the same text. */
export const bankLoad: Measure = {
	title: 'Bank load',
	async run() {
		const { json } = await articleBank();
		const [reading = [], parsing = []] = (
			await alternate(ROUNDS, [
				() => timePerCall(() => readBank(json), TIME),
				() => timePerCall((): unknown => JSON.parse(json), TIME),
			])
		).map((times) => times.slice(WARM_UP));
		return [
			figure('bank load', median(reading), 'ms'),
			figure('JSON.parse of the same bytes', median(parsing), 'ms'),
			figure('bank load to JSON.parse', ratio(reading, parsing), '×', { must: 'at most', value: 3 }),
		];
	},
};
