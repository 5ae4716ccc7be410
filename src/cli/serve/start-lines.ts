import { relative } from 'node:path';
import type { App } from '../../lib/server/app.ts';
import { explain } from '../../lib/server/explain.ts';
import { adminToken } from '../../lib/server/use-cases/sign-in-admin.ts';

/** A path as seen from where the server was started, where that is shorter. */
const near = (file: string): string => {
	const path = relative(process.cwd(), file);
	return path.startsWith('..') ? file : path;
};

/** What the log says at the start: banks that are not served, each with its problems, and the admin's token. */
export function startLines(app: App): string[] {
	const served = app.banks.current().length;
	const refused = app.banks.refused().flatMap(({ folder, problems }) => [
		`bank_refused: ${near(folder)} is not served.`,
		...problems.map((problem) => {
			const place = problem.path === '' ? '' : `, ${problem.path}`;
			return `  ${near(problem.file)}${place}: ${problem.code}. ${explain(problem)}`;
		}),
	]);
	return [
		...refused,
		...(served === 0
			? ['no_bank: there is no bank to serve; make one with "npm run dateline -- generate".']
			: []),
		`The admin signs in at /admin with the token ${adminToken(app)}`,
	];
}
