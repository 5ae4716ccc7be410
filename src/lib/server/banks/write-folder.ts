import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok, type Result } from '../../core/kernel/result.ts';
import { errnoOf } from '../errno.ts';
import type { FolderFiles } from './folder-files.ts';
import type { FileProblem } from './read-text.ts';

/**
 * Puts a bank folder under `parent` whole or not at all: it is written beside its place under a hidden name, and then
 * renamed. Problems: `folder_exists`; with `replace`, `folder_has_more` where the folder holds what is not a bank's, for
 * that would be lost; `folder_unwritable`.
 */
export async function writeBankFolder(
	parent: string,
	id: string,
	files: FolderFiles,
	{ replace }: { replace: boolean },
): Promise<Result<{ folder: string; replaced: boolean }, FileProblem[]>> {
	const folder = join(parent, id);
	const refuse = (code: string, found: string, expected: string) =>
		fail<FileProblem[]>([{ code, path: '', found, expected, file: folder }]);
	let hidden: string | undefined;
	try {
		const there = await entriesOf(folder);
		if (there !== undefined && !replace) return refuse('folder_exists', 'a folder', 'a new name');
		const other = there?.find((name) => !files.has(name));
		if (other !== undefined) return refuse('folder_has_more', JSON.stringify(other), 'the files of a bank');
		await mkdir(parent, { recursive: true });
		hidden = await mkdtemp(join(parent, '.new-'));
		const [made, old] = [join(hidden, 'made'), join(hidden, 'old')];
		await mkdir(made);
		for (const [name, text] of files) await writeFile(join(made, name), text, { flush: true });
		if (there !== undefined) await rename(folder, old);
		try {
			await rename(made, folder);
		} catch (error) {
			if (there !== undefined) await rename(old, folder);
			throw error;
		}
		return ok({ folder, replaced: there !== undefined });
	} catch (error) {
		return refuse('folder_unwritable', errnoOf(error), 'a folder that may be written');
	} finally {
		if (hidden !== undefined) await rm(hidden, { recursive: true, force: true });
	}
}

/** What lies in a folder; nothing where there is no such folder. */
async function entriesOf(folder: string): Promise<string[] | undefined> {
	try {
		return await readdir(folder);
	} catch (error) {
		if (errnoOf(error) === 'ENOENT') return undefined;
		throw error;
	}
}
