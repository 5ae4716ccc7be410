import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dropUnused, markUsed, oneAtATime } from './builds.ts';

/** The project's own folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BUILDS = join(ROOT, 'build');
const SOURCES = ['src', 'static', 'package-lock.json', 'svelte.config.js', 'vite.config.ts'];

function* filesIn(path: string): Generator<string> {
	if (!existsSync(path)) return;
	if (!statSync(path).isDirectory()) yield path;
	else for (const name of readdirSync(path).sort()) yield* filesIn(join(path, name));
}

/** A hash of all that the build is made from; tests and the command line are no part of it. */
export function sourcesHash(root = ROOT): string {
	const hash = createHash('sha256');
	for (const source of SOURCES) {
		for (const file of filesIn(join(root, source))) {
			const name = relative(root, file).replaceAll('\\', '/');
			if (name.endsWith('.test.ts') || name.startsWith('src/cli/')) continue;
			hash.update(`${name}\n`).update(readFileSync(file)).update('\n');
		}
	}
	return hash.digest('hex');
}

/** What a build is started by. */
export const handlerOf = (build: string): string => join(build, 'handler.js');

/** Builds into a folder. Throws with what the build printed. */
async function buildInto(folder: string): Promise<void> {
	console.error('Building the app …');
	const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
	const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
		cwd: ROOT,
		env: { ...process.env, NODE_ENV: 'production', DATELINE_BUILD: folder },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let printed = '';
	child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
	child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()));
	const status = await new Promise<number | null>((resolve, reject) => {
		child.on('error', reject).on('close', resolve);
	});
	if (status !== 0) throw new Error(printed.trim());
}

/**
 * The folder of the build of these sources, built where there is none yet; kept while this process lives. Each build has a
 * folder of its own under the hash of its sources, since a server reads pages and scripts from it as long as it
 * runs. Throws with what the build printed.
 */
export async function buildApp(): Promise<string> {
	const build = join(BUILDS, sourcesHash().slice(0, 16));
	if (!existsSync(build)) {
		const beside = `${build}-${process.pid}`;
		try {
			await oneAtATime(BUILDS, async () => {
				// Whoever built before may have built this very one.
				if (existsSync(build)) return;
				await buildInto(beside);
				renameSync(beside, build);
			});
		} finally {
			rmSync(beside, { recursive: true, force: true });
		}
	}
	markUsed(build);
	dropUnused(BUILDS);
	return build;
}
