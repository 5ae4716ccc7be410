import type { Problem } from '../core/kernel/problem.ts';

/** A problem in one English sentence that says how to mend it. */
export function explain(problem: Problem): string {
	return problem.expected === undefined ? `Found ${problem.found}.` : `Found ${problem.found}; write ${problem.expected}.`;
}
