import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { Kysely, SqliteDialect, type SqliteDatabase, type SqliteStatement } from 'kysely';
import type { Database, Statement } from './database.ts';
import type { Tables } from './tables/index.ts';

/** How long a statement waits for another process that writes, in milliseconds. */
const PATIENCE = 5000;
/** SQLite's result code for a broken constraint, in the lower eight bits of the extended codes. */
const CONSTRAINT = 19;
/** Statements kept compiled; the server has about thirty, each database page of lists adds none. */
const KEPT_STATEMENTS = 200;

const isValue = (value: unknown): value is SQLInputValue =>
	typeof value === 'string' ||
	typeof value === 'number' ||
	typeof value === 'bigint' ||
	value === null ||
	value instanceof Uint8Array;

function values(parameters: readonly unknown[]): readonly SQLInputValue[] {
	if (!parameters.every(isValue)) throw new TypeError('SQLite takes text, numbers, bytes and null.');
	return parameters;
}

/** The statements of one open file, each compiled once. */
class Statements {
	readonly file: DatabaseSync;
	readonly #compiled = new Map<string, StatementSync>();

	constructor(file: DatabaseSync) {
		this.file = file;
	}

	prepare(sql: string): StatementSync {
		const known = this.#compiled.get(sql);
		if (known !== undefined) return known;
		const statement = this.file.prepare(sql);
		if (this.#compiled.size < KEPT_STATEMENTS) this.#compiled.set(sql, statement);
		return statement;
	}

	/** The transaction runs without a break, so that nothing else of this process can come between. */
	transact(statements: readonly Statement[]): number[] {
		this.prepare('begin immediate').run();
		try {
			const changed = statements.map(({ sql, parameters }) =>
				Number(this.prepare(sql).run(...values(parameters)).changes),
			);
			this.prepare('commit').run();
			return changed;
		} catch (error) {
			if (this.file.isTransaction) this.prepare('rollback').run();
			throw error;
		}
	}
}

/** `node:sqlite` in the shape that Kysely's dialect was written for. */
const forKysely = (statements: Statements): SqliteDatabase => ({
	close: () => statements.file.close(),
	prepare(sql): SqliteStatement {
		const statement = statements.prepare(sql);
		return {
			reader: statement.columns().length > 0,
			all: (parameters) => statement.all(...values(parameters)),
			run: (parameters) => statement.run(...values(parameters)),
			iterate: (parameters) => statement.iterate(...values(parameters)),
		};
	},
});

function openFile(path: string): Statements {
	const file = new DatabaseSync(path, { enableForeignKeyConstraints: true, timeout: PATIENCE });
	file.exec('pragma journal_mode = wal; pragma synchronous = full;');
	return new Statements(file);
}

/** A database in one file (`:memory:` for none), opened when it is first used. */
export function sqliteDatabase(path: string): Database {
	let opened: Statements | undefined;
	const open = () => (opened ??= openFile(path));
	const dialect = new SqliteDialect({ database: () => Promise.resolve(forKysely(open())) });
	const kysely = new Kysely<Tables>({ dialect });
	return {
		dialect: 'sqlite',
		kysely,
		transact: (statements) => new Promise((resolve) => resolve(open().transact(statements))),
		isAboutData: (error) =>
			error instanceof Error &&
			'errcode' in error &&
			typeof error.errcode === 'number' &&
			(error.errcode & 0xff) === CONSTRAINT,
		async close() {
			await kysely.destroy();
			if (opened?.file.isOpen) opened.file.close();
		},
	};
}
