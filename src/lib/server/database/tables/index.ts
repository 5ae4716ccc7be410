import type { AccommodationsTable } from './accommodations.ts';
import type { AccountsTable } from './accounts.ts';
import type { AttemptsTable } from './attempts.ts';
import type { BanksTable } from './banks.ts';
import type { ClassTeachersTable } from './class-teachers.ts';
import type { ClassesTable } from './classes.ts';
import type { FlagsTable } from './flags.ts';
import type { GuestsTable } from './guests.ts';
import type { InvitationsTable } from './invitations.ts';
import type { LearnersTable } from './learners.ts';
import type { LimitsTable } from './limits.ts';
import type { LoginsTable } from './logins.ts';
import type { MembersTable } from './members.ts';
import type { MigrationsTable } from './migrations.ts';
import type { ResponsesTable } from './responses.ts';
import type { SessionsTable } from './sessions.ts';
import type { VerificationsTable } from './verifications.ts';

/** The whole database. Ids are UUIDs as text, times whole milliseconds since 1970. */
export type Tables = {
	accommodations: AccommodationsTable;
	accounts: AccountsTable;
	attempts: AttemptsTable;
	banks: BanksTable;
	class_teachers: ClassTeachersTable;
	classes: ClassesTable;
	flags: FlagsTable;
	guests: GuestsTable;
	invitations: InvitationsTable;
	learners: LearnersTable;
	limits: LimitsTable;
	logins: LoginsTable;
	members: MembersTable;
	migrations: MigrationsTable;
	responses: ResponsesTable;
	sessions: SessionsTable;
	verifications: VerificationsTable;
};
