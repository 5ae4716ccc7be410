import { foldedWords } from '../kernel/fold.ts';
import type { Question } from '../question/index.ts';

/** What a question says and asks, in folded words: made once, compared with many. */
export type CueText = {
	/** The words that are shown and taken for true, with a space before and after each. */
	says: string;
	/** What the learner must find: one of these sets of phrases, every phrase of it. */
	keys: readonly (readonly string[])[];
	/** The words of the stem that tell what is asked. */
	asks: readonly string[];
};

/** Words that any stem may hold. Dates are among them: most questions of one article carry the same. */
const COMMON = new Set(
	[
		'who whom whose what which where when why how many much did do does is are was were be been has have had will would',
		'could may might of in on at to for from with by as and or if that this these those it its he his him she her they',
		'their than then there not no true false sentence article following statement city country person people',
		'january february march april may june july august september october november december spring summer autumn winter',
	].flatMap((words) => words.split(' ')),
);
const DIGITS = /^\d+$/;

/**
 * Whether what `one` shows before it is answered gives away the key of `other`: its stem names the key together with more
 * than half of the words that tell what `other` asks. Options do not count, for they do not say which is right; nor does
 * the passage of a hot-text, which is the article that the learner has read.
 */
export const cues = (one: Question, other: Question): boolean =>
	one.id !== other.id && givesAway(cueText(one), cueText(other));

/** `cues` for texts made before. */
export function givesAway({ says }: CueText, { keys, asks }: CueText): boolean {
	const holds = (phrase: string) => phrase !== '' && says.includes(` ${phrase} `);
	if (!keys.some((phrases) => phrases.length > 0 && phrases.every(holds))) return false;
	return asks.length === 0 || asks.filter(holds).length > asks.length / 2;
}

/** Whether one of the two gives the other's key away. */
export const clash = (one: CueText, other: CueText): boolean =>
	givesAway(one, other) || givesAway(other, one);

const phrase = (text: string): string => foldedWords(text).join(' ');

const telling = (text: string): string[] =>
	[...new Set(foldedWords(text))].filter((word) => !COMMON.has(word) && !DIGITS.test(word));

/** What a question says and asks. The key is in it: for the server alone. */
export function cueText(question: Question): CueText {
	const keys = keyPhrases(question);
	const inKeys = new Set(keys.flat());
	const asks = question.kind === 'match' ? [] : telling(question.stem).filter((word) => !inKeys.has(word));
	return { says: ` ${phrase(question.stem)} `, keys, asks };
}

function keyPhrases(question: Question): string[][] {
	switch (question.kind) {
		case 'choice':
			return question.options.filter(({ id }) => id === question.key).map(({ text }) => [phrase(text)]);
		case 'multiple':
			return [
				question.options.filter(({ id }) => question.keys.includes(id)).map(({ text }) => phrase(text)),
			];
		case 'short-answer':
			return question.accepted.map((text) => [phrase(text)]);
		case 'numeric':
			return [[phrase(String(question.key))], [phrase(question.shown)]];
		case 'true-false':
			return question.key ? [telling(question.stem)] : [];
		case 'match':
			return question.left.map(({ id, text }) => {
				const right = question.right.find((item) => item.id === question.key[id]);
				return right === undefined ? [] : [phrase(text), phrase(right.text)];
			});
		case 'order':
		case 'hot-text':
			return [];
	}
}
