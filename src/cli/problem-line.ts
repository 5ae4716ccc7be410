import { relative } from 'node:path';
import { explain } from '../lib/server/explain.ts';
import type { FileProblem } from '../lib/server/banks/read-text.ts';

/** A path as seen from where the command was started, where that is shorter. */
export function near(file: string): string {
	const path = relative(process.cwd(), file);
	return path === '' || path.startsWith('..') ? file : path;
}

/** A problem in one line: file, place in it, code, and what was found with how to mend it. */
export function problemLine(problem: FileProblem): string {
	const place = problem.path === '' ? '' : `, ${problem.path}`;
	return `${near(problem.file)}${place}: ${problem.code}. ${explain(problem)}`;
}
