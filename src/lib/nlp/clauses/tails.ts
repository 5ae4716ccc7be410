import { lemmaOf } from './lemma.ts';
import { FATAL, SAYING } from './lexicon.ts';
import { readNounPhrase } from './noun-phrase.ts';
import type { Source } from './raw-clause.ts';
import { readVerbPhrase } from './verb-phrase.ts';
import { posAt, wordAt, type View } from './view.ts';

/** Words behind a comma that may make what stands before it untrue, or somebody's word. */
const CHANGING = new Set(
	'not no never only but or nor except rather instead unlike allegedly reportedly perhaps possibly probably'.split(
		' ',
	),
);

/** True where what follows a comma only adds: no condition, no source, nothing taken back. */
export function changesNothing(view: View, at: number): boolean {
	for (let here = at; here < view.tokens.length; here += 1) {
		const word = wordAt(view, here);
		if (FATAL.has(word) || CHANGING.has(word)) return false;
		const lemma =
			posAt(view, here) === 'VERB' ? (lemmaOf(word, 'past') ?? lemmaOf(word, 'present'))?.lemma : undefined;
		if (lemma !== undefined && SAYING.has(lemma)) return false;
	}
	return true;
}

/** "…, X said." and "…, said X." */
export function readSpeaker(view: View, at: number): Source | undefined {
	const phrase = readNounPhrase(view, at);
	if (phrase !== undefined) {
		const verb = readVerbPhrase(view, phrase.to, phrase.plural);
		return verb !== undefined && SAYING.has(verb.verb.lemma) ? { phrase, lemma: verb.verb.lemma } : undefined;
	}
	const verb = readVerbPhrase(view, at, false);
	if (verb === undefined || !SAYING.has(verb.verb.lemma)) return undefined;
	const speaker = readNounPhrase(view, verb.to);
	return speaker === undefined ? undefined : { phrase: speaker, lemma: verb.verb.lemma };
}
