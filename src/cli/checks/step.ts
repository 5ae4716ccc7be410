import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

/** The folder of the project, whatever folder the command was started in. */
export const ROOT = join(import.meta.dirname, '../../..');

/** How many checks a step made, and how they came out. */
export type Count = { passed: number; failed: number };

/** One line of `npm test`. */
export type Step = {
	title: string;
	/** Prints what it finds as it goes on, and never throws for what the checks are there to find. */
	run(): Promise<Count>;
};

/** Runs a tool of this package with its output shown; gives its exit code, 127 where it could not be started. */
export function runTool(
	command: string,
	args: readonly string[],
	environment: Record<string, string> = {},
): Promise<number> {
	return new Promise((resolve) => {
		const child = spawn(command, args, {
			cwd: ROOT,
			stdio: ['ignore', 'inherit', 'inherit'],
			shell: process.platform === 'win32',
			env: { ...process.env, PATH: toolPath(), ...environment },
		});
		child.on('error', (error) => {
			console.error(`${command} could not be started: ${error.message}`);
			resolve(127);
		});
		child.on('close', (code) => resolve(code ?? 1));
	});
}

/** The package's own tools first, Node 24 among them, so that a check does the same however it was started. */
const toolPath = (): string => [join(ROOT, 'node_modules/.bin'), process.env['PATH'] ?? ''].join(delimiter);

/** A step that is one check: a row of commands of which each must succeed; it stops at the first that does not. */
export const commands = (title: string, ...rows: readonly (readonly [string, ...string[]])[]): Step => ({
	title,
	async run() {
		for (const [command, ...args] of rows) {
			if ((await runTool(command, args)) !== 0) return { passed: 0, failed: 1 };
		}
		return { passed: 1, failed: 0 };
	},
});
