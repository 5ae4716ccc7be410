import type { Bank } from '../../../lib/core/bank/schema.ts';
import { fail, ok, type Result } from '../../../lib/core/kernel/result.ts';
import { articleOf, type Given } from '../../../lib/formats/article-text/index.ts';
import { readArticleFile } from '../../../lib/server/articles/read-article-file.ts';
import { BANK_FILES, folderFiles, type FolderFiles } from '../../../lib/server/banks/folder-files.ts';
import { makeBank } from '../../../lib/server/banks/make-bank.ts';
import { inFile, type FileProblem } from '../../../lib/server/banks/read-text.ts';
import { placeFor } from '../../../lib/server/banks/write-folder.ts';
import type { Settings } from '../../../lib/server/settings.ts';
import { reportOn, type Report } from './report.ts';

/** One file to make a bank of. All of it can be sent between threads. */
export type Job = {
	file: string;
	given: Given;
	/** The folder of bank folders, and whether one that is there is written anew. */
	out: string;
	replace: boolean;
	/** Where the schema of facts lies, as seen from the bank's folder. */
	schema: string | undefined;
	model: Settings['model'];
};

/** The bank folder that comes of a file, not yet written. */
export type Done = { id: string; files: FolderFiles; report: Report };

/**
 * Makes the bank folder of one file in memory. Its place is looked at first, so that no model is asked in vain. Problems:
 * those of reading the file, of its article, of its place and of its bank.
 */
export async function run({
	file,
	given,
	out,
	replace,
	schema,
	model,
}: Job): Promise<Result<Done, FileProblem[]>> {
	const draft = await readArticleFile(file);
	if (!draft.ok) return draft;
	const article = articleOf(draft.value, given);
	if (!article.ok) return fail(inFile(file, article.error));
	const place = await placeFor(out, article.value.id, BANK_FILES, { replace });
	if (!place.ok) return place;
	const made = await makeBank(article.value, { model });
	if (!made.ok) return fail(inFile(file, made.error));
	const files = folderFiles(made.value.bank, headOf(made.value.bank, schema));
	if (!files.ok) return files;
	return ok({ id: article.value.id, files: files.value, report: reportOn(made.value) });
}

/** The head of a facts file: who found them, and what to do with them. */
function headOf({ facts }: Bank, schema: string | undefined): string[] {
	const byModel = facts.some(({ origin }) => origin === 'model');
	return [
		...(schema === undefined ? [] : [`yaml-language-server: $schema=${schema}`]),
		byModel
			? 'Found in article.md by rules and by a language model ("origin: model"). Each quote stands there once;'
			: 'Found by rules in article.md. Each quote stands there once;',
		'mend or add facts, then write bank.json again with "npm run dateline -- generate".',
	];
}
