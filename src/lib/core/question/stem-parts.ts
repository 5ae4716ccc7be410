import { GAP } from './gap.ts';

/** A stem as it is laid out: what is asked and, of one with a gap, the words before and after that, and where they are from. */
export type StemParts = { asks: string; gapped?: { before: string; after: string; from?: string } };

const PASSAGE = /^(.+ fills the gap) in these words of the (article .+?): (“.+”)$/s;

/**
 * Parts a stem from the words that its gap is in: the quotation at its end (`Which year fills the gap in these words of the
 * article …: “… ____ …”`), or the whole of it where it is one sentence with a gap. Any other stem only asks.
 */
export function stemParts(stem: string): StemParts {
	if (!stem.includes(GAP)) return { asks: stem };
	const [, asks, from, words = stem] = PASSAGE.exec(stem) ?? [];
	const at = words.indexOf(GAP);
	const gapped = { before: words.slice(0, at), after: words.slice(at + GAP.length) };
	return asks === undefined || from === undefined
		? { asks: 'Fill the gap', gapped }
		: { asks: `${asks}?`, gapped: { ...gapped, from: from.replace(/^a/, 'A') } };
}
