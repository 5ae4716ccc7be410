import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { writeBank } from '../../lib/core/bank/read.ts';
import { generate as generateBank } from '../../lib/core/generate/index.ts';
import { BANK_FILE, readSources } from '../../lib/server/banks/read-folder.ts';
import type { FileProblem } from '../../lib/server/banks/read-text.ts';
import { near } from '../problem-line.ts';
import type { Command } from './command.ts';
import { bankFolders } from './folders.ts';
import { printJson, printProblems, problemsAsJson } from './print.ts';
import { holds, replaceFile } from './replace-file.ts';

type Made = { file: string; published: number; drafts: number; state: 'written' | 'unchanged' | 'stale' };

export const generate: Command = {
	usage: 'generate [folder…] [--check] [--json], or generate --stdin [--json]',
	summary:
		'Writes bank.json from article.md and facts.yaml; of every folder under questions/ where none is named.',
	flags: {
		check: 'write nothing; fail where a bank.json is not what would be written',
		stdin: 'print the bank of the text on standard input: title, date, text, or JSON of those',
		json: 'print what was made as JSON',
	},
	notes: [
		'A text on standard input is asked of the language model too where DATELINE_LLM_URL and DATELINE_LLM_MODEL are set;',
		'why that gave nothing is a line on the standard error. Folders are generated from their facts.yaml alone.',
	],
	takesFolders: true,
	async run({ folders: named, flags }) {
		if (flags.has('stdin')) {
			const { generateStdin } = await import('./generate-stdin.ts');
			return generateStdin({
				alone: named.length === 0 && !flags.has('check'),
				json: flags.has('json'),
				input: () => buffer(process.stdin),
			});
		}
		const made: Made[] = [];
		const problems: FileProblem[] = [];
		const folders = await bankFolders(named);
		if (!folders.ok) problems.push(...folders.error);
		for (const folder of folders.ok ? folders.value : []) {
			const sources = await readSources(folder);
			if (!sources.ok) problems.push(...sources.error);
			else {
				const bank = generateBank(sources.value);
				const published = bank.questions.filter(({ status }) => status === 'published').length;
				const file = join(folder, BANK_FILE);
				const state = await put(file, writeBank(bank), flags.has('check'));
				made.push({ file: near(file), published, drafts: bank.questions.length - published, state });
			}
		}
		if (flags.has('json')) printJson({ made, problems: problemsAsJson(problems) });
		else {
			for (const each of made) console.log(line(each));
			printProblems(problems);
		}
		return problems.length > 0 || made.some(({ state }) => state === 'stale') ? 1 : 0;
	},
};

async function put(file: string, text: string, checkOnly: boolean): Promise<Made['state']> {
	if (await holds(file, text)) return 'unchanged';
	if (checkOnly) return 'stale';
	await replaceFile(file, text);
	return 'written';
}

function line({ file, published, drafts, state }: Made): string {
	if (state === 'stale') {
		return `${file}: not what article.md and facts.yaml give; write it again with "npm run dateline -- generate".`;
	}
	const kept = drafts === 0 ? '' : `, and ${drafts} kept as drafts`;
	return `${file}: ${published} questions${kept} (${state})`;
}
