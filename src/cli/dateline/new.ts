import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Given as Said } from '../../lib/formats/article-text/index.ts';
import type { FileProblem } from '../../lib/server/banks/read-text.ts';
import { writeBankFolder } from '../../lib/server/banks/write-folder.ts';
import { explain } from '../../lib/server/explain.ts';
import { near } from '../problem-line.ts';
import type { Command, Given } from './command.ts';
import type { Job } from './new/job.ts';
import { makeAll } from './new/make-all.ts';
import { progressOn } from './new/progress.ts';
import { reportLines } from './new/report-lines.ts';
import type { Report } from './new/report.ts';
import { printJson, printProblems, problemsAsJson } from './print.ts';
import { settingsOf } from './settings.ts';

type Made = { file: string; folder: string; state: 'written' | 'replaced'; report: Report };
type All = { made: Made[]; problems: FileProblem[] };

/** Where the schema of facts lies, as seen from a folder under `questions/`. */
const SCHEMA = '../../static/schema/facts.json';
const NEXT =
	'Next: read the questions, as with "npm start"; mend or add facts in facts.yaml, then "npm run dateline -- generate <folder>".';

export const newArticle: Command = {
	usage: 'new <file…> [--title TEXT] [--date YYYY-MM-DD] [flags]',
	summary:
		'Makes the bank folder of each text (.txt, .md, .html): its article, the facts found, and their questions.',
	flags: {
		title: { value: 'TEXT', text: 'the title; else what the text gives, as on its first line' },
		date: {
			value: 'YYYY-MM-DD',
			text: 'the day it was published; else what the text gives, as on its second line',
		},
		source: { value: 'TEXT', text: 'the title at its source, where that is another' },
		publisher: { value: 'TEXT', text: 'who published it; else what the text gives' },
		url: { value: 'ADDRESS', text: 'where it stands on the web' },
		place: { value: 'TEXT', text: 'where it was written; else the place that the text begins with' },
		out: { value: 'FOLDER', text: 'where the bank folders are; questions/ where left out' },
		force: 'write anew the folder of an article that is there; what you changed in it is lost',
		json: 'print the reports and the problems as JSON',
	},
	notes: [
		'Of several files each says its own title and date. Facts are found by rules; where DATELINE_LLM_URL and',
		'DATELINE_LLM_MODEL are set, the text is sent to that language model too, and what of its facts holds is added.',
		'Where it fails, that is said in a warning, and the facts of the rules are written.',
	],
	takesFolders: true,
	async run({ folders: named, flags, values }) {
		const said = saidIn(values);
		const settings = settingsOf(process.env);
		const problems = [...misused(named, said), ...(settings.ok ? [] : settings.error)];
		const all: All = { made: [], problems };
		if (settings.ok && problems.length === 0) {
			const out = resolve(values.get('out') ?? settings.value.questions);
			const { model } = settings.value;
			const common = { given: said, out, replace: flags.has('force'), schema: schemaFor(out), model };
			await makeEach(
				named.map((file) => ({ ...common, file: resolve(file) })),
				all,
			);
		}
		if (flags.has('json')) printJson(asJson(all));
		else {
			for (const each of all.made) console.log(lines(each));
			if (all.made.length > 0) console.log(NEXT);
			printProblems(all.problems);
		}
		printProblems(warnings(all));
		return all.problems.length > 0 ? 1 : 0;
	},
};

/** Makes the folder of each file and writes it, with a bar to watch on a terminal. */
async function makeEach(jobs: readonly Job[], { made, problems }: All): Promise<void> {
	const progress = progressOn(process.stderr, jobs.length);
	for await (const { job, done } of makeAll(jobs, progress.show)) {
		const written = done.ok ? await writeBankFolder(job.out, done.value.id, done.value.files, job) : done;
		if (!written.ok) problems.push(...written.error);
		else if (done.ok) {
			const { folder, replaced } = written.value;
			const state = replaced ? 'replaced' : 'written';
			made.push({ file: near(job.file), folder: near(folder), state, report: done.value.report });
		}
	}
	progress.clear();
}

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

/** An editor finds the schema where the bank's folder is one of the project. */
const schemaFor = (out: string): string | undefined =>
	existsSync(join(out, '_', SCHEMA)) ? SCHEMA : undefined;

/** Why the language model gave nothing for a text whose folder was written all the same. */
const warnings = ({ made }: All): FileProblem[] =>
	made.flatMap(({ file, report: { model } }) =>
		model && 'error' in model ? [{ ...model.error, path: '', file }] : [],
	);

const asJson = ({ made, problems }: All) => ({
	made: made.map(({ report, ...each }) => ({ ...each, report: withMend(report) })),
	problems: problemsAsJson(problems),
});

const withMend = ({ model, ...report }: Report) => ({
	...report,
	...(model && {
		model: 'error' in model ? { error: { ...model.error, mend: explain(model.error) } } : model,
	}),
});

const lines = ({ folder, state, report }: Made): string =>
	[`${folder}: ${report.questions.published} questions (${state})`, ...reportLines(report)].join('\n');
