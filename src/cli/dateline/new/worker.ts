import { parentPort } from 'node:worker_threads';
import { run, type Job } from './job.ts';

/** A thread of the pool: makes one bank after another, and tells of each. */
parentPort?.on('message', (job: Job) => {
	void run(job).then((result) => parentPort?.postMessage(result));
});
