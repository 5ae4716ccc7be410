import { beginMany } from '../answers/learners.ts';
import { articleBank } from '../article.ts';
import { figure } from '../../figures/figure.ts';
import type { Measure } from '../measure.ts';
import { scriptsOf } from '../scripts-of.ts';
import { startApp } from '../server-process.ts';

/** What a learner's browser downloads to run the player, by the page that the app serves. */
export const playerScript: Measure = {
	title: 'Script of the player',
	async run() {
		const { bank } = await articleBank();
		const app = await startApp();
		const [learner] = await beginMany(app.origin, bank.article.id, 1);
		if (learner === undefined) throw new Error('No attempt was begun.');
		const scripts = await scriptsOf(`${app.origin}/attempts/${learner.attempt}?q=1`, learner.cookie);
		await app.stop();
		const bytes = scripts.reduce((sum, { zipped }) => sum + zipped, 0);
		return [
			figure('player, scripts', scripts.length, 'files'),
			figure('player, script (gzip)', bytes / 1000, 'kB', { must: 'below', value: 50 }),
		];
	},
};
