import { describe, expect, test } from 'vitest';
import { BYTES_LIMIT, decode } from './decode.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, bigEndian: boolean) => {
	const bytes = new Uint8Array(text.length * 2);
	const view = new DataView(bytes.buffer);
	Array.from({ length: text.length }, (_, index) =>
		view.setUint16(index * 2, text.charCodeAt(index), !bigEndian),
	);
	return bytes;
};
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const read = (bytes: Uint8Array) => {
	const result = decode(bytes);
	return result.ok ? result.value : result.error.map(({ code }) => code).join();
};
const WORDS = 'São Paulo’s café — 5 €';

describe('bytes are text', () => {
	test.each([
		['UTF-8', utf8(WORDS)],
		['UTF-8 with a byte order mark', utf8(`\uFEFF${WORDS}`)],
		['UTF-16, little end first', utf16(`\uFEFF${WORDS}`, false)],
		['UTF-16, big end first', utf16(`\uFEFF${WORDS}`, true)],
	])('in %s', (_title, bytes) => {
		expect(read(bytes)).toBe(WORDS);
	});

	test.each([
		'<meta charset="windows-1252">',
		'<meta charset=latin1>',
		'<META http-equiv=Content-Type content="text/html; charset=iso-8859-1">',
	])('in the encoding that a page declares: %s', (meta) => {
		// 0x92 and 0xe9 are ’ and é in windows-1252, which these three labels all mean (WHATWG Encoding).
		expect(read(latin(`${meta}Reed\u0092s caf\u00e9`))).toBe(`${meta}Reed’s café`);
	});

	test('in UTF-8, whatever the page declares', () => {
		expect(read(utf8(`<meta charset="latin1">${WORDS}`))).toBe(`<meta charset="latin1">${WORDS}`);
	});
});

describe('bytes are refused', () => {
	test.each<[title: string, bytes: Uint8Array, code: string]>([
		['that are no UTF-8, in plain text', latin('caf\u00e9'), 'encoding_broken'],
		['that declare an encoding nobody knows', latin('<meta charset="klingon">caf\u00e9'), 'encoding_broken'],
		['that break off within a letter', utf8('café').subarray(0, 4), 'encoding_broken'],
		['of half a letter of UTF-16', Uint8Array.of(0xff, 0xfe, 0x41), 'encoding_broken'],
		['of UTF-16 with half a pair', Uint8Array.of(0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00), 'encoding_broken'],
		['of UTF-16 without its mark', utf16('Reed', false), 'binary_file'],
		['of UTF-32', Uint8Array.of(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0), 'binary_file'],
		['of a PDF', utf8('%PDF-1.7\n'), 'binary_file'],
		['of a Word document', latin('PK\u0003\u0004'), 'binary_file'],
		['of an image', latin('\u0089PNG\r\n'), 'binary_file'],
		['of RTF', utf8('{\\rtf1 Reed}'), 'binary_file'],
		['that are too many', new Uint8Array(BYTES_LIMIT + 1).fill(0x20), 'text_too_large'],
	])('%s', (_title, bytes, code) => {
		expect(read(bytes)).toBe(code);
	});
});
