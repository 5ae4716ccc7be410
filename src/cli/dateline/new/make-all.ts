import { fail, type Result } from '../../../lib/core/kernel/result.ts';
import type { FileProblem } from '../../../lib/server/banks/read-text.ts';
import type { Done, Job } from './job.ts';
import { runPool, type Outcome } from './pool.ts';

type Answer = Result<Done, FileProblem[]>;

/** The bank folders of jobs, in their order, none yet written. One is made here; several are made on threads. */
export async function* makeAll(
	jobs: readonly Job[],
	onDone: (done: number) => void,
): AsyncGenerator<{ job: Job; done: Answer }> {
	const [only] = jobs;
	if (only !== undefined && jobs.length === 1) {
		const { run } = await import('./job.ts');
		yield { job: only, done: await run(only) };
		return;
	}
	const outcomes = runPool<Job, Answer>(new URL('./worker.ts', import.meta.url), jobs, onDone);
	let index = 0;
	for await (const outcome of outcomes) {
		const job = jobs[index];
		index += 1;
		if (job !== undefined) yield { job, done: answerOf(outcome, job) };
	}
}

function answerOf(outcome: Outcome<Answer>, { file }: Job): Answer {
	if ('answer' in outcome) return outcome.answer;
	return fail<FileProblem[]>([{ code: 'thread_broken', path: '', found: outcome.broken, file }]);
}
