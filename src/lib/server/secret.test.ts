import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeDataFolder, openSecret } from './secret.ts';
import { readSettings } from './settings.ts';
import { temporaryFolder } from './testing/app.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeEach(async () => {
	folder = await temporaryFolder();
});
afterEach(() => folder.remove());
const settings = (environment = {}) =>
	readSettings({ DATELINE_DATA: join(folder.path, 'data'), ...environment });

describe('the settings', () => {
	it('have a place for everything where nothing is set', () => {
		const { data, questions, databaseUrl, secret } = readSettings({ DATABASE_URL: ' ', DATELINE_SECRET: '' });
		expect([data, questions].map((path) => path.split('/').at(-1))).toEqual(['data', 'questions']);
		expect([databaseUrl, secret]).toEqual([undefined, undefined]);
	});

	it.each([
		['DATABASE_URL', 'mysql://host/name'],
		['DATABASE_URL', 'data/dateline.db'],
		['DATELINE_SECRET', 'short'],
	])('refuse %s=%s', (name, value) => {
		expect(() => readSettings({ [name]: value })).toThrow(
			expect.objectContaining({ code: 'setting_malformed' }),
		);
	});
});

describe('the secret', () => {
	it('is made once, for its owner alone, and is the same ever after', async () => {
		await makeDataFolder(settings());
		const made = await Promise.all([openSecret(settings()), openSecret(settings()), openSecret(settings())]);
		const later = await openSecret(settings());
		expect(new Set([...made, later].map((signer) => signer.mac('test', 'text'))).size).toBe(1);
		expect((await stat(join(folder.path, 'data', 'secret'))).mode & 0o777).toBe(0o600);
	});

	it('is the one that is set, where one is', async () => {
		const [first, second] = ['a'.repeat(32), 'b'.repeat(32)].map((DATELINE_SECRET) =>
			settings({ DATELINE_SECRET }),
		);
		if (!first || !second) throw new Error('There are two.');
		expect((await openSecret(first)).mac('test', 'text')).not.toBe(
			(await openSecret(second)).mac('test', 'text'),
		);
	});

	it('is not made anew over a damaged one', async () => {
		await makeDataFolder(settings());
		const file = join(folder.path, 'data', 'secret');
		await writeFile(file, 'short');
		await expect(openSecret(settings())).rejects.toMatchObject({ code: 'secret_unusable' });
		expect(await readFile(file, 'utf8')).toBe('short');
	});

	it('has no place where the data folder cannot be made', async () => {
		await writeFile(join(folder.path, 'data'), 'a file');
		await expect(makeDataFolder(settings())).rejects.toMatchObject({ code: 'data_folder_unwritable' });
	});
});
