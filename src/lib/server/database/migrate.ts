import type { Kysely } from 'kysely';
import { MIGRATIONS, type Migration } from './migrations/index.ts';
import type { Tables } from './tables/index.ts';

/** How often making the list of migrations is tried: PostgreSQL may refuse it while another process makes it too. */
const TRIES = 5;

async function prepare(db: Kysely<Tables>): Promise<void> {
	for (let tries = 1; ; tries += 1) {
		try {
			await db.schema
				.createTable('migrations')
				.ifNotExists()
				.addColumn('name', 'varchar(120)', (column) => column.primaryKey())
				.addColumn('at', 'bigint', (column) => column.notNull())
				.execute();
			return;
		} catch (error) {
			if (tries === TRIES) throw error;
		}
	}
}

/**
 * Runs the migrations that the database has not been through, each in a transaction of its own. Of two processes that
 * start at once the second waits on the first one's row and then finds the work done: no lock beyond that row.
 */
export async function migrate(
	db: Kysely<Tables>,
	now: number,
	migrations: readonly Migration[] = MIGRATIONS,
): Promise<void> {
	await prepare(db);
	for (const { name, up } of migrations) {
		await db.transaction().execute(async (transaction) => {
			const mine = await transaction
				.insertInto('migrations')
				.values({ name, at: now })
				.onConflict((conflict) => conflict.doNothing())
				.executeTakeFirst();
			if (mine.numInsertedOrUpdatedRows === 1n) await up(transaction);
		});
	}
}
