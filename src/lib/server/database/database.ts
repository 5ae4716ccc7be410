import type { CompiledQuery, Kysely } from 'kysely';
import type { Tables } from './tables/index.ts';

/** A statement with its parameters, built before the transaction that runs it. */
export type Statement = CompiledQuery;

/** What SQLite and PostgreSQL both do; the contract suite holds them to the same behaviour. */
export type Database = {
	readonly dialect: 'sqlite' | 'postgres';
	/** For reading, and for building statements. Writing goes through `transact`. */
	readonly kysely: Kysely<Tables>;
	/**
	 * Runs the statements in one durable transaction, all or none, and gives the number of rows that each changed. The
	 * only way in which the server writes: everything is decided before, nothing waits inside.
	 */
	transact(statements: readonly Statement[]): Promise<number[]>;
	/** True where an error is about the data of a statement, so that others beside it may yet be written. */
	isAboutData(error: unknown): boolean;
	close(): Promise<void>;
};
