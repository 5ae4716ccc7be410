import { describe, expect, test } from 'vitest';
import { runPool, type Outcome } from './pool.ts';

/** A thread of which a job says what to do: answer, wait for a while first, break, or tell which thread it is. */
const ENTRY = new URL(
	`data:text/javascript,${encodeURIComponent(`
		import { parentPort, threadId } from 'node:worker_threads';
		parentPort.on('message', (job) => {
			if (job === 'throw') throw new Error('thrown');
			if (job === 'reject') void Promise.reject(new Error('rejected'));
			else if (job === 'exit') process.exit(0);
			else if (job === 'thread') parentPort.postMessage(threadId);
			else setTimeout(() => parentPort.postMessage(job.say), job.after);
		});
	`)}`,
);
async function all(
	jobs: unknown[],
	cores: number,
	onDone = (_done: number) => {},
): Promise<Outcome<unknown>[]> {
	const outcomes: Outcome<unknown>[] = [];
	for await (const outcome of runPool<unknown, unknown>(ENTRY, jobs, onDone, cores)) outcomes.push(outcome);
	return outcomes;
}
const say = (text: string, after = 0) => ({ say: text, after });
const answers = (outcomes: readonly Outcome<unknown>[]) =>
	outcomes.map((outcome) => ('answer' in outcome ? outcome.answer : `broken: ${outcome.broken}`));

describe('jobs on threads', () => {
	test('are answered in the order in which they were given, whichever is done first', async () => {
		expect(answers(await all([say('slow', 150), say('a'), say('b'), say('c')], 2))).toEqual([
			'slow',
			'a',
			'b',
			'c',
		]);
	});

	test('go on where one breaks its thread', async () => {
		const outcomes = await all([say('a'), 'throw', say('b'), 'reject', 'exit', say('c')], 1);
		expect(answers(outcomes)).toEqual([
			'a',
			'broken: thrown',
			'b',
			'broken: rejected',
			expect.stringContaining('broken: ') as string,
			'c',
		]);
	});

	test('are told of as each is done', async () => {
		const done: number[] = [];
		await all([say('a'), 'throw', say('b')], 2, (count) => done.push(count));
		expect(done).toEqual([1, 2, 3]);
	});

	test('share as many threads as there are cores, and no more', async () => {
		expect(
			new Set(
				answers(
					await all(
						Array.from({ length: 8 }, () => 'thread'),
						1,
					),
				),
			).size,
		).toBe(1);
		expect(
			new Set(
				answers(
					await all(
						Array.from({ length: 8 }, () => 'thread'),
						2,
					),
				),
			).size,
		).toBeLessThanOrEqual(2);
	});

	test('may be none', async () => {
		expect(await all([], 2)).toEqual([]);
	});

	test('are left where nobody waits for them any more', async () => {
		for await (const outcome of runPool<unknown, unknown>(
			ENTRY,
			[say('a'), say('never', 2 ** 30)],
			() => {},
			2,
		)) {
			expect(outcome).toEqual({ answer: 'a' });
			break;
		}
	});
});
