import { basename, join } from 'node:path';
import { findAnchor } from '../../core/article/anchor.ts';
import { readArticle } from '../../core/article/read.ts';
import type { Article } from '../../core/article/schema.ts';
import { readBank } from '../../core/bank/read.ts';
import type { Bank } from '../../core/bank/schema.ts';
import { anchorProblem } from '../../core/fact/check.ts';
import { readFacts } from '../../core/fact/read.ts';
import type { Entity, Fact } from '../../core/fact/schema.ts';
import { fail, ok, type Result } from '../../core/kernel/result.ts';
import { inFile, readText, type FileProblem } from './read-text.ts';

/** What the files of a bank folder are called. */
export const ARTICLE_FILE = 'article.md';
export const FACTS_FILE = 'facts.yaml';
export const BANK_FILE = 'bank.json';

/** What to do about a file that is missing. */
const REMEDY = {
	[ARTICLE_FILE]: 'write the article there, front matter and then plain paragraphs, as CONTRIBUTING.md says',
	[FACTS_FILE]: 'write the facts of the article there, each with its quote, as CONTRIBUTING.md says',
	[BANK_FILE]: 'make it with "npm run dateline -- generate"',
};

const readFileOf = (folder: string, name: keyof typeof REMEDY) => readText(join(folder, name), REMEDY[name]);

/** What a person writes for a bank. */
export type Sources = { article: Article; entities: Entity[]; facts: Fact[] };

/** `article.md` and `facts.yaml` of a folder, each quote found in the article. */
export async function readSources(folder: string): Promise<Result<Sources, FileProblem[]>> {
	return readFactsOf(folder, await readArticleOf(folder));
}

async function readArticleOf(folder: string): Promise<Result<Article, FileProblem[]>> {
	const markdown = await readFileOf(folder, ARTICLE_FILE);
	if (!markdown.ok) return markdown;
	const article = readArticle(basename(folder), markdown.value);
	return article.ok ? article : fail(inFile(join(folder, ARTICLE_FILE), article.error));
}

async function readFactsOf(
	folder: string,
	article: Result<Article, FileProblem[]>,
): Promise<Result<Sources, FileProblem[]>> {
	const yaml = await readFileOf(folder, FACTS_FILE);
	if (!article.ok) return fail([...article.error, ...(yaml.ok ? [] : yaml.error)]);
	if (!yaml.ok) return yaml;
	const facts = readFacts(article.value, yaml.value);
	if (!facts.ok) return fail(inFile(join(folder, FACTS_FILE), facts.error));
	return ok({ article: article.value, ...facts.value });
}

/** A bank and the text that its version is known by. */
export type BankText = { bank: Bank; json: string };

/** `bank.json` of a folder alone. */
export async function readBankFile(folder: string): Promise<Result<BankText, FileProblem[]>> {
	const file = join(folder, BANK_FILE);
	const json = await readFileOf(folder, BANK_FILE);
	if (!json.ok) return json;
	const bank = readBank(json.value);
	if (!bank.ok) return fail(inFile(file, bank.error));
	return ok({ bank: bank.value, json: json.value });
}

/** Proofs of the bank that the article as it is now no longer holds; where in it they stand is free. */
function lostProofs({ facts }: Bank, article: Article, file: string): FileProblem[] {
	return facts.flatMap(({ anchor }, index) => {
		const found = findAnchor(article, anchor);
		return found.ok ? [] : inFile(file, [anchorProblem(`facts[${index}].anchor`, anchor, found.error)]);
	});
}

/**
 * The bank of a folder, fit to be served: `bank.json` is sound, and where its article and facts lie beside it, they
 * are sound and the words of every proof of the bank still stand in that article, be it elsewhere. A bank is whole in itself: with neither beside it it is
 * taken as it is.
 */
export async function readBankFolder(folder: string): Promise<Result<BankText, FileProblem[]>> {
	const [bank, article] = [await readBankFile(folder), await readArticleOf(folder)];
	const sources = await readFactsOf(folder, article);
	const alone =
		!sources.ok && sources.error.length === 2 && sources.error.every(({ code }) => code === 'file_missing');
	const problems = [...(bank.ok ? [] : bank.error), ...(sources.ok || alone ? [] : sources.error)];
	if (bank.ok && article.ok) {
		const file = join(folder, BANK_FILE);
		const { id } = bank.value.bank.article;
		if (id !== article.value.id) {
			const expected = JSON.stringify(article.value.id);
			problems.push({
				code: 'bank_of_another_article',
				path: 'article.id',
				found: JSON.stringify(id),
				expected,
				file,
			});
		} else problems.push(...lostProofs(bank.value.bank, article.value, file));
	}
	return problems.length > 0 || !bank.ok ? fail(problems) : bank;
}
