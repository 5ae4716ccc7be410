import type { TimeExpression } from '../times/time-expression.ts';
import { DROPPABLE, FATAL, LIGHT_ADVERBS } from './lexicon.ts';
import { readNounPhrase } from './noun-phrase.ts';
import type { Part, Source } from './raw-clause.ts';
import { startsClause } from './read-parts.ts';
import { posAt, wordAt, type View } from './view.ts';

/** What stands before the subject. */
export type Opening = { at: number; time?: TimeExpression; phrase?: Part; source?: Source };

/** What comes before the subject: a time, a place, a light adverb, who says so, or a clause that may be left off. */
export function readOpening(view: View): Opening | undefined {
	const time = view.times.get(0);
	const comma = (at: number) => (wordAt(view, at) === ',' ? at + 1 : at);
	if (time !== undefined) return { at: comma(time.to), time };
	const word = wordAt(view, 0);
	if ((word === 'but' || word === 'and') && posAt(view, 0) === 'CCONJ') return { at: 1 };
	if (posAt(view, 0) === 'ADV' && (LIGHT_ADVERBS.has(word) || wordAt(view, 1) === ','))
		return { at: comma(1) };
	if (word === 'according' && wordAt(view, 1) === 'to') {
		const phrase = readNounPhrase(view, 2);
		if (phrase === undefined || wordAt(view, phrase.to) !== ',') return undefined;
		return { at: phrase.to + 1, source: { phrase, lemma: 'say' } };
	}
	if (FATAL.has(word) || word === 'without') return undefined;
	if (DROPPABLE.has(word) || (posAt(view, 0) === 'VERB' && /(?:ing|ed)$/.test(word))) return afterComma(view);
	if (posAt(view, 0) === 'ADP' || posAt(view, 0) === 'SCONJ') return readFrontPhrase(view);
	return { at: 0 };
}

/** The subject after a front part that is left off: behind the first comma after which a subject and verb stand. */
function afterComma(view: View): Opening | undefined {
	for (let at = 2; at < view.tokens.length; at += 1) {
		if (wordAt(view, at) === ',' && startsClause(view, at + 1)) return { at: at + 1 };
	}
	return undefined;
}

function readFrontPhrase(view: View): Opening | undefined {
	const phrase = readNounPhrase(view, 1);
	if (phrase === undefined) return afterComma(view);
	const time = view.times.get(phrase.to);
	const end = time?.to ?? phrase.to;
	const preposition = wordAt(view, 0);
	if (wordAt(view, end) !== ',' || phrase.pronoun !== undefined) return afterComma(view);
	return {
		at: end + 1,
		...(time !== undefined && { time }),
		phrase: { kind: 'phrase', preposition, phrase, from: 0, to: phrase.to },
	};
}
