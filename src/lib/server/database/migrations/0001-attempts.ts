import type { Kysely } from 'kysely';
import type { Tables } from '../tables/index.ts';

/** Learners, bank versions, attempts, responses and flags. */
export async function up(db: Kysely<Tables>): Promise<void> {
	await db.schema
		.createTable('learners')
		.addColumn('id', 'varchar(36)', (column) => column.primaryKey())
		.addColumn('created_at', 'bigint', (column) => column.notNull())
		.execute();
	await db.schema
		.createTable('banks')
		.addColumn('hash', 'varchar(64)', (column) => column.primaryKey())
		.addColumn('id', 'varchar(120)', (column) => column.notNull())
		.addColumn('json', 'text', (column) => column.notNull())
		.addColumn('created_at', 'bigint', (column) => column.notNull())
		.execute();
	await db.schema
		.createTable('attempts')
		.addColumn('id', 'varchar(36)', (column) => column.primaryKey())
		.addColumn('learner_id', 'varchar(36)', (column) => column.notNull().references('learners.id'))
		.addColumn('bank_id', 'varchar(120)', (column) => column.notNull())
		.addColumn('bank_hash', 'varchar(64)', (column) => column.notNull().references('banks.hash'))
		.addColumn('behaviour', 'varchar(20)', (column) => column.notNull())
		.addColumn('questions', 'text', (column) => column.notNull())
		.addColumn('practises', 'varchar(36)')
		.addColumn('started_at', 'bigint', (column) => column.notNull())
		.addColumn('finished_at', 'bigint')
		.addColumn('percent', 'integer')
		.execute();
	await db.schema
		.createIndex('attempts_of_learner')
		.on('attempts')
		.columns(['learner_id', 'started_at'])
		.execute();
	await db.schema
		.createTable('responses')
		.addColumn('attempt_id', 'varchar(36)', (column) => column.notNull().references('attempts.id'))
		.addColumn('id', 'varchar(36)', (column) => column.notNull())
		.addColumn('question_id', 'varchar(200)', (column) => column.notNull())
		.addColumn('turn', 'integer', (column) => column.notNull())
		.addColumn('response', 'text', (column) => column.notNull())
		.addColumn('mark', 'double precision', (column) => column.notNull())
		.addColumn('at', 'bigint', (column) => column.notNull())
		.addPrimaryKeyConstraint('responses_once', ['attempt_id', 'id'])
		.addUniqueConstraint('responses_in_turn', ['attempt_id', 'question_id', 'turn'])
		.execute();
	await db.schema
		.createTable('flags')
		.addColumn('attempt_id', 'varchar(36)', (column) => column.notNull().references('attempts.id'))
		.addColumn('question_id', 'varchar(200)', (column) => column.notNull())
		.addPrimaryKeyConstraint('flags_once', ['attempt_id', 'question_id'])
		.execute();
}
