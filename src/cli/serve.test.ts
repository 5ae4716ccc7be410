import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder, writeBankFolder } from '../lib/server/testing/app.ts';
import { buildApp } from './build-app.ts';

const SERVE = fileURLToPath(new URL('./serve.ts', import.meta.url));

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
const children: ChildProcess[] = [];
beforeAll(async () => {
	folder = await temporaryFolder();
	await writeBankFolder(join(folder.path, 'questions'));
	await writeBankFolder(join(folder.path, 'questions'), { 'bank.json': '{' }, 'broken');
	await buildApp();
}, 180_000);
afterEach(() => {
	for (const child of children.splice(0)) child.kill('SIGKILL');
});
afterAll(() => folder.remove());

/** Runs the start script with a folder of its own, on a port that the system chooses. */
function serve(environment: Record<string, string> = {}) {
	const env: NodeJS.ProcessEnv = {
		PATH: process.env.PATH,
		DATELINE_DATA: join(folder.path, 'data'),
		DATELINE_QUESTIONS: join(folder.path, 'questions'),
		PORT: '0',
		...environment,
	};
	const child = spawn(process.execPath, [SERVE], { env, stdio: ['ignore', 'pipe', 'pipe'] });
	children.push(child);
	const printed = { out: '', log: '' };
	child.stdout.on('data', (chunk: Buffer) => (printed.out += chunk.toString()));
	child.stderr.on('data', (chunk: Buffer) => (printed.log += chunk.toString()));
	const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
	/** What it says once it is open. */
	const line = async () => {
		while (!printed.out.includes('\n')) {
			await Promise.race([once(child.stdout, 'data'), ended]);
			if (child.exitCode !== null) throw new Error(printed.log);
		}
		return printed.out;
	};
	const port = async () => Number(/:(\d+)\s*$/.exec(await line())?.[1]);
	return { child, printed, ended, line, port };
}

describe('npm start', () => {
	it('says in one line where to open it; the log has refused banks and the token that makes the admin', async () => {
		const { port, printed } = serve();
		const open = await port();
		expect(printed.out).toBe(`Dateline is open at http://localhost:${open}\n`);
		expect(printed.log).toMatch(
			/bank_refused: .*broken is not served\.\n {2}.*bank\.json, line 1, column 2: json_syntax\. /,
		);
		expect(printed.log).toMatch(/make its admin at \/setup with the token [\w-]{32}\n/);
		expect(await (await fetch(`http://127.0.0.1:${open}/health`)).json()).toEqual({
			ok: true,
			database: 'up',
			banks: 1,
			refused: 1,
		});
	}, 30_000);

	it.each(['localhost', '127.0.0.1'])(
		'takes a form from its own page as http://%s, and from no other page',
		async (host) => {
			const { port } = serve();
			const origin = `http://${host}:${await port()}`;
			const post = (from: string, headers = {}) =>
				fetch(`${origin}/health`, {
					method: 'POST',
					headers: { origin: from, 'content-type': 'application/x-www-form-urlencoded', ...headers },
					body: 'a=1',
				});
			// No form is taken at this address (404); what matters is that its own page is not refused as another site's (403).
			expect((await post(origin)).status).toBe(404);
			expect((await post('http://evil.example')).status).toBe(403);
			expect((await post(`https://${new URL(origin).host}`, { 'x-dateline-protocol': 'https' })).status).toBe(
				403,
			);
		},
		30_000,
	);

	it('goes by ORIGIN where it is set', async () => {
		const { line } = serve({ ORIGIN: 'https://quiz.example.org' });
		expect(await line()).toBe('Dateline is open at https://quiz.example.org\n');
	}, 30_000);

	it('refuses a request of more than 64 kB with a code', async () => {
		const { port } = serve();
		const url = `http://127.0.0.1:${await port()}/attempts/none/responses`;
		const reply = await fetch(url, { method: 'POST', body: 'x'.repeat(70_000) });
		expect([reply.status, await reply.json()]).toEqual([413, { code: 'body_too_large', limit: 65_536 }]);
	}, 30_000);

	it.each(['SIGTERM', 'SIGINT'] as const)(
		'ends well on %s',
		async (signal) => {
			const { child, port, ended, printed } = serve();
			const reply = await fetch(`http://127.0.0.1:${await port()}/health`);
			await reply.text();
			child.kill(signal);
			expect(await ended, printed.log).toBe(0);
		},
		30_000,
	);

	it('keeps its secret over a restart', async () => {
		const file = join(folder.path, 'data', 'secret');
		const before = await readFile(file, 'utf8');
		await serve().port();
		expect(await readFile(file, 'utf8')).toBe(before);
	}, 30_000);
});

describe('npm start that cannot', () => {
	const refused: [title: string, environment: () => Promise<Record<string, string>>, code: string][] = [
		['a port that is none', async () => ({ PORT: 'http' }), 'setting_malformed'],
		['a port out of range', async () => ({ PORT: '70000' }), 'setting_malformed'],
		['an origin with a path', async () => ({ ORIGIN: 'https://example.org/quiz' }), 'setting_malformed'],
		['a database of another kind', async () => ({ DATABASE_URL: 'mysql://host/name' }), 'setting_malformed'],
		[
			'a database that is away',
			async () => ({ DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' }),
			'database_unreachable',
		],
		[
			'a data folder that cannot be written',
			async () => {
				await writeFile(join(folder.path, 'taken'), '');
				return { DATELINE_DATA: join(folder.path, 'taken', 'data') };
			},
			'data_folder_unwritable',
		],
		[
			'a database file that is none',
			async () => {
				await mkdir(join(folder.path, 'damaged'), { recursive: true });
				await writeFile(join(folder.path, 'damaged', 'dateline.db'), 'no database at all '.repeat(100));
				return { DATELINE_DATA: join(folder.path, 'damaged') };
			},
			'database_unusable',
		],
	];
	it.each(refused)(
		'start for %s says so in one line and ends with 1',
		async (_, environment, code) => {
			const { ended, printed } = serve(await environment());
			expect(await ended).toBe(1);
			expect(printed.log).toMatch(new RegExp(`^${code}: .+\\n$`));
			expect(printed.out).toBe('');
		},
		30_000,
	);

	it('start because its port is taken says which and how to take another', async () => {
		const other = createServer().listen(0, '127.0.0.1');
		await once(other, 'listening');
		const bound = other.address();
		if (bound === null || typeof bound === 'string') throw new Error('No port.');
		const { ended, printed } = serve({ PORT: String(bound.port) });
		expect(await ended).toBe(1);
		expect(printed.log).toMatch(new RegExp(`^port_in_use: port ${bound.port} is taken .+\\n$`));
		other.close();
	}, 30_000);
});
