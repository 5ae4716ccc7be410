import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { text } from 'node:stream/consumers';
import { vi } from 'vitest';
import { run } from '../dateline/run.ts';

const ENTRY = fileURLToPath(new URL('../dateline.ts', import.meta.url));

/** What came of a command: its exit code and all that it printed. */
export type Ran = { code: number; out: string; err: string };

type Environment = Readonly<Record<string, string>>;

/**
 * Runs the command in this process, which spares the start of another one. What it prints through the console is caught;
 * standard input and output are left alone. No setting holds but those given.
 */
export async function runHere(
	cwd: string,
	args: readonly string[],
	environment: Environment = {},
): Promise<Ran> {
	const before = process.cwd();
	const printed = { out: '', err: '' };
	const spies = (['log', 'error'] as const).map((method) =>
		vi.spyOn(console, method).mockImplementation((line: string) => {
			printed[method === 'log' ? 'out' : 'err'] += `${line}\n`;
		}),
	);
	for (const name of Object.keys(process.env).filter(isSetting)) vi.stubEnv(name, undefined);
	for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
	process.chdir(cwd);
	try {
		return { code: await run(args), ...printed };
	} finally {
		process.chdir(before);
		vi.unstubAllEnvs();
		for (const spy of spies) spy.mockRestore();
	}
}

const isSetting = (name: string): boolean => name.startsWith('DATELINE_') || name === 'DATABASE_URL';

/** What is given to a command besides its words. */
type Around = { input?: string | Uint8Array; environment?: Environment; node?: readonly string[] };

/** Runs the command as a person or a pipe does, in a process of its own, with no setting but those given. */
export async function runApart(
	cwd: string,
	args: readonly string[],
	{ input = '', environment = {}, node = [] }: Around = {},
): Promise<Ran> {
	const child = spawn(process.execPath, [...node, ENTRY, ...args], {
		cwd,
		env: { PATH: process.env.PATH, ...environment },
	});
	child.stdin.end(input);
	const ended = new Promise<number>((resolve) => child.on('close', (code) => resolve(code ?? -1)));
	const [out, err] = [text(child.stdout), text(child.stderr)];
	return { code: await ended, out: await out, err: await err };
}
