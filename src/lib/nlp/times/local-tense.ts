import { IRREGULAR } from '../../core/generate/realise/irregular-verbs.ts';
import { lower, token } from '../token-at.ts';
import type { Token } from '../tagged.ts';

export type Tense = 'past' | 'present' | 'future';
/** `ahead` of a past: "was due on Friday" may lie before or after the article. */
type Told = Tense | 'ahead' | undefined;

const WILL = new Set(['will', 'shall', "'ll", '’ll', 'wo']);
const AHEAD = new Set(
	(
		'would could might should due scheduled set expected planned plans plan planning slated postponed delayed ' +
		'deadline upcoming going ahead agreed vowed promised hopes hoped'
	).split(' '),
);
const PAST = new Set(['was', 'were', 'had', 'did']);
const PRESENT = new Set(['is', 'are', 'has', 'have', 'do', 'does', '’re', "'re", '’ve', "'ve"]);

/** Past forms that are no present one too, as `cut` and `put` are. */
const IRREGULAR_PAST = new Set(
	[...IRREGULAR].flatMap(([lemma, [past, participle]]) =>
		[past, participle].filter((form) => form !== lemma),
	),
);

/** How far the verb may be that a time goes with, in words. */
const REACH = 14;

/** What the word at that place says of the tense, if it is a verb or looks ahead. */
function told(tokens: readonly Token[], at: number): Told {
	const { lower: word, pos } = token(tokens, at);
	if (WILL.has(word)) return 'future';
	if (AHEAD.has(word)) return 'ahead';
	const next = /^(?:also|still|not|n't|n’t|now|both|all)$/.test(lower(tokens, at + 1)) ? at + 2 : at + 1;
	if (pos === 'AUX' && AHEAD.has(lower(tokens, next))) return 'ahead';
	if (PAST.has(word)) return 'past';
	if (PRESENT.has(word) && (pos === 'AUX' || pos === 'VERB')) return 'present';
	if (pos !== 'VERB' || word.endsWith('ing')) return undefined;
	const before = token(tokens, at - 1);
	if (before.lower === 'to') return 'ahead';
	const isAfterAuxiliary =
		/^(?:AUX|VERB)$/.test(before.pos) || (before.pos === 'ADV' && token(tokens, at - 2).pos === 'AUX');
	// The auxiliary tells, which is met next.
	if (isAfterAuxiliary || before.lower === 'not') return undefined;
	if (word.endsWith('ed') || IRREGULAR_PAST.has(word)) return 'past';
	return IRREGULAR.has(word) || word.endsWith('s') ? 'present' : undefined;
}

/**
 * The tense in which the time at `from` is meant, by the nearest verb, which may have another than its sentence: "it will
 * sign, the firm said on Friday". Undefined where the words look ahead from a past ("was due on Friday"), or where
 * another verb than that of the sentence may be meant.
 * @param tense of the sentence, for a time with no telling verb near it
 */
export function tenseAt(tokens: readonly Token[], from: number, to: number, tense: Tense): Tense | undefined {
	for (let at = from - 1; at >= Math.max(0, from - REACH); at -= 1) {
		const here = told(tokens, at);
		if (here !== undefined) return here === 'ahead' ? undefined : here;
		if (lower(tokens, at) === ';') break;
	}
	for (let at = to; at < Math.min(tokens.length, to + REACH); at += 1) {
		const here = told(tokens, at);
		// On Friday she "agreed to leave", but was "expected to leave" on Friday.
		if (here === 'ahead') return token(tokens, at).pos === 'VERB' ? tense : undefined;
		if (here !== undefined) return here === tense || at <= to + 1 ? here : undefined;
	}
	return tense;
}
