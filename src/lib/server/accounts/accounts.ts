import { sql } from 'kysely';
import type { AccountId, LearnerId } from '../../core/kernel/id.ts';
import type { Database } from '../database/database.ts';
import type { AccountRole } from '../permissions/person.ts';
import type { Email, Name } from './email.ts';

export type NewAccount = {
	id: AccountId;
	email: Email;
	name: Name;
	role: AccountRole;
	learner: LearnerId;
	/** By `hashPassword`. */
	password: string;
	/** Of the row that keeps the password. */
	login: string;
	now: number;
	/** What must hold at the very moment of writing; nothing is written where it does not. */
	only?: { noAdmin: true } | { invitation: string };
};

export type SessionLine = { id: string; userAgent: string; createdAt: number; expiresAt: number };
export type AccountLine = { id: string; name: string; email: string; role: string; createdAt: number };

export type Accounts = ReturnType<typeof databaseAccounts>;

/** The accounts in the database, and where they are signed in. */
export function databaseAccounts(database: Pick<Database, 'kysely' | 'transact' | 'isAboutData'>) {
	const { kysely } = database;

	const ended = async (account: string, which: (id: string) => boolean): Promise<string[]> => {
		const rows = await kysely
			.selectFrom('sessions')
			.select(['id', 'token'])
			.where('account_id', '=', account)
			.execute();
		const over = rows.filter(({ id }) => which(id));
		if (over.length === 0) return [];
		await database.transact([
			kysely
				.deleteFrom('sessions')
				.where('account_id', '=', account)
				.where(
					'id',
					'in',
					over.map(({ id }) => id),
				)
				.compile(),
		]);
		return over.map(({ token }) => token);
	};

	/** Changes no row where `only` does not hold; the login then has no account, which undoes the transaction. */
	const insert = ({ id, email, name, role, learner, now, only }: NewAccount) =>
		kysely
			.insertInto('accounts')
			.columns([
				'id',
				'email',
				'email_verified',
				'name',
				'image',
				'role',
				'learner_id',
				'created_at',
				'updated_at',
			])
			.expression((each) =>
				each
					.selectFrom('learners')
					.select([
						sql<string>`${id}`.as('id'),
						sql<string>`${email}`.as('email'),
						sql<number>`0`.as('email_verified'),
						sql<string>`${name}`.as('name'),
						sql<string | null>`null`.as('image'),
						sql<string>`${role}`.as('role'),
						'learners.id as learner_id',
						sql<number>`${now}`.as('created_at'),
						sql<number>`${now}`.as('updated_at'),
					])
					.where('learners.id', '=', learner)
					.$if(only !== undefined && 'noAdmin' in only, (query) =>
						query.where((where) =>
							where.not(
								where.exists(
									where.selectFrom('accounts as other').select('other.id').where('other.role', '=', 'admin'),
								),
							),
						),
					)
					.$if(only !== undefined && 'invitation' in only, (query) =>
						query.where((where) =>
							where.exists(
								where
									.selectFrom('invitations')
									.select('invitations.id')
									.where('invitations.id', '=', only && 'invitation' in only ? only.invitation : ''),
							),
						),
					),
			)
			.compile();

	return {
		/** Whether anybody keeps this server yet. */
		async hasAdmin(): Promise<boolean> {
			const row = await kysely
				.selectFrom('accounts')
				.select('id')
				.where('role', '=', 'admin')
				.limit(1)
				.executeTakeFirst();
			return row !== undefined;
		},

		/**
		 * Keeps a new account with its password. `taken`: the address or the learner has one, or `only` does not hold, and
		 * nothing was written. A guest's learner is a guest no longer.
		 */
		async create(account: NewAccount): Promise<'created' | 'taken'> {
			const { id, learner, login, now, only } = account;
			const times = { created_at: now, updated_at: now };
			try {
				await database.transact([
					kysely
						.insertInto('learners')
						.values({ id: learner, created_at: now })
						.onConflict((conflict) => conflict.doNothing())
						.compile(),
					insert(account),
					kysely
						.insertInto('logins')
						.values({
							id: login,
							account_id: id,
							provider: 'credential',
							provider_account: id,
							password: account.password,
							access_token: null,
							refresh_token: null,
							id_token: null,
							access_token_expires_at: null,
							refresh_token_expires_at: null,
							scope: null,
							...times,
						})
						.compile(),
					kysely.deleteFrom('guests').where('learner_id', '=', learner).compile(),
					...(only && 'invitation' in only
						? [kysely.deleteFrom('invitations').where('id', '=', only.invitation).compile()]
						: []),
				]);
				return 'created';
			} catch (error) {
				if (database.isAboutData(error)) return 'taken';
				throw error;
			}
		},

		/** The password's hash, for an account that has one. */
		async passwordOf(account: AccountId): Promise<string | undefined> {
			const row = await kysely
				.selectFrom('logins')
				.select('password')
				.where('account_id', '=', account)
				.where('provider', '=', 'credential')
				.executeTakeFirst();
			return row?.password ?? undefined;
		},

		async setPassword(account: AccountId, password: string, now: number): Promise<void> {
			await database.transact([
				kysely
					.updateTable('logins')
					.set({ password, updated_at: now })
					.where('account_id', '=', account)
					.where('provider', '=', 'credential')
					.compile(),
			]);
		},

		/** The account's address of mail. */
		async emailOf(account: AccountId): Promise<string | undefined> {
			const row = await kysely
				.selectFrom('accounts')
				.select('email')
				.where('id', '=', account)
				.executeTakeFirst();
			return row?.email;
		},

		/** Where the account is signed in, the latest first. */
		async sessions(account: AccountId, now: number): Promise<SessionLine[]> {
			const rows = await kysely
				.selectFrom('sessions')
				.select(['id', 'user_agent', 'created_at', 'expires_at'])
				.where('account_id', '=', account)
				.where('expires_at', '>', now)
				.orderBy('created_at', 'desc')
				.execute();
			return rows.map((row) => ({
				id: row.id,
				userAgent: row.user_agent ?? '',
				createdAt: row.created_at,
				expiresAt: row.expires_at,
			}));
		},

		/** Ends one session of the account, and gives its token; none where it is not the account's. */
		endSession: (account: AccountId, id: string) => ended(account, (session) => session === id),

		/** Ends all sessions of the account but one, and gives their tokens. */
		endOthers: (account: AccountId, kept: string) => ended(account, (session) => session !== kept),

		/** Everybody who teaches or keeps the server, by name. */
		async staff(): Promise<AccountLine[]> {
			const rows = await kysely
				.selectFrom('accounts')
				.select(['id', 'name', 'email', 'role', 'created_at'])
				.where('role', 'in', ['teacher', 'admin'])
				.orderBy('name')
				.orderBy('id')
				.execute();
			return rows.map(({ created_at, ...row }) => ({ ...row, createdAt: created_at }));
		},
	};
}
