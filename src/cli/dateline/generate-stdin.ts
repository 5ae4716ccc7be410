import { buffer } from 'node:stream/consumers';
import { writeBank } from '../../lib/core/bank/read.ts';
import type { Bank } from '../../lib/core/bank/schema.ts';
import { refused, type Problem } from '../../lib/core/kernel/problem.ts';
import { fail, type Result } from '../../lib/core/kernel/result.ts';
import { decode } from '../../lib/formats/article-text/decode.ts';
import { articleOf, readDraft } from '../../lib/formats/article-text/index.ts';
import { readArticleJson } from '../../lib/formats/article-text/json.ts';
import { inFile } from '../../lib/server/banks/read-text.ts';
import type { ExitCode } from './command.ts';
import { printJson, printProblems, problemsAsJson } from './print.ts';

/**
 * Prints the bank of the text on standard input as JSON, and nothing else; problems as JSON in its place, or for a person
 * on the standard error.
 */
export async function generateStdin({ alone, json }: { alone: boolean; json: boolean }): Promise<ExitCode> {
	const bank = alone ? await bankOf(await buffer(process.stdin)) : refusedCompany();
	if (bank.ok) {
		process.stdout.write(writeBank(bank.value));
		return 0;
	}
	const problems = inFile('standard input', bank.error);
	if (json) printJson({ problems: problemsAsJson(problems) });
	else printProblems(problems);
	return 1;
}

const refusedCompany = () =>
	refused({ code: 'stdin_alone', path: '', found: 'folders and --check', expected: 'neither' });

async function bankOf(bytes: Uint8Array): Promise<Result<Bank, Problem[]>> {
	const text = decode(bytes);
	if (!text.ok) return text;
	const sent = text.value.trimStart().startsWith('{')
		? readArticleJson(text.value)
		: readDraft(text.value, 'text');
	if (!sent.ok) return fail(sent.error);
	const article =
		'draft' in sent.value ? articleOf(sent.value.draft, sent.value.given) : articleOf(sent.value);
	if (!article.ok) return article;
	const { newBank } = await import('../../lib/nlp/new-bank.ts');
	const made = newBank(article.value);
	return made.ok ? { ok: true, value: made.value.bank } : made;
}
