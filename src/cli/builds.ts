import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { join } from 'node:path';

const MARK = 'used-by-';

/** Keeps a build until this process has ended, however it ends. */
export const markUsed = (build: string): void => writeFileSync(join(build, `${MARK}${process.pid}`), '');

function isRunning(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch (error) {
		// Another user's process may not be asked, but is there.
		return error instanceof Error && 'code' in error && error.code === 'EPERM';
	}
}

const isUsed = (build: string): boolean =>
	readdirSync(build).some((name) => name.startsWith(MARK) && isRunning(Number(name.slice(MARK.length))));

/** How often it is looked whether another build has ended, in milliseconds. */
const LOOK = 200;

const isThere = (error: unknown): boolean =>
	error instanceof Error && 'code' in error && error.code === 'EEXIST';

/** Whoever holds the lock, as long as they run; a lock whose holder was ended is taken away. */
function held(lock: string): boolean {
	try {
		if (isRunning(Number(readFileSync(lock, 'utf8') || process.pid))) return true;
		rmSync(lock, { force: true });
	} catch {
		// Its holder let go of it just now.
	}
	return false;
}

/** Does a work that only one process at a time may do in this folder: builds of one project share the files of the framework. */
export async function oneAtATime(builds: string, work: () => Promise<void>): Promise<void> {
	const lock = join(builds, 'building');
	mkdirSync(builds, { recursive: true });
	for (;;) {
		try {
			writeFileSync(lock, String(process.pid), { flag: 'wx' });
			break;
		} catch (error) {
			if (!isThere(error)) throw error;
			if (held(lock)) await pause(LOOK);
		}
	}
	try {
		await work();
	} finally {
		rmSync(lock, { force: true });
	}
}

/** Removes the builds that no running process uses; what in the folder is no whole build is left alone. */
export function dropUnused(builds: string): void {
	for (const name of readdirSync(builds)) {
		const build = join(builds, name);
		if (/^[0-9a-f]{16}$/.test(name) && !isUsed(build)) rmSync(build, { recursive: true, force: true });
	}
}
