import type { Kysely } from 'kysely';
import type { Tables } from '../tables/index.ts';

/** How sure a response was, and whether it closed its question; neither in what was recorded before. */
export async function up(db: Kysely<Tables>): Promise<void> {
	await db.schema.alterTable('responses').addColumn('certainty', 'integer').execute();
	await db.schema.alterTable('responses').addColumn('closes', 'integer').execute();
}
