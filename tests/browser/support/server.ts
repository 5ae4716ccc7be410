import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ROOT } from '../../../src/cli/build-app.ts';
import { QUESTIONS_VARIABLE } from './set-up.ts';

/** The built app in a process of its own, with a data folder of its own, on a free port. */
export class Server {
	readonly #questions: string;
	#data = '';
	#child: ChildProcess | undefined;
	#port = 0;
	/** Every line that the server has printed. */
	readonly log: string[] = [];

	/** @param questions the folder of banks; those of `set-up.ts` where left out */
	constructor(questions = process.env[QUESTIONS_VARIABLE] ?? '') {
		this.#questions = questions;
	}

	get origin(): string {
		return `http://localhost:${this.#port}`;
	}

	/** The token that makes the installation's first admin. */
	get token(): string {
		return this.log.map((line) => / with the token (\S+)$/.exec(line)?.[1]).find((token) => token) ?? '';
	}

	/** Starts it; again on the same port and data, where it ran before. */
	async start(): Promise<void> {
		this.#data ||= await mkdtemp(join(tmpdir(), 'dateline-data-'));
		const child = spawn(process.execPath, [join(ROOT, 'src/cli/serve.ts')], {
			env: {
				PATH: process.env['PATH'],
				PORT: String(this.#port),
				DATELINE_DATA: this.#data,
				DATELINE_QUESTIONS: this.#questions,
			},
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		this.#child = child;
		const opened = new Promise<void>((resolve, reject) => {
			child.once('close', () => reject(new Error(`The server ended:\n${this.log.join('\n')}`)));
			createInterface(child.stderr).on('line', (line) => this.log.push(line));
			createInterface(child.stdout).on('line', (line) => {
				this.log.push(line);
				const port = /is open at http:\/\/localhost:(\d+)/.exec(line)?.[1];
				if (port === undefined) return;
				this.#port = Number(port);
				resolve();
			});
		});
		await opened;
	}

	/** Ends it at once, as a power cut would; what it acknowledged must be there when it starts again. */
	async kill(): Promise<void> {
		const child = this.#child;
		if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
		child.kill('SIGKILL');
		await once(child, 'close');
	}

	/** Ends it and takes its data away. */
	async remove(): Promise<void> {
		await this.kill();
		if (this.#data !== '') await rm(this.#data, { recursive: true, force: true });
	}
}
