import { symlink, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Bank } from '../../core/bank/schema.ts';
import { migrate } from '../database/migrate.ts';
import { explain } from '../explain.ts';
import { sqliteDatabase } from '../database/sqlite.ts';
import type { Database } from '../database/database.ts';
import { temporaryFolder, writeBankFolder } from '../testing/app.ts';
import { ARTICLE_ID, ARTICLE_MD, BANK, bankText, FACTS_YAML } from '../testing/bank.ts';
import { bankHash, openLibrary } from './open-library.ts';
import { readBankFolder } from './read-folder.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let database: Database;
beforeEach(async () => {
	folder = await temporaryFolder();
	database = sqliteDatabase(':memory:');
	await migrate(database.kysely, 1);
});
afterEach(async () => {
	await database.close();
	await folder.remove();
});
const open = () => openLibrary(database, folder.path, 1);
const bankOf = (id: string, published: string): Bank => ({
	...BANK,
	article: { ...BANK.article, id, published },
});

const BAD: [
	title: string,
	files: Record<string, string | Uint8Array | undefined>,
	file: string,
	code: string,
][] = [
	['no bank', { 'bank.json': undefined }, 'bank.json', 'file_missing'],
	['an article without facts', { 'facts.yaml': undefined }, 'facts.yaml', 'file_missing'],
	['facts without an article', { 'article.md': undefined }, 'article.md', 'file_missing'],
	['a bank that is not JSON', { 'bank.json': '{"format":' }, 'bank.json', 'json_syntax'],
	['a bank that is not UTF-8', { 'bank.json': Uint8Array.of(0x7b, 0xff, 0x7d) }, 'bank.json', 'not_utf8'],
	[
		'a bank of a later version',
		{ 'bank.json': bankText().replace('"version": 1', '"version": 99') },
		'bank.json',
		'bank_version_unknown',
	],
	['a bank of another kind of file', { 'bank.json': '{}' }, 'bank.json', 'bank_format_unknown'],
	['an article without front matter', { 'article.md': 'Nothing.' }, 'article.md', 'front_matter_missing'],
	['facts that are not YAML', { 'facts.yaml': 'facts: [' }, 'facts.yaml', 'yaml_syntax'],
	[
		'an article whose quotes were edited',
		{ 'article.md': ARTICLE_MD.replace('Around 400', 'About 500') },
		'facts.yaml',
		'quote_not_found',
	],
	[
		'an article that now says something else than a proof',
		{ 'article.md': ARTICLE_MD.replace('Around 400', 'About 500') },
		'bank.json',
		'quote_changed',
	],
	[
		'an article and facts that were edited after the bank was made',
		{
			'article.md': ARTICLE_MD.replace('Around 400', 'About 500'),
			'facts.yaml': FACTS_YAML.replace('Around 400', 'About 500'),
		},
		'bank.json',
		'quote_changed',
	],
	[
		'a bank of another article',
		{ 'bank.json': bankText(bankOf('2025-01-10-tunnel', '2025-01-10')) },
		'bank.json',
		'bank_of_another_article',
	],
];

describe('a bank folder', () => {
	it('is read where its files agree', async () => {
		const read = await readBankFolder(await writeBankFolder(folder.path));
		expect(read).toMatchObject({ ok: true, value: { json: bankText() } });
	});

	it('is read where the article was edited elsewhere and every proof still stands', async () => {
		const edited = ARTICLE_MD.replace('2025. Around', '2025. It rained until noon. Around').replace(
			'Mayor',
			'A new day.\n\nMayor',
		);
		expect(edited).toContain('A new day.');
		const read = await readBankFolder(await writeBankFolder(folder.path, { 'article.md': edited }));
		expect(read).toMatchObject({ ok: true });
	});

	it('is refused with what the article says now and how to mend it where a proof was edited', async () => {
		const files = { 'article.md': ARTICLE_MD.replace('400 people', '900 people') };
		const read = await readBankFolder(await writeBankFolder(folder.path, files));
		const changed = read.ok ? undefined : read.error.find(({ code }) => code === 'quote_changed');
		if (changed === undefined) throw new Error('The bank is not refused with quote_changed.');
		expect(explain(changed)).toBe(
			'The article now says "Around 900 people crossed it on the first day.", not "Around 400 people crossed it on the first day."; put its words back, or correct the fact and its quote in facts.yaml and generate the bank again.',
		);
	});

	it.each([
		['article.md', 'write the article there'],
		['facts.yaml', 'write the facts of the article there'],
		['bank.json', 'make it with "npm run dateline -- generate"'],
	])('without its %s says how to come by one', async (file, remedy) => {
		const read = await readBankFolder(await writeBankFolder(folder.path, { [file]: undefined }));
		expect(read.ok ? [] : read.error.map(explain)).toEqual([expect.stringContaining(remedy)]);
	});

	it('is read where it holds a bank alone', async () => {
		const files = { 'article.md': undefined, 'facts.yaml': undefined };
		expect(await readBankFolder(await writeBankFolder(folder.path, files))).toMatchObject({ ok: true });
	});

	it.each(BAD)('is refused with %s, naming the file and what is wrong', async (_, files, file, code) => {
		const path = await writeBankFolder(folder.path, files);
		const read = await readBankFolder(path);
		const problems = read.ok ? [] : read.error.map((each) => [relative(path, each.file), each.code]);
		expect(problems).toContainEqual([file, code]);
	});

	it('is refused where a file may not be read', async () => {
		const path = await writeBankFolder(folder.path, { 'bank.json': undefined });
		await writeBankFolder(path, {}, 'bank.json');
		const read = await readBankFolder(path);
		expect(read).toMatchObject({
			ok: false,
			error: [{ code: 'file_unreadable', file: join(path, 'bank.json') }],
		});
	});
});

