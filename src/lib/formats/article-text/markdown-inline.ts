const NAMED: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: '’',
	nbsp: ' ',
	ndash: '–',
	mdash: '—',
	hellip: '…',
	lsquo: '‘',
	rsquo: '’',
	ldquo: '“',
	rdquo: '”',
};

/**
 * The words of Markdown text: links by their words, images, notes, comments and tags left out, no marks of emphasis or
 * code, escapes and character references as the characters they stand for. Each pattern is bounded, and so takes time in
 * proportion to the text.
 */
export const inline = (text: string): string =>
	text
		.replace(/\\([!-/:-@[-`{-~])/g, (_, mark: string) => `&#${mark.charCodeAt(0)};`)
		.replace(/<!--[^<]{0,500}-->/g, '')
		.replace(/<\/?[a-z][^<>]{0,500}>/gi, '')
		.replace(/!\[[^[\]]{0,300}\]\([^()]{0,500}\)/g, '')
		.replace(/\[\^[^[\]]{1,50}\]/g, '')
		.replace(/\[([^[\]]{0,300})\](?:\([^()]{0,500}\)|\[[^[\]]{0,100}\])/g, '$1')
		.replace(/[`*]|~~/g, '')
		.replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '')
		.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, reference);

function reference(whole: string, decimal?: string, hex?: string, name?: string): string {
	if (name !== undefined) return NAMED[name] ?? whole;
	const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
	return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
