import type { View } from '../clauses/view.ts';

/** What stands between quotation marks in one sentence of its paragraph. */
export type QuotedWords = {
	/** A quotation begins before the sentence or ends after it. */
	open: boolean;
	/** True of a token between the marks. */
	has: (token: number) => boolean;
	/** How many tokens are. */
	count: number;
};

const opens = (mark: string, inside: boolean) => mark === '“' || (mark === '"' && !inside);

/** @param before the text of the paragraph before the sentence */
export function quotedWords(view: View, before: string): QuotedWords {
	let inside = false;
	for (const mark of before.match(/[“”"]/g) ?? []) inside = opens(mark, inside);
	const open = inside;
	const within = new Set<number>();
	view.tokens.forEach(({ text }, index) => {
		const mark = /[“”"]/.exec(text)?.[0];
		if (mark !== undefined) inside = opens(mark, inside);
		else if (inside) within.add(index);
	});
	return { open: open || inside, has: (token) => within.has(token), count: within.size };
}
