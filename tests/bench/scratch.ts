import type { ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../src/cli/build-app.ts';

const CACHE = join(ROOT, 'node_modules', '.cache');
const folders: string[] = [];
const children = new Set<ChildProcess>();

/** A new folder on the disk that the project is on, where the app's own data would be; gone when the bench ends. */
export function scratchFolder(): string {
	mkdirSync(CACHE, { recursive: true });
	const folder = mkdtempSync(join(CACHE, 'dateline-bench-'));
	folders.push(folder);
	return folder;
}

/** Sees to it that a process that was started does not outlive the bench. */
export function endWithBench(child: ChildProcess): void {
	children.add(child);
	child.once('exit', () => children.delete(child));
}

process.once('exit', () => {
	for (const child of children) child.kill('SIGKILL');
	for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));
