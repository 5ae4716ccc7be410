import type { AttemptsTable } from './attempts.ts';
import type { BanksTable } from './banks.ts';
import type { FlagsTable } from './flags.ts';
import type { LearnersTable } from './learners.ts';
import type { MigrationsTable } from './migrations.ts';
import type { ResponsesTable } from './responses.ts';

/** The whole database. Ids are UUIDs as text, times whole milliseconds since 1970. */
export type Tables = {
	attempts: AttemptsTable;
	banks: BanksTable;
	flags: FlagsTable;
	learners: LearnersTable;
	migrations: MigrationsTable;
	responses: ResponsesTable;
};
