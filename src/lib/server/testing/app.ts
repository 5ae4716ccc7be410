import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { App } from '../app.ts';
import { databaseStore } from '../attempts/database-store.ts';
import { openLibrary } from '../banks/open-library.ts';
import type { Database } from '../database/database.ts';
import { migrate } from '../database/migrate.ts';
import { sqliteDatabase } from '../database/sqlite.ts';
import { openIdentity, type IdentityParts } from '../identity.ts';
import { Signer } from '../signer.ts';
import { ARTICLE_ID, ARTICLE_MD, bankText, FACTS_YAML } from './bank.ts';

/** A folder of its own, with what removes it. */
export async function temporaryFolder(): Promise<{ path: string; remove(): Promise<void> }> {
	const path = await mkdtemp(join(tmpdir(), 'dateline-'));
	return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/** Writes the files of a bank folder; `undefined` leaves a file out. */
export async function writeBankFolder(
	questions: string,
	files: Record<string, string | Uint8Array | undefined> = {},
	name = ARTICLE_ID,
): Promise<string> {
	const folder = join(questions, name);
	await mkdir(folder, { recursive: true });
	const all = { 'article.md': ARTICLE_MD, 'facts.yaml': FACTS_YAML, 'bank.json': bankText(), ...files };
	for (const [file, content] of Object.entries(all)) {
		if (content !== undefined) await writeFile(join(folder, file), content);
	}
	return folder;
}

/** A clock that stands still until it is set, and chance that counts. */
export function fixedTime(start = 1_760_000_000_000): { now: number; clock: () => number } {
	const time = { now: start, clock: () => time.now };
	return time;
}

/** An app over a database and a folder of banks, with a clock of its own. */
export async function testApp(
	questions: string,
	database: Database = sqliteDatabase(':memory:'),
	{ mail, oidc }: Pick<IdentityParts, 'mail' | 'oidc'> = {},
): Promise<{ app: App; time: { now: number } }> {
	const time = fixedTime();
	let made = 0;
	await migrate(database.kysely, time.now);
	const attempts = databaseStore(database);
	const chance = (bytes: number) => {
		made += 1;
		const chance = Buffer.alloc(bytes);
		chance.writeUInt32BE(made, bytes - 4);
		return chance;
	};
	const secret = new Signer(Buffer.alloc(32, 7));
	const app: App = {
		...openIdentity({ database, clock: time.clock, chance, secret, mail, oidc }),
		database,
		attempts,
		banks: await openLibrary(database, questions, time.now),
		clock: time.clock,
		chance,
		secret,
		close: () => attempts.close().then(() => database.close()),
	};
	return { app, time };
}
