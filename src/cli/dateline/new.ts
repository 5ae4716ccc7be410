import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fail, type Result } from '../../lib/core/kernel/result.ts';
import type { Given as Said } from '../../lib/formats/article-text/index.ts';
import type { BankReport } from '../../lib/nlp/bank-report.ts';
import type { FileProblem } from '../../lib/server/banks/read-text.ts';
import { writeBankFolder } from '../../lib/server/banks/write-folder.ts';
import { readSettings } from '../../lib/server/settings.ts';
import { near } from '../problem-line.ts';
import type { Command, Given } from './command.ts';
import type { Done, Job } from './new/job.ts';
import { runPool, type Outcome } from './new/pool.ts';
import { progressOn } from './new/progress.ts';
import { reportLines } from './new/report-lines.ts';
import { printJson, printProblems, problemsAsJson } from './print.ts';

type Made = { file: string; folder: string; state: 'written' | 'replaced'; report: BankReport };
type Read = Result<Done, FileProblem[]>;

const HEAD = [
	'Found by rules in article.md. Each quote stands there once; mend or add facts, then write bank.json again with',
	'"npm run dateline -- generate".',
];
/** Where the schema of facts lies, as seen from a folder under `questions/`. */
const SCHEMA = '../../static/schema/facts.json';

export const newArticle: Command = {
	usage: 'new <file…> [--title TEXT] [--date YYYY-MM-DD] [flags]',
	summary:
		'Makes the bank folder of each text (.txt, .md, .html): its article, the facts found, and their questions.',
	flags: {
		title: { value: 'TEXT', text: 'the title; else what the text gives as its title' },
		date: { value: 'YYYY-MM-DD', text: 'the day it was published; else what the text gives' },
		source: { value: 'TEXT', text: 'the title at its source, where that is another' },
		publisher: { value: 'TEXT', text: 'who published it' },
		url: { value: 'ADDRESS', text: 'where it stands on the web' },
		place: { value: 'TEXT', text: 'where it was written; else the place of its dateline' },
		out: { value: 'FOLDER', text: 'the folder of bank folders; questions/ where left out' },
		force: 'write anew the folder of an article that is there',
		json: 'print what was made as JSON',
	},
	takesFolders: true,
	async run({ folders: named, flags, values }) {
		const said = saidIn(values);
		const problems = misused(named, said);
		const made: Made[] = [];
		if (problems.length === 0) {
			const out = resolve(values.get('out') ?? readSettings(process.env).questions);
			const files = named.map((file) => resolve(file));
			const progress = progressOn(process.stderr, files.length);
			let index = 0;
			for await (const read of readAll(files, said, commentsFor(out), progress.show)) {
				const file = files[index] ?? '';
				index += 1;
				const written = read.ok
					? await writeBankFolder(out, read.value.id, read.value.files, { replace: flags.has('force') })
					: read;
				if (!written.ok) problems.push(...written.error);
				else if (read.ok) {
					const { folder, replaced } = written.value;
					const state = replaced ? 'replaced' : 'written';
					made.push({ file: near(file), folder: near(folder), state, report: read.value.report });
				}
			}
			progress.clear();
		}
		if (flags.has('json')) printJson({ made, problems: problemsAsJson(problems) });
		else {
			for (const each of made) console.log(lines(each));
			printProblems(problems);
		}
		return problems.length > 0 ? 1 : 0;
	},
};

/** What flags say of the article. */
function saidIn(values: Given['values']): Said {
	const keys = ['title', 'date', 'source', 'publisher', 'url', 'place'] as const;
	return Object.fromEntries(keys.flatMap((key) => (values.has(key) ? [[key, values.get(key)]] : [])));
}

/** Flags and files that do not go together. */
function misused(files: readonly string[], said: Said): FileProblem[] {
	const problem = (code: string, path: string, found: string, expected: string): FileProblem[] => [
		{ code, path, found, expected, file: 'dateline new' },
	];
	if (files.length === 0) return problem('no_files', '', 'no file', 'the file of a text');
	const one = (['title', 'source', 'url'] as const).find((key) => said[key] !== undefined);
	if (files.length === 1 || one === undefined) return [];
	return problem('flag_for_one', `--${one}`, `${files.length} files`, 'one file');
}

/** The head of a facts file; editors find its schema where the folder is one of the project. */
const commentsFor = (out: string): string[] => [
	...(existsSync(join(out, '_', SCHEMA)) ? [`yaml-language-server: $schema=${SCHEMA}`] : []),
	...HEAD,
];

/** One text is read here; several are read on threads. */
async function* readAll(
	files: readonly string[],
	given: Said,
	comments: readonly string[],
	onDone: (done: number) => void,
): AsyncGenerator<Read> {
	const jobs = files.map((file): Job => ({ file, given, comments }));
	const [only] = jobs;
	if (only !== undefined && jobs.length === 1) {
		const { run } = await import('./new/job.ts');
		yield run(only);
		return;
	}
	let index = 0;
	for await (const outcome of runPool<Job, Read>(new URL('./new/worker.ts', import.meta.url), jobs, onDone)) {
		yield readFrom(outcome, files[index] ?? '');
		index += 1;
	}
}

function readFrom(outcome: Outcome<Read>, file: string): Read {
	if ('answer' in outcome) return outcome.answer;
	return fail<FileProblem[]>([{ code: 'thread_broken', path: '', found: outcome.broken, file }]);
}

const lines = ({ folder, state, report }: Made): string =>
	[`${folder}: ${report.questions.published} questions (${state})`, ...reportLines(report)].join('\n');
