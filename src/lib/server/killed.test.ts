import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { App } from './app.ts';
import { openApp } from './open-app.ts';
import { readSettings, type Settings } from './settings.ts';
import { temporaryFolder, writeBankFolder } from './testing/app.ts';
import { ARTICLE_ID, RESPONSES } from './testing/bank.ts';
import { newId, startAttempt } from './use-cases/start-attempt.ts';

const ROUNDS = 3;
/** Attempts of a round; each sends four answers. */
const ATTEMPTS = 150;
/** Answers under way at once. */
const SENDERS = 40;
/** The server is killed once so many answers of the round are acknowledged. */
const KILL_AFTER = 100;

type Answer = { path: string; cookie: string; body: string; attempt: string; id: string };

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let settings: Settings;
let running: ChildProcess | undefined;
beforeAll(async () => {
	folder = await temporaryFolder();
	settings = readSettings({
		DATELINE_QUESTIONS: join(folder.path, 'questions'),
		DATELINE_DATA: join(folder.path, 'data'),
	});
	await writeBankFolder(settings.questions);
});
afterAll(async () => {
	running?.kill('SIGKILL');
	await folder.remove();
});

async function startServer(): Promise<{ server: ChildProcess; base: string }> {
	const script = fileURLToPath(new URL('./testing/answer-server.ts', import.meta.url));
	const server = spawn(process.execPath, [script, settings.questions, settings.data], {
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	running = server;
	const printed: unknown[] = await once(server.stdout, 'data');
	const [port] = printed;
	return { server, base: `http://127.0.0.1:${String(port).trim()}` };
}

async function withApp<T>(use: (app: App) => Promise<T>): Promise<T> {
	const app = await openApp(settings);
	return use(app).finally(() => app.close());
}

const answersOfARound = () =>
	withApp(async (app) => {
		const answers: Answer[] = [];
		for (let count = 0; count < ATTEMPTS; count += 1) {
			const started = await startAttempt(app, null, { bank: ARTICLE_ID });
			if (!started.ok) throw new Error(started.error.code);
			const { attempt, learner } = started.value;
			const cookie = `dateline_learner=${app.secret.sign('learner', learner)}`;
			for (const [question, { right }] of Object.entries(RESPONSES)) {
				const id = newId(app);
				const body = JSON.stringify({ id, question, response: right });
				answers.push({ path: `/attempts/${attempt}/responses`, cookie, body, attempt, id });
			}
		}
		return answers;
	});

/** The ids of the answers that are in the database. */
const keptOf = (answers: readonly Answer[]) =>
	withApp(async ({ database }) => {
		const rows = await database.kysely
			.selectFrom('responses')
			.select('id')
			.where('attempt_id', 'in', [...new Set(answers.map(({ attempt }) => attempt))])
			.execute();
		return rows.map(({ id }) => id);
	});

const give = (base: string, { path, cookie, body }: Answer) =>
	fetch(`${base}${path}`, { method: 'POST', headers: { 'content-type': 'application/json', cookie }, body });

it('keeps every acknowledged answer once, whenever the server is killed', async () => {
	for (let round = 0; round < ROUNDS; round += 1) {
		const answers = await answersOfARound();
		const acknowledged = new Set<string>();
		const { server, base } = await startServer();
		const waiting = [...answers];
		let killed = false;
		const sender = async () => {
			for (let answer = waiting.shift(); answer && !killed; answer = waiting.shift()) {
				const reply = await give(base, answer).catch(() => undefined);
				if (reply?.status !== 200) return;
				acknowledged.add(answer.id);
				if (acknowledged.size >= KILL_AFTER && !killed) killed = server.kill('SIGKILL');
			}
		};
		await Promise.all(Array.from({ length: SENDERS }, sender));
		if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
		expect(acknowledged.size).toBeGreaterThanOrEqual(KILL_AFTER);
		expect(acknowledged.size).toBeLessThan(answers.length);

		const kept = await keptOf(answers);
		expect(kept).toEqual(expect.arrayContaining([...acknowledged]));
		expect(new Set(kept).size).toBe(kept.length);

		// Whoever got no reply sends the answer again; one that was written all the same counts once.
		const again = await startServer();
		const replies = await Promise.all(answers.map((answer) => give(again.base, answer)));
		expect(replies.map(({ status }) => status)).toEqual(answers.map(() => 200));
		again.server.kill('SIGKILL');
		await once(again.server, 'exit');
		expect((await keptOf(answers)).toSorted()).toEqual(answers.map(({ id }) => id).toSorted());
	}
}, 60_000);
