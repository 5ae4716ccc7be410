import { readArticle } from '../../core/article/read.ts';
import { writeArticle } from '../../core/article/write.ts';
import { writeBank } from '../../core/bank/read.ts';
import type { Bank } from '../../core/bank/schema.ts';
import { readFacts } from '../../core/fact/read.ts';
import { writeFacts } from '../../core/fact/write.ts';
import { generate } from '../../core/generate/index.ts';
import { fail, ok, type Result } from '../../core/kernel/result.ts';
import { ARTICLE_FILE, BANK_FILE, FACTS_FILE } from './read-folder.ts';
import { inFile, type FileProblem } from './read-text.ts';

/** The text of each file of a bank folder, by its name. */
export type FolderFiles = ReadonlyMap<string, string>;

/** The names of those files. */
export const BANK_FILES: ReadonlySet<string> = new Set([ARTICLE_FILE, FACTS_FILE, BANK_FILE]);

/**
 * The three files of a bank, which hold as they are: article and facts are read again as any other reader would, and
 * the bank is what those two give. Problems: those of `readArticle` and `readFacts`.
 * @param comments lines for the head of `facts.yaml`
 */
export function folderFiles(
	{ article, entities, facts }: Bank,
	comments: readonly string[] = [],
): Result<FolderFiles, FileProblem[]> {
	const markdown = writeArticle(article);
	const read = readArticle(article.id, markdown);
	if (!read.ok) return fail(inFile(ARTICLE_FILE, read.error));
	const yaml = writeFacts(entities, facts, comments);
	const sources = readFacts(read.value, yaml);
	if (!sources.ok) return fail(inFile(FACTS_FILE, sources.error));
	const json = writeBank(generate({ article: read.value, ...sources.value }));
	return ok(
		new Map([
			[ARTICLE_FILE, markdown],
			[FACTS_FILE, yaml],
			[BANK_FILE, json],
		]),
	);
}
