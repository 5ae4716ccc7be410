import { PGlite } from '@electric-sql/pglite';
import { PGliteDialect } from 'kysely';
import { temporaryFolder } from '../testing/app.ts';
import { attemptsContract } from '../testing/attempts-contract.ts';
import { databaseContract, type Candidate } from '../testing/database-contract.ts';
import { identityContract } from '../testing/identity-contract.ts';
import { postgresCandidate } from '../testing/postgres-server.ts';
import { postgresDatabase } from './postgres.ts';
import { sqliteDatabase } from './sqlite.ts';

const nothing = () => Promise.resolve();

function sqliteFile(): Candidate {
	let folder: ReturnType<typeof temporaryFolder> | undefined;
	const open = async () => sqliteDatabase(`${(await (folder ??= temporaryFolder())).path}/dateline.db`);
	return { open, again: open, remove: async () => (await folder)?.remove() };
}
const sqliteMemory = (): Candidate => ({
	open: () => Promise.resolve(sqliteDatabase(':memory:')),
	remove: nothing,
});
/** PostgreSQL in this process: the same SQL, one connection, nothing durable. */
const pglite = (): Candidate => ({
	async open() {
		const pglite = await PGlite.create();
		return postgresDatabase(new PGliteDialect({ pglite }));
	},
	remove: nothing,
});

const candidates: [string, () => Candidate][] = [
	['SQLite in a file', sqliteFile],
	['SQLite in memory', sqliteMemory],
	['PostgreSQL in process (PGlite)', pglite],
];
/** Set by `npm run test:postgres`. */
const server = process.env.TEST_DATABASE_URL;
if (server) candidates.push(['PostgreSQL on a server', () => postgresCandidate(server)]);

for (const [name, candidate] of candidates) {
	databaseContract(name, candidate);
	attemptsContract(name, candidate);
	identityContract(name, candidate);
}
