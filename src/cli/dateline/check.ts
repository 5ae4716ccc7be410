import { readBankFolder } from '../../lib/server/banks/read-folder.ts';
import type { FileProblem } from '../../lib/server/banks/read-text.ts';
import { near } from '../problem-line.ts';
import type { Command } from './command.ts';
import { bankFolders } from './folders.ts';
import { printJson, printProblems, problemsAsJson } from './print.ts';

export const check: Command = {
	usage: 'check [folder…] [--json]',
	summary: 'Says what is wrong with articles, facts and banks, as the server would when it starts.',
	flags: { json: 'print the problems as JSON' },
	takesFolders: true,
	async run({ folders: named, flags }) {
		const problems: FileProblem[] = [];
		const sound: string[] = [];
		const folders = await bankFolders(named);
		if (!folders.ok) problems.push(...folders.error);
		for (const folder of folders.ok ? folders.value : []) {
			const read = await readBankFolder(folder);
			if (!read.ok) problems.push(...read.error);
			else sound.push(`${near(folder)}: sound, ${read.value.bank.facts.length} facts, each with its proof`);
		}
		if (flags.has('json')) printJson(problemsAsJson(problems));
		else {
			for (const line of sound) console.log(line);
			printProblems(problems);
		}
		return problems.length > 0 ? 1 : 0;
	},
};
