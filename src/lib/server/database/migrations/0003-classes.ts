import type { Kysely } from 'kysely';
import type { Tables } from '../tables/index.ts';

/** Classes with their teachers and members, invitations, and accommodations. */
export async function up(db: Kysely<Tables>): Promise<void> {
	await db.schema
		.createTable('classes')
		.addColumn('id', 'varchar(36)', (column) => column.primaryKey())
		.addColumn('name', 'varchar(120)', (column) => column.notNull())
		.addColumn('created_at', 'bigint', (column) => column.notNull())
		.addColumn('archived_at', 'bigint')
		.addColumn('join_code', 'varchar(7)', (column) => column.unique())
		.addColumn('join_until', 'bigint')
		.execute();
	await db.schema
		.createTable('class_teachers')
		.addColumn('class_id', 'varchar(36)', (column) => column.notNull().references('classes.id'))
		.addColumn('account_id', 'varchar(36)', (column) => column.notNull().references('accounts.id'))
		.addColumn('added_at', 'bigint', (column) => column.notNull())
		.addPrimaryKeyConstraint('class_teachers_once', ['class_id', 'account_id'])
		.execute();
	await db.schema.createIndex('classes_of_teacher').on('class_teachers').column('account_id').execute();
	await db.schema
		.createTable('members')
		.addColumn('class_id', 'varchar(36)', (column) => column.notNull().references('classes.id'))
		.addColumn('learner_id', 'varchar(36)', (column) => column.notNull().references('learners.id'))
		.addColumn('name', 'varchar(120)', (column) => column.notNull())
		.addColumn('joined_at', 'bigint', (column) => column.notNull())
		.addPrimaryKeyConstraint('members_once', ['class_id', 'learner_id'])
		.execute();
	await db.schema.createIndex('classes_of_learner').on('members').column('learner_id').execute();
	await db.schema
		.createTable('invitations')
		.addColumn('id', 'varchar(36)', (column) => column.primaryKey())
		.addColumn('hash', 'varchar(64)', (column) => column.notNull().unique())
		.addColumn('kind', 'varchar(20)', (column) => column.notNull())
		.addColumn('class_id', 'varchar(36)', (column) => column.references('classes.id'))
		.addColumn('note', 'varchar(254)', (column) => column.notNull())
		.addColumn('made_by', 'varchar(36)', (column) => column.notNull().references('accounts.id'))
		.addColumn('created_at', 'bigint', (column) => column.notNull())
		.addColumn('expires_at', 'bigint', (column) => column.notNull())
		.execute();
	await db.schema
		.createTable('accommodations')
		.addColumn('learner_id', 'varchar(36)', (column) => column.primaryKey().references('learners.id'))
		.addColumn('time_percent', 'integer')
		.addColumn('larger_text', 'integer', (column) => column.notNull())
		.addColumn('fewer_distractors', 'integer', (column) => column.notNull())
		.addColumn('updated_at', 'bigint', (column) => column.notNull())
		.execute();
}
