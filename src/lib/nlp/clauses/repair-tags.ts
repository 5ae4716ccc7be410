import type { Mention } from '../names/found-names.ts';
import { isBaseOnly } from './lemma.ts';
import type { Token } from '../tagged.ts';

/** Nouns that the tagger takes for names where a sentence begins with them or a headline style capitalises them. */
const COMMON_PLURAL = /^[A-Z][a-z]+s$/;
const NOUN_AFTER = new Set([
	'of',
	'in',
	'for',
	'at',
	'from',
	'to',
	'with',
	'on',
	'by',
	'over',
	'about',
	'after',
]);
const IS_FINITE = new Set([
	'has',
	'had',
	'have',
	'is',
	'was',
	'are',
	'were',
	'be',
	'been',
	'being',
	'will',
	'would',
]);

/**
 * The tokens with tags that their neighbours show wrong mended: a capital at the head of a sentence is no name, a word
 * between "the" and "of" is a noun, what a name holds is one name.
 */
export function repairTags(tokens: readonly Token[], mentions: readonly Mention[]): Token[] {
	const named = new Set<number>();
	for (const { from, to } of mentions) for (let at = from; at < to; at += 1) named.add(at);
	return tokens.map((token, at) => {
		const pos = mended(tokens, at, named.has(at));
		return pos === token.pos ? token : { ...token, pos };
	});
}

function mended(tokens: readonly Token[], at: number, named: boolean): Token['pos'] {
	const token = tokens[at];
	if (token === undefined) return 'X';
	const [before, after] = [tokens[at - 1], tokens[at + 1]];
	// The apostrophe alone, after a name in -s: Nils’ career.
	const attached = before !== undefined && before.end === token.start && /s$/i.test(before.text);
	if (/^[’']$/.test(token.text) && attached && after !== undefined && after.start > token.end) return 'PART';
	if (named) return token.pos === 'PUNCT' || token.pos === 'PART' ? token.pos : 'PROPN';
	if (IS_FINITE.has(token.lower) && token.pos === 'VERB') return 'AUX';
	if (token.pos === 'PROPN' && at === 0 && COMMON_PLURAL.test(token.text)) return 'NOUN';
	// "Holm alleged that": what looks like an adjective between a name and "that" is the verb.
	if (
		token.pos === 'ADJ' &&
		token.lower.endsWith('ed') &&
		before?.pos === 'PROPN' &&
		after?.lower === 'that'
	) {
		return 'VERB';
	}
	// A name does not "plans": what looks like a noun in -s between a name and "to" is the verb.
	if (
		token.pos === 'NOUN' &&
		/[^s]s$/.test(token.lower) &&
		before?.pos === 'PROPN' &&
		after?.lower === 'to'
	) {
		return 'VERB';
	}
	// "a penalty throw with": no base form goes with a singular subject.
	const base = token.pos === 'VERB' && !/(?:ed|ing|s)$/.test(token.lower) && isBaseOnly(token.lower);
	const sole =
		before?.pos === 'NOUN' && !before.lower.endsWith('s') && tokens[at - 2]?.lower.match(/^(?:an?|the)$/);
	if (base && sole) return 'NOUN';
	const afterDeterminer = before?.pos === 'DET' || before?.pos === 'ADJ' || before?.lower === '’s';
	if (token.pos === 'VERB' && afterDeterminer) {
		if (after !== undefined && NOUN_AFTER.has(after.lower)) return 'NOUN';
		if (after?.pos === 'PUNCT' || after === undefined) return 'NOUN';
		if (after.pos === 'NOUN' || after.pos === 'PROPN') return 'ADJ';
		if (after.pos === 'AUX') return 'NOUN';
	}
	if (token.pos === 'VERB' && before?.lower === 'of' && token.lower.endsWith('ing')) {
		return after?.pos === 'DET' || after?.pos === 'NOUN' || after?.pos === 'PROPN' ? 'VERB' : 'NOUN';
	}
	return token.pos;
}
