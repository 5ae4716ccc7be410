import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ROOT } from '../../src/cli/build-app.ts';
import { QUESTIONS } from './article.ts';
import { endWithBench, scratchFolder } from './scratch.ts';

/** A server in a process of its own on the loopback address. */
export type ServerProcess = {
	origin: string;
	/** The SQLite file that it writes. */
	database: string;
	/** Resolves once the process has ended. */
	stop(): Promise<void>;
};

/** The longest that a start may take, in milliseconds; the app may have to be built. */
const PATIENCE = 90_000;
const ADDRESS = /http:\/\/\S+:\d+/;

async function start(script: string, args: readonly string[], database: string, settings = {}) {
	const child = spawn(process.execPath, [join(ROOT, script), ...args], {
		cwd: ROOT,
		env: { ...process.env, NODE_ENV: 'production', ...settings },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	endWithBench(child);
	let log = '';
	child.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()));
	const origin = await new Promise<string>((resolve, reject) => {
		const failed = (why: string) => reject(new Error(`${script} ${why}.\n${log}`));
		const timer = setTimeout(() => failed('did not start in time'), PATIENCE);
		child.once('exit', (code) => failed(`ended with code ${code}`));
		createInterface(child.stdout).on('line', (line) => {
			const [address] = ADDRESS.exec(line) ?? [];
			if (address === undefined) return;
			clearTimeout(timer);
			resolve(address.replace('localhost', '127.0.0.1'));
		});
	});
	const stop = async () => {
		const ended = once(child, 'exit');
		if (child.exitCode !== null || !child.kill()) return;
		await ended;
	};
	return { origin, database, stop } satisfies ServerProcess;
}

/** The app as `npm start` runs it, with a new data folder and the project's banks. */
export function startApp(): Promise<ServerProcess> {
	const data = scratchFolder();
	return start('src/cli/serve.ts', [], join(data, 'dateline.db'), {
		HOST: '127.0.0.1',
		PORT: '0',
		ORIGIN: '',
		DATABASE_URL: '',
		DATELINE_DATA: data,
		DATELINE_QUESTIONS: QUESTIONS,
	});
}

/** The bare server; see `answers/bare-server.ts`. */
export function startBare(commit: 'each' | 'group'): Promise<ServerProcess> {
	const file = join(scratchFolder(), 'bare.db');
	return start('tests/bench/answers/bare-server.ts', ['--file', file, '--commit', commit], file);
}
