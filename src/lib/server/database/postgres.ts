import { createHash } from 'node:crypto';
import { Kysely, PostgresDialect, type Dialect } from 'kysely';
import pg from 'pg';
import type { Database, Statement } from './database.ts';
import type { Tables } from './tables/index.ts';

/** Connections of one process; few, since answers share their commits. */
const CONNECTIONS = 8;
/** How long to wait for a connection before the database counts as unreachable, in milliseconds. */
const PATIENCE = 10_000;
/** PostgreSQL's object id of `bigint`, which its driver gives as text unless told otherwise. */
const BIGINT = 20;
/** Class 22 is a value that does not fit, 23 a broken constraint, 40 a deadlock or a transaction to be tried again. */
const ABOUT_DATA = /^(?:22|23|40)/;

/** Whole numbers that a double cannot hold are not of this database. */
export function readBigint(text: string): number {
	const value = Number(text);
	if (!Number.isSafeInteger(value)) throw new RangeError(`${text} is too large to be read.`);
	return value;
}

/** A database by any Kysely dialect of PostgreSQL. */
export function postgresDatabase(dialect: Dialect): Database {
	const kysely = new Kysely<Tables>({ dialect });
	return {
		dialect: 'postgres',
		kysely,
		transact: (statements) =>
			kysely.transaction().execute(async (transaction) => {
				const changed: number[] = [];
				for (const statement of statements) {
					const result = await transaction.executeQuery(statement);
					changed.push(Number(result.numAffectedRows ?? 0n));
				}
				return changed;
			}),
		isAboutData: (error) =>
			error instanceof Error &&
			'code' in error &&
			typeof error.code === 'string' &&
			ABOUT_DATA.test(error.code),
		close: () => kysely.destroy(),
	};
}

/** Names for the server's statements, so that each connection parses and plans a text once. */
function namer(): (sql: string) => string {
	const names = new Map<string, string>();
	return (sql) => {
		const known = names.get(sql);
		if (known !== undefined) return known;
		const name = createHash('sha256').update(sql).digest('hex').slice(0, 32);
		names.set(sql, name);
		return name;
	};
}

/**
 * Sends a whole transaction without waiting between its statements: one journey to the server in place of one for
 * each. Where a statement fails the server refuses those after it and takes back those before, and the first failure
 * is the one thrown.
 */
async function pipelined(
	client: pg.PoolClient,
	statements: readonly Statement[],
	nameOf: (sql: string) => string,
): Promise<number[]> {
	const [begun, ...outcomes] = await Promise.allSettled([
		client.query('begin'),
		...statements.map(({ sql, parameters }) =>
			client.query({ name: nameOf(sql), text: sql, values: [...parameters] }),
		),
		client.query('commit'),
	]);
	const failed = [begun, ...outcomes].find((outcome) => outcome.status === 'rejected');
	if (failed) throw failed.reason;
	return outcomes
		.slice(0, -1)
		.map((outcome) => (outcome.status === 'fulfilled' ? (outcome.value.rowCount ?? 0) : 0));
}

/** The database that an address such as `postgres://user@host/name` names; connects when it is first used. */
export function postgresServer(connectionString: string): Database {
	const pool = new pg.Pool({
		connectionString,
		max: CONNECTIONS,
		connectionTimeoutMillis: PATIENCE,
		pipeline: true,
		types: {
			getTypeParser: (type: number, format?: 'text' | 'binary'): unknown =>
				type === BIGINT ? readBigint : pg.types.getTypeParser(type, format),
		},
	});
	// A connection that breaks while it is idle is replaced at the next use; unheard, its error would end the process.
	pool.on('error', (error) => console.error(`database_connection_lost: ${error.message}`));
	const nameOf = namer();
	const base = postgresDatabase(new PostgresDialect({ pool }));
	return {
		...base,
		async transact(statements) {
			const client = await pool.connect();
			let broken = true;
			try {
				const changed = await pipelined(client, statements, nameOf);
				broken = false;
				return changed;
			} catch (error) {
				// An answer of the database leaves the connection sound; anything else does not.
				broken = !(error instanceof pg.DatabaseError);
				throw error;
			} finally {
				client.release(broken);
			}
		},
		async close() {
			await base.close();
			if (!pool.ended) await pool.end();
		},
	};
}
