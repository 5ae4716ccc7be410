import type { Day } from '../kernel/edtf.ts';
import { foldedWords } from '../kernel/fold.ts';
import type { Slug } from '../kernel/id.ts';

/** Letters of a title that an id keeps, whole words only. */
const MOST = 60;

/**
 * The id of an article by its day and title, which also names its folder: `2025-10-27-bridge-opens`. Letters
 * outside a to z are left out; a title of none but those is called `article`.
 */
export function articleId(published: Day, title: string): Slug {
	let name = '';
	for (const word of foldedWords(title).map((folded) => folded.replace(/[^a-z0-9]/g, ''))) {
		if (word === '') continue;
		const longer = name === '' ? word.slice(0, MOST) : `${name}-${word}`;
		if (longer.length > MOST) break;
		name = longer;
	}
	return `${published}-${name === '' ? 'article' : name}`;
}
