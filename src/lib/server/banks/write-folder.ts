import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok, type Result } from '../../core/kernel/result.ts';
import { errnoOf } from '../errno.ts';
import type { FolderFiles } from './folder-files.ts';
import type { FileProblem } from './read-text.ts';

/** The place of a folder: whether it is taken. */
export type Place = { folder: string; taken: boolean };

/**
 * The place of a new bank folder, looked at before the work that fills it. Problems: `folder_exists`; with `replace`,
 * `folder_has_more` where the folder holds what is not a bank's, for that would be lost; `folder_unwritable`.
 * @param own which names are those of a bank's files
 */
export async function placeFor(
	parent: string,
	id: string,
	own: { has(name: string): boolean },
	{ replace }: { replace: boolean },
): Promise<Result<Place, FileProblem[]>> {
	const folder = join(parent, id);
	try {
		const there = await entriesOf(folder);
		if (there !== undefined && !replace) return refuse(folder, 'folder_exists', 'a folder', 'a new name');
		const other = there?.find((name) => !own.has(name));
		if (other !== undefined) {
			return refuse(folder, 'folder_has_more', JSON.stringify(other), 'the files of a bank');
		}
		return ok({ folder, taken: there !== undefined });
	} catch (error) {
		return unwritable(folder, error);
	}
}

/**
 * Puts a bank folder under `parent` whole or not at all: it is written beside its place under a hidden name, and then
 * renamed. Problems: those of `placeFor`.
 */
export async function writeBankFolder(
	parent: string,
	id: string,
	files: FolderFiles,
	options: { replace: boolean },
): Promise<Result<{ folder: string; replaced: boolean }, FileProblem[]>> {
	const place = await placeFor(parent, id, files, options);
	if (!place.ok) return place;
	const { folder, taken } = place.value;
	let hidden: string | undefined;
	try {
		await mkdir(parent, { recursive: true });
		hidden = await mkdtemp(join(parent, '.new-'));
		const [made, old] = [join(hidden, 'made'), join(hidden, 'old')];
		await mkdir(made);
		for (const [name, text] of files) await writeFile(join(made, name), text, { flush: true });
		if (taken) await rename(folder, old);
		try {
			await rename(made, folder);
		} catch (error) {
			if (taken) await rename(old, folder);
			throw error;
		}
		return ok({ folder, replaced: taken });
	} catch (error) {
		return unwritable(folder, error);
	} finally {
		if (hidden !== undefined) await rm(hidden, { recursive: true, force: true });
	}
}

const refuse = (file: string, code: string, found: string, expected: string) =>
	fail<FileProblem[]>([{ code, path: '', found, expected, file }]);

const unwritable = (folder: string, error: unknown) =>
	refuse(folder, 'folder_unwritable', errnoOf(error), 'a folder that may be written');

/** What lies in a folder; nothing where there is no such folder. */
async function entriesOf(folder: string): Promise<string[] | undefined> {
	try {
		return await readdir(folder);
	} catch (error) {
		if (errnoOf(error) === 'ENOENT') return undefined;
		throw error;
	}
}
