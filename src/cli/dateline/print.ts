import { explain } from '../../lib/server/explain.ts';
import type { FileProblem } from '../../lib/server/banks/read-text.ts';
import { near, problemLine } from '../problem-line.ts';

/** Problems for a person to mend, each in one line. */
export function printProblems(problems: readonly FileProblem[]): void {
	for (const problem of problems) console.error(problemLine(problem));
}

/** Problems for a program, each with its sentence. */
export const problemsAsJson = (problems: readonly FileProblem[]) =>
	problems.map((problem) => ({ ...problem, file: near(problem.file), mend: explain(problem) }));

export const printJson = (value: unknown): void => console.log(JSON.stringify(value, null, '\t'));
