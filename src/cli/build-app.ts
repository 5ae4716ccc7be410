import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BUILD = join(ROOT, 'build');
/** What the built app is started by. */
export const HANDLER = join(BUILD, 'handler.js');
const STAMP = join(BUILD, 'built-from');
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

const isBuiltFrom = (hash: string): boolean =>
	existsSync(HANDLER) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash;

/** Builds the app where the build is missing or was made from other sources. Throws with what the build printed. */
export async function buildApp(): Promise<void> {
	const hash = sourcesHash();
	if (isBuiltFrom(hash)) return;
	console.error('Building the app …');
	const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
	const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
		cwd: ROOT,
		env: { ...process.env, NODE_ENV: 'production' },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let printed = '';
	child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
	child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()));
	const status = await new Promise<number | null>((resolve, reject) => {
		child.on('error', reject).on('close', resolve);
	});
	if (status !== 0) throw new Error(printed.trim());
	writeFileSync(STAMP, hash);
}
