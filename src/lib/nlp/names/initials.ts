import type { Word } from './words.ts';

/** Letters in brackets straight behind a name, by which the article calls it from there on: `(KCNA)`. */
export function introduced(words: readonly Word[], at: number): string | undefined {
	const [open, short, close] = [words[at], words[at + 1], words[at + 2]];
	if (open?.text !== '(' || close?.text !== ')' || short === undefined) return undefined;
	return /^[A-Z][A-Za-z]{0,6}[A-Z][a-z0-9]?$/.test(short.text) ? short.text : undefined;
}
