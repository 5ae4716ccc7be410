import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../testing/app.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { sqliteDatabase } from './sqlite.ts';

const run = promisify(execFile);
const here = (file: string) => JSON.stringify(new URL(file, import.meta.url).href);

it('lets several processes start at once on one new SQLite file', async () => {
	const folder = await temporaryFolder();
	const file = `${folder.path}/dateline.db`;
	const script = `
		const { sqliteDatabase } = await import(${here('./sqlite.ts')});
		const { migrate } = await import(${here('./migrate.ts')});
		const database = sqliteDatabase(process.argv[1]);
		await migrate(database.kysely, 1);
		await database.close();`;
	await Promise.all(
		Array.from({ length: 4 }, () => run(process.execPath, ['--input-type=module', '--eval', script, file])),
	);
	const database = sqliteDatabase(file);
	const rows = await database.kysely.selectFrom('migrations').select('name').execute();
	expect(rows.map(({ name }) => name)).toEqual(MIGRATIONS.map(({ name }) => name));
	await database.close();
	await folder.remove();
}, 30_000);
