import { fail, ok, type Result } from '../kernel/result.ts';
import { anchorQuote } from './anchor.ts';
import type { Anchor, Article } from './schema.ts';
import { sentences } from './sentences.ts';

/** The longest quote of a facts file, in UTF-16 code units. */
export const QUOTE_LIMIT = 600;

/** Why no quote can point at a place: its sentence stands more than once, or is too long, or the anchor does not hold. */
export type UnquotableError = { code: 'quote_ambiguous' | 'quote_too_long' | 'quote_not_found' };

/**
 * An anchor whose quote alone finds it again: the anchor itself where its words stand once in the article, else the
 * sentences around it. A facts file keeps no position, so words that stand twice would point at neither place.
 */
export function quotable(article: Article, anchor: Anchor): Result<Anchor, UnquotableError> {
	const own = anchorQuote(article, anchor.quote);
	if (own.ok) return fitting(own.value);
	if (own.error.code !== 'quote_ambiguous') return fail({ code: 'quote_not_found' });
	const paragraph = article.paragraphs[anchor.paragraph] ?? '';
	const around = sentences(paragraph).filter(({ start, end }) => start < anchor.end && anchor.start < end);
	const [first, last] = [around.at(0), around.at(-1)];
	if (first === undefined || last === undefined) return fail({ code: 'quote_not_found' });
	const wider = anchorQuote(article, paragraph.slice(first.start, last.end));
	return wider.ok ? fitting(wider.value) : fail({ code: 'quote_ambiguous' });
}

const fitting = (anchor: Anchor): Result<Anchor, UnquotableError> =>
	anchor.quote.length > QUOTE_LIMIT ? fail({ code: 'quote_too_long' }) : ok(anchor);
