import type { Article } from '../../lib/core/article/schema.ts';
import { writeBank } from '../../lib/core/bank/read.ts';
import type { Problem } from '../../lib/core/kernel/problem.ts';
import { fail, type Result } from '../../lib/core/kernel/result.ts';
import { decode } from '../../lib/formats/article-text/decode.ts';
import { articleOf, readDraft } from '../../lib/formats/article-text/index.ts';
import { readArticleJson } from '../../lib/formats/article-text/json.ts';
import type { MadeBank } from '../../lib/server/banks/make-bank.ts';
import { inFile, type FileProblem } from '../../lib/server/banks/read-text.ts';
import type { Settings } from '../../lib/server/settings.ts';
import type { ExitCode } from './command.ts';
import { printJson, printProblems, problemsAsJson } from './print.ts';
import { settingsOf } from './settings.ts';

const FILE = 'standard input';

/** Whether nothing was named beside it, whether problems are told as JSON, and what reads the text. */
type Wanted = { alone: boolean; json: boolean; input: () => Promise<Uint8Array> };

/**
 * Prints the bank of the text on standard input as JSON, and nothing else; problems as JSON in its place, or for a person
 * on the standard error. Why a language model that is set gave nothing is a line on the standard error; the bank of the
 * rules is printed all the same.
 */
export async function generateStdin({ alone, json, input }: Wanted): Promise<ExitCode> {
	const settings = settingsOf(process.env);
	const made = !alone
		? fail(inFile(FILE, [COMPANY]))
		: settings.ok
			? await bankOf(await input(), settings.value)
			: settings;
	if (made.ok) {
		process.stdout.write(writeBank(made.value.bank));
		const { model } = made.value;
		if (model && 'error' in model) printProblems(inFile(FILE, [{ ...model.error, path: '' }]));
		return 0;
	}
	if (json) printJson({ problems: problemsAsJson(made.error) });
	else printProblems(made.error);
	return 1;
}

const COMPANY = { code: 'stdin_alone', path: '', found: 'folders and --check', expected: 'neither' };

async function bankOf(bytes: Uint8Array, settings: Settings): Promise<Result<MadeBank, FileProblem[]>> {
	const article = articleIn(bytes);
	if (!article.ok) return fail(inFile(FILE, article.error));
	const { makeBank } = await import('../../lib/server/banks/make-bank.ts');
	const made = await makeBank(article.value, settings);
	return made.ok ? made : fail(inFile(FILE, made.error));
}

function articleIn(bytes: Uint8Array): Result<Article, Problem[]> {
	const text = decode(bytes);
	if (!text.ok) return text;
	const sent = text.value.trimStart().startsWith('{')
		? readArticleJson(text.value)
		: readDraft(text.value, 'text');
	if (!sent.ok) return fail(sent.error);
	return 'draft' in sent.value ? articleOf(sent.value.draft, sent.value.given) : articleOf(sent.value);
}
