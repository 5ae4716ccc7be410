import { Kysely, PostgresDialect, type Dialect } from 'kysely';
import pg from 'pg';
import type { Database } from './database.ts';
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

/** The database that an address such as `postgres://user@host/name` names; connects when it is first used. */
export function postgresServer(connectionString: string): Database {
	const open = () => {
		const pool = new pg.Pool({
			connectionString,
			max: CONNECTIONS,
			connectionTimeoutMillis: PATIENCE,
			types: {
				getTypeParser: (type: number, format?: 'text' | 'binary'): unknown =>
					type === BIGINT ? readBigint : pg.types.getTypeParser(type, format),
			},
		});
		// A connection that breaks while it is idle is replaced at the next use; unheard, its error would end the process.
		pool.on('error', (error) => console.error(`database_connection_lost: ${error.message}`));
		return Promise.resolve(pool);
	};
	return postgresDatabase(new PostgresDialect({ pool: open }));
}