describe('the library', () => {
	it('serves the good banks, newest article first, and tells of the others', async () => {
		const alone = { 'article.md': undefined, 'facts.yaml': undefined };
		await writeBankFolder(folder.path);
		await writeBankFolder(
			folder.path,
			{ ...alone, 'bank.json': bankText(bankOf('newer', '2025-02-01')) },
			'newer',
		);
		const broken = await writeBankFolder(folder.path, { 'bank.json': '{' }, 'broken');
		const library = await open();
		expect(library.current().map(({ id }) => id)).toEqual(['newer', ARTICLE_ID]);
		expect(library.refused().map((refused) => refused.folder)).toEqual([broken]);
		expect(library.find(ARTICLE_ID)).toMatchObject({ hash: bankHash(bankText()), published: 4 });
	});

	it('refuses the second of two folders with the same article', async () => {
		const alone = { 'article.md': undefined, 'facts.yaml': undefined };
		await writeBankFolder(folder.path, alone, 'a');
		await writeBankFolder(folder.path, alone, 'b');
		const library = await open();
		expect(library.current()).toHaveLength(1);
		expect(library.refused()).toMatchObject([
			{ folder: join(folder.path, 'b'), problems: [{ code: 'duplicate_bank' }] },
		]);
	});

	it('still has a version whose file has changed since', async () => {
		await writeBankFolder(folder.path);
		await open();
		const newer = bankText({ ...BANK, questions: BANK.questions.slice(0, 2) });
		await writeBankFolder(folder.path, { 'bank.json': newer });
		const library = await open();
		expect(library.find(ARTICLE_ID)?.questions.size).toBe(2);
		expect((await library.version(bankHash(bankText())))?.questions.size).toBe(5);
		expect(await library.version('of nothing')).toBeUndefined();
	});

	it('names the folder of banks where there is none, and goes on without', async () => {
		const nowhere = join(folder.path, 'nowhere');
		const library = await openLibrary(database, nowhere, 1);
		expect(library.current()).toEqual([]);
		expect(library.refused()).toMatchObject([
			{ folder: nowhere, problems: [{ code: 'questions_missing', file: nowhere }] },
		]);
	});

	it('names what is no folder of banks but a file, and goes on without', async () => {
		const file = join(folder.path, 'questions');
		await writeFile(file, 'Not a folder.');
		const library = await openLibrary(database, file, 1);
		expect(library.refused()).toMatchObject([
			{ folder: file, problems: [{ code: 'questions_not_a_folder' }] },
		]);
	});

	it('follows a link to a bank folder, and tells of one that leads nowhere', async () => {
		const elsewhere = await temporaryFolder();
		await symlink(await writeBankFolder(elsewhere.path), join(folder.path, ARTICLE_ID));
		await symlink(join(elsewhere.path, 'gone'), join(folder.path, 'gone'));
		const library = await open();
		expect(library.current().map(({ id }) => id)).toEqual([ARTICLE_ID]);
		expect(library.refused()).toMatchObject([
			{ folder: join(folder.path, 'gone'), problems: [{ code: 'link_broken' }] },
		]);
		await elsewhere.remove();
	});
});
