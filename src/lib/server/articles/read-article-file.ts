import { readFile, stat } from 'node:fs/promises';
import { fail, type Result } from '../../core/kernel/result.ts';
import { BYTES_LIMIT } from '../../formats/article-text/decode.ts';
import { formatOf, readDraftBytes, type Draft } from '../../formats/article-text/index.ts';
import { inFile, type FileProblem } from '../banks/read-text.ts';
import { errnoOf } from '../errno.ts';

/**
 * What the text in a file says of itself. Problems: `text_missing`, `file_unreadable`, `format_unknown` (by the ending of
 * its name), `text_too_large`, and those of `readDraftBytes`.
 */
export async function readArticleFile(file: string): Promise<Result<Draft, FileProblem[]>> {
	const refuse = (code: string, found: string, expected: string) =>
		fail<FileProblem[]>([{ code, path: '', found, expected, file }]);
	const format = formatOf(file);
	if (format === undefined) return refuse('format_unknown', 'a file of another kind', '.txt, .md or .html');
	let bytes: Buffer;
	try {
		const { size } = await stat(file);
		if (size > BYTES_LIMIT) return refuse('text_too_large', `${size} bytes`, `at most ${BYTES_LIMIT} bytes`);
		bytes = await readFile(file);
	} catch (error) {
		const code = errnoOf(error);
		if (code === 'ENOENT' || code === 'ENOTDIR')
			return refuse('text_missing', 'no file', 'the file of a text');
		return refuse('file_unreadable', code, 'a file that may be read');
	}
	const draft = readDraftBytes(bytes, format);
	return draft.ok ? draft : fail(inFile(file, draft.error));
}
