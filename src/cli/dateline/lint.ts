import { join } from 'node:path';
import { lintBank } from '../../lib/core/lint/index.ts';
import type { Finding } from '../../lib/core/question/base.ts';
import { BANK_FILE, readBankFile } from '../../lib/server/banks/read-folder.ts';
import type { FileProblem } from '../../lib/server/banks/read-text.ts';
import { near } from '../problem-line.ts';
import type { Command } from './command.ts';
import { bankFolders } from './folders.ts';
import { printJson, printProblems, problemsAsJson } from './print.ts';

type Found = { file: string; question: string; stem: string; status: string } & Finding;

export const lint: Command = {
	usage: 'lint [folder…] [--json]',
	summary: 'Says what is flawed in the questions of a bank; fails where a published one has an error.',
	flags: { json: 'print the findings as JSON' },
	takesFolders: true,
	async run({ folders: named, flags }) {
		const problems: FileProblem[] = [];
		const found: Found[] = [];
		const folders = await bankFolders(named);
		if (!folders.ok) problems.push(...folders.error);
		for (const folder of folders.ok ? folders.value : []) {
			const read = await readBankFile(folder);
			if (!read.ok) problems.push(...read.error);
			else {
				const { bank } = read.value;
				const questions = new Map(bank.questions.map((question) => [question.id, question]));
				const file = near(join(folder, BANK_FILE));
				for (const { question: id, findings } of lintBank(bank)) {
					const { stem = '', status = '' } = questions.get(id) ?? {};
					found.push(...findings.map((finding) => ({ file, question: id, stem, status, ...finding })));
				}
			}
		}
		if (flags.has('json')) printJson({ findings: found, problems: problemsAsJson(problems) });
		else {
			for (const finding of found) console.log(lines(finding));
			printProblems(problems);
		}
		const errors = found.filter(({ severity, status }) => severity === 'error' && status === 'published');
		return errors.length > 0 || problems.length > 0 ? 1 : 0;
	},
};

const lines = ({ file, question, stem, status, rule, severity, at, mend }: Found): string =>
	`${file}, ${question}, ${at}: ${severity} ${rule}${status === 'draft' ? ' (draft)' : ''}. ${mend}\n  ${stem}`;
