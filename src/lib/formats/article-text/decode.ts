import { refused, type Problem } from '../../core/kernel/problem.ts';
import { ok, type Result } from '../../core/kernel/result.ts';

/** The largest file that is read, in bytes; a page of 3,000 words with all its scripts is far below. */
export const BYTES_LIMIT = 5_000_000;

/** How files begin that are no text: PDF, ZIP (also .docx, .odt, .epub), RTF, PNG, JPEG, GIF, GZIP, old Office. */
const SIGNATURES: readonly (readonly number[])[] = [
	[0x25, 0x50, 0x44, 0x46],
	[0x50, 0x4b, 0x03, 0x04],
	[0x7b, 0x5c, 0x72, 0x74, 0x66],
	[0x89, 0x50, 0x4e, 0x47],
	[0xff, 0xd8, 0xff],
	[0x47, 0x49, 0x46, 0x38],
	[0x1f, 0x8b],
	[0xd0, 0xcf, 0x11, 0xe0],
];
/** Bytes in which HTML must declare its encoding (HTML Living Standard, 4.2.5.4). */
const DECLARED_WITHIN = 1024;

/**
 * Bytes as text: by their byte order mark (UTF-8, UTF-16), else UTF-8, else the encoding that HTML declares in its
 * meta element. The text has no mark. Problems: `text_too_large`, `binary_file`, `encoding_broken`.
 */
export function decode(bytes: Uint8Array): Result<string, Problem[]> {
	if (bytes.length > BYTES_LIMIT) {
		const found = `${bytes.length} bytes`;
		return refused({ code: 'text_too_large', path: '', found, expected: `at most ${BYTES_LIMIT} bytes` });
	}
	if (SIGNATURES.some((signature) => signature.every((byte, index) => bytes[index] === byte)))
		return binary();
	const marked = markOf(bytes);
	const text = decoded(bytes, marked ?? 'utf-8') ?? (marked === undefined ? asDeclared(bytes) : undefined);
	if (text === undefined) {
		const found = marked === undefined ? 'bytes that are not UTF-8' : `bytes that are not ${marked}`;
		return refused({ code: 'encoding_broken', path: '', found, expected: 'text in UTF-8' });
	}
	return text.includes('\0') ? binary() : ok(text);
}

const binary = () =>
	refused({ code: 'binary_file', path: '', found: 'a file that is no text', expected: 'a text file' });

function markOf([first, second, third]: Uint8Array): string | undefined {
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	if (first === 0xfe && second === 0xff) return 'utf-16be';
	return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : undefined;
}

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		// Bytes that are not of the encoding, or an encoding that is not known.
		return undefined;
	}
}

/** The text of HTML by its own declaration: `<meta charset="windows-1252">`, or the same in http-equiv. */
function asDeclared(bytes: Uint8Array): string | undefined {
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARED_WITHIN));
	const label = /<meta[^>]{0,200}charset\s{0,5}=\s{0,5}["']?([\w-]{1,40})/i.exec(head)?.[1];
	return label === undefined ? undefined : decoded(bytes, label);
}
