/** Soft hyphens, zero-width characters and marks of direction: no reader sees them, and no quote would find them. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const LIGATURES: Readonly<Record<string, string>> = {
	ﬀ: 'ff',
	ﬁ: 'fi',
	ﬂ: 'fl',
	ﬃ: 'ffi',
	ﬄ: 'ffl',
};

/**
 * A text whose letters are those that a reader sees: composed (NFC), without unseen or control characters, ligatures of
 * print taken apart, any space a space, any line break `\n`. Tabs stay.
 */
export const tidy = (text: string): string =>
	text
		.toWellFormed()
		.normalize('NFC')
		.replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n')
		.replace(UNSEEN, '')
		.replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g, '')
		.replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
		.replace(/[ﬀﬁﬂﬃﬄ]/g, (letters) => LIGATURES[letters] ?? letters);

/** Marks at the beginning of a paragraph that belong to a list, a quotation, a heading or a tag, not to its words. */
const OPENING = /^(?:#{1,6}\s|[-*+•‣◦▪●·–—]\s|\d{1,3}[.)]\s|>|```|\||<)\s*/;

/**
 * A line or paragraph as plain text on one line, as an article keeps it; empty where only marks are left. What
 * `readArticle` would take for markup is taken off.
 */
export function plain(text: string): string {
	let words = text
		.replace(/[*_]{2,}/g, '')
		.replace(/\s+/g, ' ')
		.replace(/\]\(/g, '] (')
		.trim();
	for (let mark = OPENING.exec(words); mark !== null; mark = OPENING.exec(words)) {
		words = words.slice(mark[0].length);
	}
	// A sentence may begin with a year alone, which Markdown takes for the number of an item.
	const whole = words.replace(/^(\d+)\. /, '$1 – ');
	return /[\p{L}\p{N}]/u.test(whole) ? whole : '';
}
