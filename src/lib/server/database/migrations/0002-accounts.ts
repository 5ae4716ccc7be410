import type { Kysely } from 'kysely';
import type { Tables } from '../tables/index.ts';

/** Accounts with their logins and sessions, guests, and what is counted against guessing. */
export async function up(db: Kysely<Tables>): Promise<void> {
	await db.schema
		.createTable('accounts')
		.addColumn('id', 'varchar(36)', (column) => column.primaryKey())
		.addColumn('email', 'varchar(254)', (column) => column.notNull().unique())
		.addColumn('email_verified', 'integer', (column) => column.notNull())
		.addColumn('name', 'varchar(120)', (column) => column.notNull())
		.addColumn('image', 'text')
		.addColumn('role', 'varchar(20)', (column) => column.notNull())
		.addColumn('learner_id', 'varchar(36)', (column) => column.notNull().unique().references('learners.id'))
		.addColumn('created_at', 'bigint', (column) => column.notNull())
		.addColumn('updated_at', 'bigint', (column) => column.notNull())
		.execute();
	await db.schema
		.createTable('logins')
		.addColumn('id', 'varchar(36)', (column) => column.primaryKey())
		.addColumn('account_id', 'varchar(36)', (column) =>
			column.notNull().references('accounts.id').onDelete('cascade'),
		)
		.addColumn('provider', 'varchar(120)', (column) => column.notNull())
		.addColumn('provider_account', 'varchar(255)', (column) => column.notNull())
		.addColumn('password', 'text')
		.addColumn('access_token', 'text')
		.addColumn('refresh_token', 'text')
		.addColumn('id_token', 'text')
		.addColumn('access_token_expires_at', 'bigint')
		.addColumn('refresh_token_expires_at', 'bigint')
		.addColumn('scope', 'text')
		.addColumn('created_at', 'bigint', (column) => column.notNull())
		.addColumn('updated_at', 'bigint', (column) => column.notNull())
		.addUniqueConstraint('logins_once', ['provider', 'provider_account'])
		.execute();
	await db.schema.createIndex('logins_of_account').on('logins').column('account_id').execute();
	await db.schema
		.createTable('sessions')
		.addColumn('id', 'varchar(36)', (column) => column.primaryKey())
		.addColumn('account_id', 'varchar(36)', (column) =>
			column.notNull().references('accounts.id').onDelete('cascade'),
		)
		.addColumn('token', 'varchar(64)', (column) => column.notNull().unique())
		.addColumn('expires_at', 'bigint', (column) => column.notNull())
		.addColumn('ip_address', 'varchar(64)')
		.addColumn('user_agent', 'text')
		.addColumn('created_at', 'bigint', (column) => column.notNull())
		.addColumn('updated_at', 'bigint', (column) => column.notNull())
		.execute();
	await db.schema.createIndex('sessions_of_account').on('sessions').column('account_id').execute();
	await db.schema
		.createTable('verifications')
		.addColumn('id', 'varchar(36)', (column) => column.primaryKey())
		.addColumn('identifier', 'text', (column) => column.notNull())
		.addColumn('value', 'text', (column) => column.notNull())
		.addColumn('expires_at', 'bigint', (column) => column.notNull())
		.addColumn('created_at', 'bigint', (column) => column.notNull())
		.addColumn('updated_at', 'bigint', (column) => column.notNull())
		.execute();
	await db.schema
		.createIndex('verifications_by_identifier')
		.on('verifications')
		.column('identifier')
		.execute();
	await db.schema
		.createTable('guests')
		.addColumn('learner_id', 'varchar(36)', (column) => column.primaryKey().references('learners.id'))
		.addColumn('name', 'varchar(120)', (column) => column.notNull())
		.addColumn('email', 'varchar(254)')
		.addColumn('link', 'integer', (column) => column.notNull())
		.addColumn('created_at', 'bigint', (column) => column.notNull())
		.execute();
	await db.schema
		.createTable('limits')
		.addColumn('key', 'varchar(120)', (column) => column.primaryKey())
		.addColumn('hits', 'integer', (column) => column.notNull())
		.addColumn('until', 'bigint', (column) => column.notNull())
		.execute();
	await db.schema.createIndex('limits_by_end').on('limits').column('until').execute();
}
