import { DatabaseSync } from 'node:sqlite';
import { answersOf, beginMany } from '../answers/learners.ts';
import { load, type Load } from '../answers/load.ts';
import { articleBank } from '../article.ts';
import { figure, type Figure } from '../../figures/figure.ts';
import type { Measure } from '../measure.ts';
import { alternate } from '../rounds.ts';
import { startApp, startBare, type ServerProcess } from '../server-process.ts';
import { median, percentile, ratio } from '../statistics.ts';

const ROUNDS = 8;
/** Rounds at the start that do not count: the servers compile what they run often. */
const WARM_UP = 3;
const CONNECTIONS = 64;
/** In each round; every one answers all of the bank's questions, or as many as there is time for. */
const LEARNERS = 128;
const SECONDS = 1.5;

/** Answers that are kept, counted where they are kept. */
function kept({ database }: ServerProcess): number {
	const file = new DatabaseSync(database, { readOnly: true });
	const counted = file.prepare('select count(*) as answers from responses').get();
	file.close();
	return Number(counted?.answers);
}

const figures = (name: string, rates: readonly number[], waits: readonly number[]): Figure[] => [
	figure(`answers, ${name}`, median(rates), '1/s'),
	figure(`answers, ${name}, p50`, percentile(waits, 0.5), 'ms'),
	figure(`answers, ${name}, p99`, percentile(waits, 0.99), 'ms'),
];

/** Durable answers, each in its own row: through the whole app, and through servers that do nothing else. */
export const answers: Measure = {
	title: `Durable answers over ${CONNECTIONS} connections`,
	async run() {
		const { bank } = await articleBank();
		const app = await startApp();
		const servers = [app, await startBare('each'), await startBare('group')];
		const rounds: Buffer[][] = [];
		for (let round = 0; round < ROUNDS; round += 1) {
			const learners = await beginMany(app.origin, bank.article.id, LEARNERS);
			rounds.push(answersOf(learners, bank, app.origin, Date.now()));
		}
		const options = { connections: CONNECTIONS, seconds: SECONDS };
		const loads = await alternate<Load>(
			ROUNDS,
			servers.map(
				({ origin }) =>
					(round) =>
						load(origin, rounds[round] ?? [], options),
			),
		);
		for (const server of servers) await server.stop();
		servers.forEach((server, index) => {
			const acknowledged = (loads[index] ?? []).reduce((sum, { answers }) => sum + answers, 0);
			if (kept(server) !== acknowledged) throw new Error('A server did not keep what it acknowledged.');
		});

		const counted = loads.map((each) => each.slice(WARM_UP));
		const [ours = [], each = [], group = []] = counted.map((all) =>
			all.map(({ answers, seconds }) => answers / seconds),
		);
		const [ourWaits = [], eachWaits = [], groupWaits = []] = counted.map((all) =>
			all.flatMap(({ waits }) => waits),
		);
		return [
			...figures('app', ours, ourWaits),
			...figures('bare server, a commit each', each, eachWaits),
			...figures('bare server, commits in groups', group, groupWaits),
			figure('answers, app to bare server with a commit each', ratio(ours, each), '×', {
				must: 'at least',
				value: 2.5,
			}),
			figure('answers, app to bare server with commits in groups', ratio(ours, group), '×', {
				must: 'at least',
				value: 0.5,
			}),
		];
	},
};
