import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok, type Result } from '../../core/kernel/result.ts';
import { errnoOf } from '../errno.ts';
import type { FileProblem } from './read-text.ts';

/** The bank folders of a place, by name, and the links there that lead to none. */
export type BankFolders = { folders: string[]; problems: FileProblem[] };

/**
 * Every folder in `questions`, links to folders too, but for those with a dot before their name. Problems where there is
 * nothing to list: `questions_missing`, `questions_not_a_folder`, `questions_unreadable`; of a link: `link_broken`.
 */
export async function bankFoldersIn(questions: string): Promise<Result<BankFolders, FileProblem[]>> {
	const folders: string[] = [];
	const problems: FileProblem[] = [];
	try {
		for (const entry of await readdir(questions, { withFileTypes: true })) {
			if (entry.name.startsWith('.')) continue;
			const path = join(questions, entry.name);
			const kind = entry.isSymbolicLink()
				? await kindOfTarget(path)
				: entry.isDirectory()
					? 'folder'
					: 'other';
			if (kind === 'folder') folders.push(path);
			if (kind === 'nothing')
				problems.push({ code: 'link_broken', path: '', found: 'a link', expected: 'a folder', file: path });
		}
	} catch (error) {
		return fail([{ ...refusal(errnoOf(error)), path: '', expected: 'a folder', file: questions }]);
	}
	return ok({ folders: folders.sort(), problems });
}

async function kindOfTarget(link: string): Promise<'folder' | 'other' | 'nothing'> {
	return stat(link).then(
		(target) => (target.isDirectory() ? 'folder' : 'other'),
		() => 'nothing',
	);
}

function refusal(code: string): Pick<FileProblem, 'code' | 'found'> {
	if (code === 'ENOENT') return { code: 'questions_missing', found: 'no folder' };
	if (code === 'ENOTDIR') return { code: 'questions_not_a_folder', found: 'a file' };
	return { code: 'questions_unreadable', found: code };
}
