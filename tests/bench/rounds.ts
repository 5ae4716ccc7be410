/**
 * Runs each of the tasks once a round. The task that begins a round changes from round to round, so that none always
 * finds the machine as another left it.
 * @returns what each task gave, round by round
 */
export async function alternate<T>(
	rounds: number,
	tasks: readonly ((round: number) => T | Promise<T>)[],
): Promise<T[][]> {
	const given: T[][] = tasks.map(() => []);
	for (let round = 0; round < rounds; round += 1) {
		for (let turn = 0; turn < tasks.length; turn += 1) {
			const index = (round + turn) % tasks.length;
			const outcome = await tasks[index]?.(round);
			if (outcome !== undefined) given[index]?.push(outcome);
		}
	}
	return given;
}

/** Milliseconds that one call takes, by the mean of as many as fill the given time. */
export function timePerCall(work: () => unknown, atLeast: number): number {
	const begun = performance.now();
	let calls = 0;
	let passed: number;
	do {
		work();
		calls += 1;
		passed = performance.now() - begun;
	} while (passed < atLeast);
	return passed / calls;
}
