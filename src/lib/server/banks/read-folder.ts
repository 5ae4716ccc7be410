import { basename, join } from 'node:path';
import { verifyAnchor } from '../../core/article/anchor.ts';
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

/** What a person writes for a bank. */
export type Sources = { article: Article; entities: Entity[]; facts: Fact[] };

/** `article.md` and `facts.yaml` of a folder, each quote found in the article. */
export async function readSources(folder: string): Promise<Result<Sources, FileProblem[]>> {
	const articleFile = join(folder, ARTICLE_FILE);
	const factsFile = join(folder, FACTS_FILE);
	const [markdown, yaml] = [await readText(articleFile), await readText(factsFile)];
	if (!markdown.ok) return yaml.ok ? markdown : fail([...markdown.error, ...yaml.error]);
	const article = readArticle(basename(folder), markdown.value);
	if (!article.ok) return fail(inFile(articleFile, article.error));
	if (!yaml.ok) return yaml;
	const facts = readFacts(article.value, yaml.value);
	if (!facts.ok) return fail(inFile(factsFile, facts.error));
	return ok({ article: article.value, ...facts.value });
}

/** A bank and the text that its version is known by. */
export type BankText = { bank: Bank; json: string };

/** `bank.json` of a folder alone. */
export async function readBankFile(folder: string): Promise<Result<BankText, FileProblem[]>> {
	const file = join(folder, BANK_FILE);
	const json = await readText(file);
	if (!json.ok) return json;
	const bank = readBank(json.value);
	if (!bank.ok) return fail(inFile(file, bank.error));
	return ok({ bank: bank.value, json: json.value });
}

/** Proofs of the bank that no longer stand in the article as it is now. */
function movedProofs({ facts }: Bank, article: Article, file: string): FileProblem[] {
	return facts.flatMap(({ anchor }, index) => {
		const verified = verifyAnchor(article, anchor);
		return verified.ok ? [] : inFile(file, [anchorProblem(`facts[${index}].anchor`, anchor, verified.error)]);
	});
}

/**
 * The bank of a folder, fit to be served: `bank.json` is sound, and where its article and facts lie beside it, they
 * are sound and every proof of the bank stands in that article. A bank is whole in itself: with neither beside it it is
 * taken as it is.
 */
export async function readBankFolder(folder: string): Promise<Result<BankText, FileProblem[]>> {
	const [bank, sources] = [await readBankFile(folder), await readSources(folder)];
	const alone =
		!sources.ok && sources.error.length === 2 && sources.error.every(({ code }) => code === 'file_missing');
	const problems = [...(bank.ok ? [] : bank.error), ...(sources.ok || alone ? [] : sources.error)];
	if (bank.ok && sources.ok) {
		const file = join(folder, BANK_FILE);
		const { id } = bank.value.bank.article;
		if (id !== sources.value.article.id) {
			const expected = JSON.stringify(sources.value.article.id);
			problems.push({
				code: 'bank_of_another_article',
				path: 'article.id',
				found: JSON.stringify(id),
				expected,
				file,
			});
		} else problems.push(...movedProofs(bank.value.bank, sources.value.article, file));
	}
	return problems.length > 0 || !bank.ok ? fail(problems) : bank;
}
