import { generate } from '../../../src/lib/core/generate/index.ts';
import { articleSources } from '../article.ts';
import { figure } from '../../figures/figure.ts';
import type { Measure } from '../measure.ts';
import { alternate, timePerCall } from '../rounds.ts';
import { median } from '../statistics.ts';

const ROUNDS = 40;
/** Rounds at the start that do not count: a warm generator is what a teacher's second article meets. */
const WARM_UP = 10;

/** Making the whole bank of an article from its facts: every candidate made, judged and chosen from. */
export const generation: Measure = {
	title: 'Generation of a bank',
	async run() {
		const sources = await articleSources();
		const questions = generate(sources).questions.length;
		const [times = []] = await alternate(ROUNDS, [() => timePerCall(() => generate(sources), 0)]);
		const time = median(times.slice(WARM_UP));
		return [
			figure('generation, questions kept', (questions / time) * 1000, '1/s'),
			figure('generation, the whole bank', time, 'ms', { must: 'below', value: 50 }),
		];
	},
};
