import type { Article } from '../article/schema.ts';
import type { Fact } from '../fact/schema.ts';
import type { Slug } from '../kernel/id.ts';

/** Words of a paragraph; `proof` where they prove a fact that is asked. */
export type Piece = { text: string; proof: boolean };

/** Proving words in their paragraph: the texts of the pieces, in turn, are the whole paragraph. */
export type Evidence = {
	article: { id: Slug; title: string; published: string; publisher: string };
	/** Counts from 0. */
	paragraph: number;
	pieces: Piece[];
};

/**
 * The proof of facts: each paragraph that proves one of them once, with all the words that do, in the order of the
 * facts. Throws where a paragraph is not in the article: reading a bank refuses that.
 */
export function evidenceOf(facts: readonly Fact[], article: Article): Evidence[] {
	const numbers = [...new Set(facts.map(({ anchor }) => anchor.paragraph))];
	const { id, title, published, source } = article;
	return numbers.map((paragraph) => {
		const text = article.paragraphs[paragraph];
		if (text === undefined)
			throw new Error(`A fact is proved by paragraph ${paragraph}, which is not there.`);
		const anchors = facts.map(({ anchor }) => anchor).filter((anchor) => anchor.paragraph === paragraph);
		return {
			article: { id, title, published, publisher: source.publisher },
			paragraph,
			pieces: cut(text, anchors),
		};
	});
}

type Range = { start: number; end: number };

/** The text cut at the bounds of the ranges; ranges that overlap or touch make one piece. */
function cut(text: string, ranges: readonly Range[]): Piece[] {
	const joined: Range[] = [];
	for (const { start, end } of ranges.toSorted((one, other) => one.start - other.start)) {
		const last = joined.at(-1);
		if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
		else joined.push({ start, end });
	}
	const pieces: Piece[] = [];
	let at = 0;
	for (const { start, end } of joined) {
		pieces.push({ text: text.slice(at, start), proof: false }, { text: text.slice(start, end), proof: true });
		at = end;
	}
	pieces.push({ text: text.slice(at), proof: false });
	return pieces.filter((piece) => piece.text !== '');
}
