import { articleOf, type Given } from '../../../lib/formats/article-text/index.ts';
import { bankReport, type BankReport } from '../../../lib/nlp/bank-report.ts';
import { newBank } from '../../../lib/nlp/new-bank.ts';
import { readArticleFile } from '../../../lib/server/articles/read-article-file.ts';
import { folderFiles, type FolderFiles } from '../../../lib/server/banks/folder-files.ts';
import { inFile, type FileProblem } from '../../../lib/server/banks/read-text.ts';
import { fail, ok, type Result } from '../../../lib/core/kernel/result.ts';

/** One file to make a bank of. All of it can be sent between threads. */
export type Job = { file: string; given: Given; comments: readonly string[] };

/** The bank folder that comes of a file, not yet written. */
export type Done = { id: string; files: FolderFiles; report: BankReport };

/** Makes the bank folder of one file in memory. Problems: those of reading the file, of its article and of its bank. */
export async function run({ file, given, comments }: Job): Promise<Result<Done, FileProblem[]>> {
	const draft = await readArticleFile(file);
	if (!draft.ok) return draft;
	const article = articleOf(draft.value, given);
	if (!article.ok) return fail(inFile(file, article.error));
	const made = newBank(article.value);
	if (!made.ok) return fail(inFile(file, made.error));
	const files = folderFiles(made.value.bank, comments);
	if (!files.ok) return files;
	return ok({ id: article.value.id, files: files.value, report: bankReport(made.value) });
}
