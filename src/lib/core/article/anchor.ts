import { fail, ok, type Result } from '../kernel/result.ts';
import { nearest } from './nearest.ts';
import type { Anchor, Article } from './schema.ts';

/** Words around a quote that an anchor keeps on each side, in UTF-16 code units. */
const CONTEXT = 32;

/** Why words cannot be pointed at. `found` is what stands in the article now. */
export type AnchorError =
	| { code: 'paragraph_missing'; paragraph: number; paragraphs: number }
	/** Nowhere in the article; `nearest` has the most alike words, where any are. */
	| { code: 'quote_not_found'; quote: string; nearest?: string }
	/** More than once in the article, so that the place is in doubt. */
	| { code: 'quote_ambiguous'; quote: string; places: number }
	/** The anchor's place holds other words, or other words are around it. */
	| { code: 'anchor_moved'; quote: string; found: string }
	/** The words were edited: `anchor` points at what they are now, for a person to confirm. */
	| { code: 'quote_changed'; quote: string; found: string; anchor: Anchor };

/** The anchor of a place, with the words around it. */
export function anchorAt(article: Article, paragraph: number, start: number, end: number): Anchor {
	const text = article.paragraphs[paragraph] ?? '';
	return {
		paragraph,
		start,
		end,
		quote: text.slice(start, end),
		prefix: text.slice(Math.max(0, start - CONTEXT), start),
		suffix: text.slice(end, end + CONTEXT),
	};
}

/**
 * The anchor of words that stand in the article exactly once, to the letter; white space in the quote counts as one
 * space. Fails with `quote_not_found` or `quote_ambiguous`.
 */
export function anchorQuote(article: Article, quote: string): Result<Anchor, AnchorError> {
	const plain = quote.trim().replace(/\s+/g, ' ');
	const places = occurrences(article, plain);
	const [place] = places;
	if (place === undefined) return notFound(article, plain);
	if (places.length > 1) return fail({ code: 'quote_ambiguous', quote: plain, places: places.length });
	return ok(anchorAt(article, place.paragraph, place.start, place.start + plain.length));
}

/**
 * The anchor itself where its place in the article still holds its quote between its prefix and suffix.
 * Fails with `paragraph_missing` or `anchor_moved`; `findAnchor` then looks for it.
 */
export function verifyAnchor(article: Article, anchor: Anchor): Result<Anchor, AnchorError> {
	const { paragraph, start, end, quote } = anchor;
	const text = article.paragraphs[paragraph];
	if (text === undefined) {
		return fail({ code: 'paragraph_missing', paragraph, paragraphs: article.paragraphs.length });
	}
	const from = Math.max(0, start - CONTEXT);
	if (end - start === quote.length && text.startsWith(quote, start)) {
		if (text.slice(from, start) === anchor.prefix && text.slice(end, end + CONTEXT) === anchor.suffix) {
			return ok(anchor);
		}
		return fail({ code: 'anchor_moved', quote, found: text.slice(from, end + CONTEXT) });
	}
	return fail({ code: 'anchor_moved', quote, found: text.slice(start, end) });
}

/**
 * The anchor in an article that was edited since: at its place; else the same words elsewhere, where most of prefix and
 * suffix fit. Where the words themselves were edited it fails with `quote_changed`, which carries the new place; where they
 * stand in several places that fit as well, with `quote_ambiguous`; where nothing is like them, with `quote_not_found`.
 */
export function findAnchor(article: Article, anchor: Anchor): Result<Anchor, AnchorError> {
	if (verifyAnchor(article, anchor).ok) return ok(anchor);
	const places = occurrences(article, anchor.quote).map((place) => ({
		...place,
		fits: contextFits(article, anchor, place.paragraph, place.start),
	}));
	const [best, second] = places.sort((one, other) => other.fits - one.fits);
	if (best !== undefined) {
		if (best.fits === second?.fits)
			return fail({ code: 'quote_ambiguous', quote: anchor.quote, places: places.length });
		return ok(anchorAt(article, best.paragraph, best.start, best.start + anchor.quote.length));
	}
	const near = nearest(article, anchor);
	if (near === undefined || near.likeness < LIKE_ENOUGH) return notFound(article, anchor.quote);
	const now = anchorAt(article, near.paragraph, near.start, near.end);
	return fail({ code: 'quote_changed', quote: anchor.quote, found: now.quote, anchor: now });
}

/** Of the letters of quote, prefix and suffix, how many must still stand in order; below, other words are likelier than an edit. */
const LIKE_ENOUGH = 0.6;

function notFound(article: Article, quote: string): Result<never, AnchorError> {
	const near = nearest(article, { quote, prefix: '', suffix: '', paragraph: 0 });
	if (near === undefined || near.likeness < 0.4) return fail({ code: 'quote_not_found', quote });
	const found = (article.paragraphs[near.paragraph] ?? '').slice(near.start, near.end);
	return fail({ code: 'quote_not_found', quote, nearest: found });
}

function occurrences(article: Article, quote: string): { paragraph: number; start: number }[] {
	const places: { paragraph: number; start: number }[] = [];
	if (quote === '') return places;
	article.paragraphs.forEach((text, paragraph) => {
		for (let start = text.indexOf(quote); start !== -1; start = text.indexOf(quote, start + 1)) {
			places.push({ paragraph, start });
		}
	});
	return places;
}

/** How many letters right before and right after the place are those of the anchor's prefix and suffix. */
function contextFits(article: Article, anchor: Anchor, paragraph: number, start: number): number {
	const text = article.paragraphs[paragraph] ?? '';
	const end = start + anchor.quote.length;
	let before = 0;
	while (
		before < anchor.prefix.length &&
		text[start - 1 - before] === anchor.prefix[anchor.prefix.length - 1 - before]
	) {
		before += 1;
	}
	let after = 0;
	while (after < anchor.suffix.length && text[end + after] === anchor.suffix[after]) after += 1;
	return before + after;
}
