import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { buildApp, ROOT } from '../../src/cli/build-app.ts';
import { LearnerId } from '../../src/lib/core/kernel/id.ts';
import type { App } from '../../src/lib/server/app.ts';
import { openApp } from '../../src/lib/server/open-app.ts';
import { readSettings } from '../../src/lib/server/settings.ts';
import { temporaryFolder, writeBankFolder } from '../../src/lib/server/testing/app.ts';
import { account, type AccountPerson } from '../../src/lib/server/testing/people.ts';
import { newId } from '../../src/lib/server/use-cases/start-attempt.ts';

/** The built app in a process of its own, and the same installation opened in this one, to lay out what is asked for. */
export type Installation = {
	/** Where it listens. */
	address: string;
	/** What visitors see. */
	origin: string;
	app: App;
	/** A cookie of a new session of this account. */
	session(person: AccountPerson): Promise<string>;
	/** The cookie of a learner without an account. */
	learner(id: LearnerId): string;
	/** A new guest of no class. */
	guest(name: string): Promise<LearnerId>;
	account: (role: 'student' | 'teacher' | 'admin', email: string) => Promise<AccountPerson>;
	close(): Promise<void>;
};

async function start(port: number, environment: Record<string, string>) {
	const child = spawn(process.execPath, [join(ROOT, 'src/cli/serve.ts')], {
		env: { PATH: process.env['PATH'], PORT: String(port), ...environment },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
	const log: string[] = [];
	createInterface(child.stderr).on('line', (line) => log.push(line));
	await new Promise<string>((resolve, reject) => {
		child.once('close', () => reject(new Error(`The server ended:\n${log.join('\n')}`)));
		createInterface(child.stdout).on('line', (line) => {
			if (line.includes('is open at')) resolve(line);
		});
	});
	const stop = async () => {
		child.kill('SIGKILL');
		await ended;
	};
	return { log, stop };
}

/** A port that nothing listens on just now: with `ORIGIN` set, the server does not print the one it was given. */
async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const bound = server.address();
	server.close();
	await once(server, 'close');
	if (bound === null || typeof bound === 'string') throw new Error('No port.');
	return bound.port;
}

export async function openInstallation(): Promise<Installation & { log: readonly string[] }> {
	await buildApp();
	const folder = await temporaryFolder();
	const environment = {
		ORIGIN: 'http://quiz.example',
		// Set, so that the pages of a new password are there; no test of this folder sends a mail.
		DATELINE_SMTP_URL: 'smtp://127.0.0.1:9',
		DATELINE_MAIL_FROM: 'quiz@school.example',
		// Nobody is there: its pages are, and refuse.
		DATELINE_OIDC_ISSUER: 'http://127.0.0.1:9',
		DATELINE_OIDC_CLIENT_ID: 'dateline',
		DATELINE_OIDC_CLIENT_SECRET: 'a secret',
		DATELINE_DATA: join(folder.path, 'data'),
		DATELINE_QUESTIONS: join(folder.path, 'questions'),
	};
	await writeBankFolder(environment.DATELINE_QUESTIONS);
	const port = await freePort();
	const server = await start(port, environment);
	const app = await openApp(readSettings(environment));
	return {
		address: `http://127.0.0.1:${port}`,
		origin: environment.ORIGIN,
		log: server.log,
		app,
		account: (role, email) => account(app, role, email),
		async session(person) {
			const token = randomBytes(24).toString('base64url');
			const now = app.clock();
			await app.database.transact([
				app.database.kysely
					.insertInto('sessions')
					.values({
						id: newId(app),
						account_id: person.account,
						token,
						expires_at: now + 3_600_000,
						ip_address: null,
						user_agent: 'a test',
						created_at: now,
						updated_at: now,
					})
					.compile(),
			]);
			return `dateline_session=${app.secret.sign('session', token)}`;
		},
		learner: (id) => `dateline_learner=${app.secret.sign('learner', id)}`,
		async guest(name) {
			const id = LearnerId.parse(newId(app));
			const now = app.clock();
			await app.database.transact([
				app.database.kysely.insertInto('learners').values({ id, created_at: now }).compile(),
				app.database.kysely
					.insertInto('guests')
					.values({ learner_id: id, name, email: null, link: 1, created_at: now })
					.compile(),
			]);
			return id;
		},
		async close() {
			await server.stop();
			await app.close();
			await folder.remove();
		},
	};
}
