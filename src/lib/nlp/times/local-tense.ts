import type { Token } from '../tagged.ts';
import { lower, token } from '../token-at.ts';

export type Tense = 'past' | 'present' | 'future';

const SAYING = new Set(
	'said told announced added wrote reported stated tweeted confirmed declared warned says'.split(' '),
);
const WILL = new Set(['will', 'shall', "'ll", '’ll', 'wo']);
/** Words that look ahead from a past: what follows may be before or after the article. */
const AHEAD = new Set(
	(
		'would could might should due scheduled set expected planned plans plan planning slated postponed delayed ' +
		'deadline upcoming going ahead agreed vowed promised hopes hoped'
	).split(' '),
);
const PAST = new Set(['was', 'were', 'had', 'did']);
const REACH = 12;

/**
 * The tense in which the words at `from` are meant, which may not be the sentence's: "it will sign, the firm said on
 * Friday". Undefined where they look ahead from a past ("was due on Friday").
 */
export function tenseAt(tokens: readonly Token[], from: number, tense: Tense): Tense | undefined {
	for (let at = from - 1; at >= Math.max(0, from - REACH); at -= 1) {
		const { lower: word, pos } = token(tokens, at);
		if (word === ';') break;
		if (SAYING.has(word)) return 'past';
		if (WILL.has(word)) return 'future';
		if (AHEAD.has(word)) return undefined;
		if (pos === 'VERB' && lower(tokens, at - 1) === 'to') return undefined;
		if (PAST.has(word)) return 'past';
		const isParticiple = at === from - 1 && pos === 'VERB' && word.endsWith('ed');
		if (isParticiple && /^(?:NOUN|PROPN|PRON)$/.test(token(tokens, at - 1).pos)) return 'past';
	}
	return tense;
}
