import { readFile } from 'node:fs/promises';
import type { Problem } from '../../core/kernel/problem.ts';
import { fail, ok, type Result } from '../../core/kernel/result.ts';
import { errnoOf } from '../errno.ts';

/** A problem with the file in which it is, as a path that a person can open. */
export type FileProblem = Problem & { file: string };

/** Says in which file the problems are. */
export const inFile = (file: string, problems: readonly Problem[]): FileProblem[] =>
	problems.map((problem) => ({ ...problem, file }));

/**
 * The text of a UTF-8 file. Problems: `file_missing`, `file_unreadable`, `not_utf8`.
 * @param remedy what to do where the file is missing: `make it with …`
 */
export async function readText(file: string, remedy: string): Promise<Result<string, FileProblem[]>> {
	const refuse = (code: string, found: string, expected: string) =>
		fail<FileProblem[]>([{ code, path: '', found, expected, file }]);
	let bytes: Buffer;
	try {
		bytes = await readFile(file);
	} catch (error) {
		const code = errnoOf(error);
		if (code === 'ENOENT' || code === 'ENOTDIR') return refuse('file_missing', 'no file', remedy);
		return refuse('file_unreadable', code, 'a file that may be read');
	}
	try {
		return ok(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
	} catch {
		return refuse('not_utf8', 'bytes that are not UTF-8', 'text in UTF-8');
	}
}
