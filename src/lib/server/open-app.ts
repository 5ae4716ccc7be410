import { randomBytes } from 'node:crypto';
import type { App } from './app.ts';
import { databaseStore } from './attempts/database-store.ts';
import { openLibrary } from './banks/open-library.ts';
import type { Database } from './database/database.ts';
import { migrate } from './database/migrate.ts';
import { postgresServer } from './database/postgres.ts';
import { sqliteDatabase } from './database/sqlite.ts';
import { openIdentity } from './identity.ts';
import { smtpMailer } from './mail/mailer.ts';
import { makeDataFolder, openSecret } from './secret.ts';
import { databaseFile, type Settings } from './settings.ts';
import { reasonOf, StartError } from './start-error.ts';

/** Migrates the database; the first thing that touches it, so that what is wrong with it shows here. */
async function prepare(database: Database, settings: Settings, now: number): Promise<void> {
	try {
		await migrate(database.kysely, now);
	} catch (error) {
		await database.close().catch(() => undefined);
		if (settings.databaseUrl === undefined) {
			throw new StartError(
				'database_unusable',
				`The database ${databaseFile(settings)} cannot be opened (${reasonOf(error)}); put a sound file there, or move it away to begin anew.`,
				{ cause: error },
			);
		}
		throw new StartError(
			'database_unreachable',
			`The database of DATABASE_URL cannot be used (${reasonOf(error)}); see that the server runs and that the address, name and password are right.`,
			{ cause: error },
		);
	}
}

/** Makes the app: data folder, secret, database and banks. Throws a `StartError` where the operator must mend something. */
export async function openApp(settings: Settings): Promise<App> {
	const clock = () => Date.now();
	if (settings.databaseUrl === undefined || settings.secret === undefined) await makeDataFolder(settings);
	const secret = await openSecret(settings);
	const database =
		settings.databaseUrl === undefined
			? sqliteDatabase(databaseFile(settings))
			: postgresServer(settings.databaseUrl);
	await prepare(database, settings, clock());
	const attempts = databaseStore(database);
	let closing: Promise<void> | undefined;
	const { mail, oidc } = settings;
	return {
		...openIdentity({
			database,
			clock,
			chance: randomBytes,
			secret,
			mail: mail && smtpMailer(mail),
			oidc,
		}),
		database,
		attempts,
		banks: await openLibrary(database, settings.questions, clock()),
		clock,
		chance: randomBytes,
		secret,
		close: () => (closing ??= attempts.close().then(() => database.close())),
	};
}
