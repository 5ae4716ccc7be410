import type { Problem } from '../../core/kernel/problem.ts';
import { ok, type Result } from '../../core/kernel/result.ts';
import { decode } from './decode.ts';
import type { Draft, TextFormat } from './draft.ts';
import { readHtml } from './html.ts';
import { readMarkdown } from './markdown.ts';
import { readPlainText } from './plain-text.ts';

export { articleOf, NO_PLACE, NO_PUBLISHER, type Given } from './article-of.ts';
export type { Draft, TextFormat } from './draft.ts';

/** The format of a text by the ending of its file's name; nothing for one that is not read. */
export function formatOf(name: string): TextFormat | undefined {
	const ending = /\.([a-z]{1,8})$/i.exec(name)?.[1]?.toLowerCase();
	if (ending === undefined || ending === 'txt' || ending === 'text') return 'text';
	if (ending === 'md' || ending === 'markdown') return 'markdown';
	return ending === 'html' || ending === 'htm' || ending === 'xhtml' ? 'html' : undefined;
}

/** What a text says of itself, and its paragraphs. Problems: those of `readHtml`. */
export function readDraft(text: string, format: TextFormat): Result<Draft, Problem[]> {
	if (format === 'html' || /^\s*<(?:!doctype\s+html|html[\s>])/i.test(text.slice(0, 1000)))
		return readHtml(text);
	return ok(format === 'markdown' ? readMarkdown(text) : readPlainText(text));
}

/** The same from the bytes of a file. Problems: those of `decode` and `readHtml`. */
export function readDraftBytes(bytes: Uint8Array, format: TextFormat): Result<Draft, Problem[]> {
	const text = decode(bytes);
	return text.ok ? readDraft(text.value, format) : text;
}
