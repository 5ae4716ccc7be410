import { spawnSync } from 'node:child_process';
import { copyFile, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../lib/server/testing/app.ts';

type Packages = Record<string, { version: string; optional?: boolean }>;

const WANTED: Packages = {
	'node_modules/one': { version: '1.0.0' },
	'node_modules/for-another-machine': { version: '1.0.0', optional: true },
};
const INSTALLED: Packages = { 'node_modules/one': { version: '1.0.0' } };

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeEach(async () => {
	folder = await temporaryFolder();
	await mkdir(join(folder.path, 'src', 'cli'), { recursive: true });
	await copyFile(
		fileURLToPath(new URL('./setup.mjs', import.meta.url)),
		join(folder.path, 'src', 'cli', 'setup.mjs'),
	);
	await writeFile(
		join(folder.path, 'package-lock.json'),
		JSON.stringify({ packages: { '': {}, ...WANTED } }),
	);
	await mkdir(join(folder.path, 'node_modules', '.bin'), { recursive: true });
	await symlink(process.execPath, join(folder.path, 'node_modules', '.bin', 'node'));
	// Stands for npm: writes down what it was asked and installs nothing.
	const npm = `require('node:fs').writeFileSync('asked', process.argv.slice(2).join(' ')); process.exit(Number(process.env.NPM_FAILS ?? 0));`;
	await writeFile(join(folder.path, 'npm.js'), npm);
});
afterEach(() => folder.remove());

const installed = (packages: Packages) =>
	writeFile(join(folder.path, 'node_modules', '.package-lock.json'), JSON.stringify({ packages }));

async function setUp(environment: NodeJS.ProcessEnv = {}) {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[join(folder.path, 'src', 'cli', 'setup.mjs')],
		{
			env: { ...process.env, npm_execpath: join(folder.path, 'npm.js'), ...environment },
			encoding: 'utf8',
		},
	);
	const asked = await readFile(join(folder.path, 'asked'), 'utf8').catch(() => undefined);
	return { status, stdout, stderr, asked };
}

describe('the set-up', () => {
	it('says and does nothing where all is installed, packages for other machines aside', async () => {
		await installed(INSTALLED);
		expect(await setUp()).toEqual({ status: 0, stdout: '', stderr: '', asked: undefined });
	});

	it.each<[string, Packages | undefined]>([
		['nothing is installed', undefined],
		['a package is missing', {}],
		['a package has another version', { 'node_modules/one': { version: '2.0.0' } }],
		['a package is there that nobody asks for', { ...INSTALLED, 'node_modules/two': { version: '1.0.0' } }],
	])('installs from the lockfile where %s, development packages included', async (_, packages) => {
		if (packages) await installed(packages);
		const { status, asked } = await setUp({ NODE_ENV: 'production' });
		expect(status).toBe(0);
		expect(asked).toMatch(/^ci --include=dev --include=optional /);
	});

	it('says that npm failed, in a coded line, and ends with 1', async () => {
		const { status, stderr } = await setUp({ NPM_FAILS: '1' });
		expect(status).toBe(1);
		expect(stderr).toMatch(/^install_failed: .+$/m);
	});

	it('says what to do where no new enough Node is among the packages', async () => {
		await installed(INSTALLED);
		const bin = join(folder.path, 'old');
		await mkdir(bin);
		await writeFile(join(bin, 'node'), '#!/bin/sh\necho v20.1.0\n', { mode: 0o755 });
		await rm(join(folder.path, 'node_modules', '.bin', 'node'));
		const { status, stderr } = await setUp({ PATH: `${bin}:${process.env.PATH}` });
		expect([status, stderr]).toEqual([1, expect.stringMatching(/^node_too_old: .+\n$/)]);
	});
});
