import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../lib/server/testing/app.ts';
import { dropUnused, markUsed, oneAtATime } from './builds.ts';

const [MINE, THEIRS] = ['0123456789abcdef', 'fedcba9876543210'];

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeEach(async () => {
	folder = await temporaryFolder();
	for (const name of [MINE, THEIRS, `${THEIRS}-7`, 'by-hand']) mkdirSync(join(folder.path, name));
});
afterEach(() => folder.remove());

const left = () => {
	dropUnused(folder.path);
	return readdirSync(folder.path).filter((name) => /^[0-9a-f]{16}$/.test(name));
};

describe('building', () => {
	it('is done by one at a time, also after one that was ended or failed', async () => {
		const ended = spawn(process.execPath, ['--eval', '']);
		await once(ended, 'close');
		writeFileSync(join(folder.path, 'building'), String(ended.pid));
		const steps: string[] = [];
		const build = (name: string) =>
			oneAtATime(folder.path, async () => {
				steps.push(`${name} begins`);
				await new Promise((resolve) => setImmediate(resolve));
				steps.push(`${name} ends`);
				if (name === 'one') throw new Error('It failed.');
			});
		const [first] = await Promise.allSettled([build('one'), build('two')]);
		expect(first.status).toBe('rejected');
		expect(steps).toEqual(['one begins', 'one ends', 'two begins', 'two ends']);
	});
});

describe('a build', () => {
	it('is kept while a process that uses it runs, and removed once none does', async () => {
		markUsed(join(folder.path, MINE));
		const other = spawn(process.execPath, ['--eval', 'process.stdin.resume()']);
		writeFileSync(join(folder.path, THEIRS, `used-by-${String(other.pid)}`), '');
		expect(left()).toEqual([MINE, THEIRS]);
		other.kill();
		await once(other, 'close');
		expect(left()).toEqual([MINE]);
	});

	it('that is being made, or was made by hand, is left alone', () => {
		expect(left()).toEqual([]);
		expect(readdirSync(folder.path).sort()).toEqual(['by-hand', `${THEIRS}-7`]);
	});
});
