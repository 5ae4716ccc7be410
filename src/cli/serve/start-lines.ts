import type { App } from '../../lib/server/app.ts';
import { needsSetup, setupToken } from '../../lib/server/use-cases/accounts/set-up.ts';
import { near, problemLine } from '../problem-line.ts';

/** What the log says at the start: banks that are not served, each with its problems, and how to make the first admin. */
export async function startLines(app: App): Promise<string[]> {
	const served = app.banks.current().length;
	const refused = app.banks
		.refused()
		.flatMap(({ folder, problems }) => [
			`bank_refused: ${near(folder)} is not served.`,
			...problems.map((problem) => `  ${problemLine(problem)}`),
		]);
	return [
		...refused,
		...(served === 0
			? ['no_bank: there is no bank to serve; make one with "npm run dateline -- generate".']
			: []),
		...((await needsSetup(app))
			? [`Nobody keeps this installation yet: make its admin at /setup with the token ${setupToken(app)}`]
			: []),
	];
}
