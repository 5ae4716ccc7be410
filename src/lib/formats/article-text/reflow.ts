/** A line of hard-wrapped text is at most this long; where lines are longer, each is a paragraph. */
const WIDEST = 110;
/** Where the longest line is shorter, the text was never wrapped: it is a list. */
const NARROWEST = 40;
/** Letters by which a wrapped line may stay short of the widest one beyond the word that did not fit. */
const RAGGED = 8;
const BULLET = /^\s*(?:[-*+•‣◦▪●·–]|\d{1,3}[.)])\s+\S/;

/**
 * The paragraphs of plain text: an empty line always parts them; so does a line break, but where the line was wrapped (the
 * next word would not have fitted) or the next one goes on with a small letter. Items of a list stand alone.
 */
export function reflow(text: string): string[] {
	const lines = text.split('\n').map((line) => line.trimEnd());
	const width = usualWidth(lines);
	const paragraphs: string[][] = [];
	let open: string[] | undefined;
	let last = '';
	for (const line of lines) {
		const trimmed = line.trim();
		if (trimmed === '') open = undefined;
		else if (open !== undefined && goesOn(last, line, width)) open.push(trimmed);
		else {
			open = [trimmed];
			paragraphs.push(open);
		}
		last = line;
	}
	return paragraphs.map(joined);
}

/** The length that nearly all lines keep to, in letters; one long address among them does not count. */
function usualWidth(lines: readonly string[]): number {
	const lengths = lines
		.map(({ length }) => length)
		.filter((length) => length > 0)
		.sort((one, other) => one - other);
	return lengths[Math.ceil(lengths.length * 0.95) - 1] ?? 0;
}

function goesOn(line: string, next: string, width: number): boolean {
	if (BULLET.test(next) || /\t|\s{3}/.test(line.trim())) return false;
	const words = next.trim();
	if (/^\p{Ll}/u.test(words)) return true;
	if (width > WIDEST || width < NARROWEST) return false;
	const firstWord = words.indexOf(' ') === -1 ? words.length : words.indexOf(' ');
	return line.length + 1 + firstWord > width - RAGGED;
}

/** Lines as one; a word that was parted at a hyphen keeps it, for most such words are written with one. */
const joined = (lines: readonly string[]): string =>
	lines.reduce((text, line) => (/\p{L}-$/u.test(text) ? text + line : `${text} ${line}`));
