import { readdirSync, rmSync, writeFileSync } from 'node:fs';
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

/** Removes the builds that no running process uses; what in the folder is no whole build is left alone. */
export function dropUnused(builds: string): void {
	for (const name of readdirSync(builds)) {
		const build = join(builds, name);
		if (/^[0-9a-f]{16}$/.test(name) && !isUsed(build)) rmSync(build, { recursive: true, force: true });
	}
}
