import type { App } from '../../lib/server/app.ts';
import { adminToken } from '../../lib/server/use-cases/sign-in-admin.ts';
import { near, problemLine } from '../problem-line.ts';

/** What the log says at the start: banks that are not served, each with its problems, and the admin's token. */
export function startLines(app: App): string[] {
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
		`The admin signs in at /admin with the token ${adminToken(app)}`,
	];
}
