import type { TaggedSentence } from '../tagged.ts';
import { readPieces, type Piece } from './pieces.ts';
import { findRuns } from './runs.ts';
import { readWords, type Word } from './words.ts';

/** A sentence as names are looked for in it. */
export type ReadSentence = { words: readonly Word[]; pieces: readonly Piece[] };

const FEW = 4;

/** The words of a sentence and what its runs of capitals hold; no pieces of a heading, where every word has a capital. */
export function readSentence(sentence: TaggedSentence): ReadSentence {
	const words = readWords(sentence);
	if (isHeading(words)) return { words, pieces: [] };
	return { words, pieces: findRuns(words).flatMap((run) => readPieces(words, run)) };
}

/** Nearly all of its longer words have a capital, and it does not end as a sentence does. */
function isHeading(words: readonly Word[]): boolean {
	const long = words.filter(({ text }) => /^\p{L}{4,}/u.test(text));
	if (long.length < FEW) return false;
	const capitals = long.filter(({ capital }) => capital).length;
	const whole = long.filter(({ text }) => text === text.toUpperCase()).length;
	if (whole / long.length > 0.7) return true;
	return capitals / long.length > 0.8 && !/^[.!?…”"’]$/.test(words.at(-1)?.text ?? '') && long.length > FEW;
}
