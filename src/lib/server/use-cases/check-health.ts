import type { App } from '../app.ts';

/** Whether the database answers, and how many banks are served and refused. */
export async function checkHealth(
	app: App,
): Promise<{ ok: boolean; database: 'up' | 'down'; banks: number; refused: number }> {
	const up = await app.database.kysely
		.selectFrom('migrations')
		.select('name')
		.limit(1)
		.executeTakeFirst()
		.then(
			(row) => row !== undefined,
			() => false,
		);
	return {
		ok: up,
		database: up ? 'up' : 'down',
		banks: app.banks.current().length,
		refused: app.banks.refused().length,
	};
}
