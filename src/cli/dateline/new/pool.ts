import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** What came of a job: what its thread answered, or the thread's end where it broke. */
export type Outcome<Answer> = { answer: Answer } | { broken: string };

/**
 * Runs jobs on threads, one for each core at most, and gives their outcomes in the order of the jobs, each as soon as it
 * and all before it are there. A thread that breaks costs its own job, and another one takes its place.
 * @param entry the module of a thread: it is sent one job at a time and sends back one answer for each
 * @param cores how many threads at most
 */
export async function* runPool<Job, Answer>(
	entry: URL,
	jobs: readonly Job[],
	onDone: (done: number) => void,
	cores: number = availableParallelism(),
): AsyncGenerator<Outcome<Answer>> {
	const waiting = jobs.map(() => Promise.withResolvers<Outcome<Answer>>());
	const threads = new Set<Worker>();
	let [next, done] = [0, 0];

	const start = () => {
		const thread = new Worker(entry);
		let current = -1;
		threads.add(thread);
		const settle = (outcome: Outcome<Answer>) => {
			done += 1;
			waiting[current]?.resolve(outcome);
			onDone(done);
		};
		const take = () => {
			current = next;
			next += 1;
			if (current < jobs.length) thread.postMessage(jobs[current]);
			else stop(thread);
		};
		thread.on('message', (answer: Answer) => {
			settle({ answer });
			take();
		});
		let reason = 'its thread ended';
		thread.on('error', (error: unknown) => {
			reason = error instanceof Error ? error.message : String(error);
		});
		thread.on('exit', () => {
			if (!threads.delete(thread)) return;
			settle({ broken: reason });
			if (next < jobs.length) start();
		});
		take();
	};
	const stop = (thread: Worker) => {
		threads.delete(thread);
		void thread.terminate();
	};

	for (let thread = 0; thread < Math.min(cores, jobs.length); thread += 1) start();
	try {
		for (const { promise } of waiting) yield await promise;
	} finally {
		for (const thread of threads) stop(thread);
	}
}
