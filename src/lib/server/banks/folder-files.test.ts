import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeBank } from '../../core/bank/read.ts';
import { generate } from '../../core/generate/index.ts';
import { folderFiles } from './folder-files.ts';
import { readBankFolder, readSources } from './read-folder.ts';
import { writeBankFolder } from './write-folder.ts';

const QUESTIONS = join(import.meta.dirname, '../../../../questions');

test('the files of a bank give, when they are read, the same bank', async () => {
	const sources = await readSources(join(QUESTIONS, '2025-10-27-choe-putin-moscow'));
	if (!sources.ok) throw new Error('The sources cannot be read.');
	const bank = generate(sources.value);
	const files = folderFiles(bank, ['A comment.']);
	if (!files.ok) throw new Error(JSON.stringify(files.error));
	const parent = await mkdtemp(join(tmpdir(), 'dateline-files-'));
	try {
		const written = await writeBankFolder(parent, bank.article.id, files.value, { replace: false });
		if (!written.ok) throw new Error(JSON.stringify(written.error));
		expect(await readSources(written.value.folder)).toEqual(sources);
		expect(await readBankFolder(written.value.folder)).toMatchObject({ value: { json: writeBank(bank) } });
	} finally {
		await rm(parent, { recursive: true });
	}
});

test('an article that could not be read again has no files', async () => {
	const sources = await readSources(join(QUESTIONS, '2025-10-27-choe-putin-moscow'));
	if (!sources.ok) throw new Error('The sources cannot be read.');
	const bank = generate(sources.value);
	const marked = {
		...bank,
		article: { ...bank.article, paragraphs: ['# A heading', ...bank.article.paragraphs] },
	};
	expect(folderFiles(marked)).toMatchObject({
		ok: false,
		error: [{ code: 'markup_not_plain', file: 'article.md' }],
	});
});
