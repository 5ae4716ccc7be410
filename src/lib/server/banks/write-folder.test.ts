import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeBankFolder } from './write-folder.ts';

const FILES = new Map([
	['article.md', 'new article'],
	['bank.json', 'new bank'],
]);
let parent: string;
beforeEach(async () => {
	parent = await mkdtemp(join(tmpdir(), 'dateline-folder-'));
});
afterEach(() => rm(parent, { recursive: true, force: true }));

const write = async (under: string, replace = false) => {
	const written = await writeBankFolder(under, 'bridge', FILES, { replace });
	return written.ok ? written.value.replaced : written.error.map(({ code }) => code).join();
};
const old = async (...names: string[]) => {
	await mkdir(join(parent, 'bridge'));
	for (const name of names) await writeFile(join(parent, 'bridge', name), 'old');
};
const read = (name: string) => readFile(join(parent, 'bridge', name), 'utf8');

describe('a bank folder is written', () => {
	test('with all its files, and nothing beside it', async () => {
		expect(await write(parent)).toBe(false);
		expect(await readdir(parent)).toEqual(['bridge']);
		expect((await readdir(join(parent, 'bridge'))).sort()).toEqual(['article.md', 'bank.json']);
		expect(await read('bank.json')).toBe('new bank');
	});

	test('with the folders above it', async () => {
		expect(await write(join(parent, 'a/b'))).toBe(false);
		expect(await readdir(join(parent, 'a/b'))).toEqual(['bridge']);
	});

	test('in place of an old one, where that is wanted', async () => {
		await old('article.md');
		expect(await write(parent, true)).toBe(true);
		expect(await read('article.md')).toBe('new article');
		expect(await readdir(parent)).toEqual(['bridge']);
	});
});

describe('nothing is written, and nothing lost', () => {
	test('where the folder is there', async () => {
		await old('article.md');
		expect(await write(parent)).toBe('folder_exists');
		expect(await read('article.md')).toBe('old');
	});

	test('where the old folder holds what is not of a bank', async () => {
		await old('article.md', 'notes.txt');
		expect(await write(parent, true)).toBe('folder_has_more');
		expect((await readdir(join(parent, 'bridge'))).sort()).toEqual(['article.md', 'notes.txt']);
		expect(await readdir(parent)).toEqual(['bridge']);
	});

	test('where a file stands in the way, of the folder or above it', async () => {
		await writeFile(join(parent, 'bridge'), 'a file');
		expect(await write(parent)).toBe('folder_unwritable');
		expect(await write(join(parent, 'bridge'))).toBe('folder_unwritable');
		expect(await write(join(parent, 'bridge/deeper'))).toBe('folder_unwritable');
		expect(await readdir(parent)).toEqual(['bridge']);
	});

	test('where a file of the folder cannot be written, once others were', async () => {
		const files = new Map([...FILES, ['no/such/folder.txt', 'x']]);
		const written = await writeBankFolder(parent, 'bridge', files, { replace: false });
		expect(written).toMatchObject({ ok: false, error: [{ code: 'folder_unwritable', found: 'ENOENT' }] });
		expect(await readdir(parent)).toEqual([]);
	});

	test.skipIf(process.getuid?.() === 0)('where nobody may write', async () => {
		await chmod(parent, 0o500);
		expect(await write(parent)).toBe('folder_unwritable');
		await chmod(parent, 0o700);
		expect(await readdir(parent)).toEqual([]);
	});
});
