import type { Mention } from '../names/found-names.ts';
import type { QuantityMention } from '../quantities/quantity-mention.ts';
import type { TaggedSentence, Token, TokenRange } from '../tagged.ts';
import type { TimeExpression } from '../times/time-expression.ts';
import { repairTags } from './repair-tags.ts';

/** A sentence with all that was found in it, each range by its first token. */
export type View = {
	sentence: TaggedSentence;
	/** Index of the sentence in the article. */
	index: number;
	tokens: readonly Token[];
	mentions: ReadonlyMap<number, Mention>;
	/** Tokens of adjectives of a country: `Russian`. */
	demonyms: ReadonlySet<number>;
	/** Names by the first token of their title: `Russian President` before `Vladimir Putin`. */
	titles: ReadonlyMap<number, Mention>;
	times: ReadonlyMap<number, TimeExpression>;
	quantities: ReadonlyMap<number, QuantityMention>;
};

/** What was found in one sentence. */
export type Findings = {
	mentions: readonly Mention[];
	times: readonly TimeExpression[];
	quantities: readonly QuantityMention[];
};

const byFirst = <T extends TokenRange>(ranges: readonly T[]): Map<number, T> =>
	new Map(ranges.map((range) => [range.from, range]));

/** The sentence as the clause reader sees it, with the tags mended where names and neighbours show them wrong. */
export function viewOf(sentence: TaggedSentence, index: number, found: Findings): View {
	const { mentions, times, quantities } = found;
	const titled = mentions.filter(({ titled }) => titled !== undefined);
	return {
		sentence,
		index,
		tokens: repairTags(sentence.tokens, mentions),
		mentions: byFirst(mentions.filter(({ demonym }) => demonym !== true)),
		demonyms: new Set(mentions.filter(({ demonym }) => demonym).map(({ from }) => from)),
		titles: new Map(titled.map((mention) => [mention.titled?.from ?? mention.from, mention])),
		times: byFirst(times),
		quantities: byFirst(quantities),
	};
}

/** The word at a place, in lower case; empty past the end. */
export const wordAt = (view: View, at: number): string => view.tokens[at]?.lower ?? '';

/** The part of speech at a place. */
export const posAt = (view: View, at: number): Token['pos'] => view.tokens[at]?.pos ?? 'X';

/** The words of a range as they stand in the article. */
export function textOf(view: View, { from, to }: TokenRange): string {
	const [first, last] = [view.tokens[from], view.tokens[to - 1]];
	if (first === undefined || last === undefined) return '';
	const { sentence } = view;
	return sentence.text.slice(first.start - sentence.start, last.end - sentence.start);
}
