import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fail, ok, type Result } from '../../lib/core/kernel/result.ts';
import { bankFoldersIn } from '../../lib/server/banks/bank-folders.ts';
import type { FileProblem } from '../../lib/server/banks/read-text.ts';
import { settingsOf } from './settings.ts';

async function isFolder(path: string): Promise<boolean> {
	return stat(path).then(
		(found) => found.isDirectory(),
		() => false,
	);
}

const missing = (file: string): FileProblem => ({
	code: 'folder_missing',
	path: '',
	found: 'no folder',
	expected: 'a folder',
	file,
});

/**
 * The bank folders that a command is about: those named, or every folder under `questions/` (`DATELINE_QUESTIONS`).
 * Problems: `folder_missing`, also where there is not one bank folder, `setting_malformed`, and those of `bankFoldersIn`.
 */
export async function bankFolders(named: readonly string[]): Promise<Result<string[], FileProblem[]>> {
	if (named.length > 0) {
		const folders = named.map((folder) => resolve(folder));
		const there = await Promise.all(folders.map(isFolder));
		const absent = folders.filter((_, index) => !there[index]);
		return absent.length > 0 ? fail(absent.map(missing)) : ok(folders);
	}
	const settings = settingsOf(process.env);
	if (!settings.ok) return settings;
	const { questions } = settings.value;
	const listed = await bankFoldersIn(questions);
	if (!listed.ok) return listed;
	const { folders, problems } = listed.value;
	if (problems.length > 0) return fail(problems);
	return folders.length > 0 ? ok(folders) : fail([missing(join(questions, '<date>-<slug>'))]);
}
