import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { temporaryFolder, writeBankFolder } from '../lib/server/testing/app.ts';
import { ROOT } from './build-app.ts';

/** Ends only what hangs: the app is built twice. */
const SLOW = 300_000;
const PROJECT = [
	'src',
	'static',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts',
	'tsconfig.json',
];

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
const children: ChildProcess[] = [];
beforeAll(async () => {
	folder = await temporaryFolder();
	await mkdir(join(folder.path, 'project'));
	for (const name of PROJECT)
		await cp(join(ROOT, name), join(folder.path, 'project', name), { recursive: true });
	await symlink(join(ROOT, 'node_modules'), join(folder.path, 'project/node_modules'), 'junction');
	await writeBankFolder(join(folder.path, 'questions'));
});
afterAll(async () => {
	for (const child of children) {
		if (child.exitCode !== null) continue;
		child.kill('SIGKILL');
		await once(child, 'close');
	}
	await folder.remove();
});

/** Starts the copy of the project as it is now; gives its address. */
async function start(data: string): Promise<string> {
	const child = spawn(process.execPath, ['src/cli/serve.ts'], {
		cwd: join(folder.path, 'project'),
		env: {
			PATH: process.env.PATH,
			PORT: '0',
			DATELINE_DATA: join(folder.path, data),
			DATELINE_QUESTIONS: join(folder.path, 'questions'),
		},
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	children.push(child);
	let log = '';
	child.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()));
	let said = '';
	child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
	await Promise.race([once(child.stdout, 'data'), once(child, 'close')]);
	const origin = /open at (\S+)/.exec(said)?.[1];
	if (origin === undefined) throw new Error(log);
	return origin;
}

it(
	'a server that runs keeps its pages and scripts while a newer one is built and started in its folder',
	async () => {
		const older = await start('older');
		const home = await (await fetch(older)).text();
		const script = /href="(?:\.?\/)?(_app\/[^"]+\.js)"/.exec(home)?.[1] ?? '';
		const page = join(folder.path, 'project/src/routes/review/+page.svelte');
		await writeFile(page, `${await readFile(page, 'utf8')}\n<p>The newer review.</p>\n`);
		const newer = await start('newer');

		expect(await (await fetch(`${newer}/review`)).text()).toContain('The newer review.');
		const review = await fetch(`${older}/review`);
		expect(review.status).toBe(200);
		expect(await review.text()).not.toContain('The newer review.');
		expect((await fetch(`${older}/${script}`)).status).toBe(200);
		expect(await readdir(join(folder.path, 'project/build'))).toHaveLength(2);
	},
	SLOW,
);
