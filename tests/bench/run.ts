import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { buildApp } from '../../src/cli/build-app.ts';
import type { Figure } from '../figures/figure.ts';
import { table } from '../figures/table.ts';
import type { Measure } from './measure.ts';
import { answers } from './measures/answers.ts';
import { articleLength } from './measures/article-length.ts';
import { articleToBank } from './measures/article-to-bank.ts';
import { bankLoad } from './measures/bank-load.ts';
import { generation } from './measures/generation.ts';
import { manyArticles } from './measures/many-articles.ts';
import { playerScript } from './measures/player-script.ts';

/** In the order in which they run: one at a time, so that none weighs on another. */
const MEASURES: readonly Measure[] = [
	articleToBank,
	articleLength,
	manyArticles,
	bankLoad,
	generation,
	playerScript,
	answers,
];

const { values: wanted } = parseArgs({ options: { json: { type: 'boolean', default: false } } });

await buildApp();
const [load = 0] = loadavg();
const processors = availableParallelism();
if (load > processors) {
	console.error(
		`The machine is busy (a load of ${load.toFixed(1)} on ${processors} processors): all of it is slower.`,
	);
}
const all: Figure[] = [];
for (const measure of MEASURES) {
	console.error(`Measuring: ${measure.title} …`);
	const figures = await measure.run();
	all.push(...figures);
	if (!wanted.json) console.log(`${table(measure.title, figures)}\n`);
}
if (wanted.json) console.log(JSON.stringify(all, null, '\t'));
else {
	const goals = all.filter(({ holds }) => holds !== null);
	const held = goals.filter(({ holds }) => holds === true);
	console.log(`${held.length} of ${goals.length} goals hold.`);
}
