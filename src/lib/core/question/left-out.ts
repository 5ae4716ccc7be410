import { foldedWords } from '../kernel/fold.ts';
import { isNumberWord } from '../kernel/number.ts';

/** Words of a text; `gap` where words were left out, so that `text` is empty. */
export type Left = { text: string; gap: boolean };

/** A word of a running text, an abbreviation with its points, or a number with its points and commas. */
const WORD = /\p{L}(?:\.\p{L})+\.|[\p{L}\p{M}\p{N}]+(?:[.,’'][\p{L}\p{N}]+)*/gu;
/** Words too common to tell anything; a name such as “Ministry of Defence” is known by its others. */
const COMMON = new Set(
	'of in on at to for from by with and or as is was were be been are has had have it its his her their that this not no'.split(
		' ',
	),
);
/** Two words of which one goes on from the other are one word: Russia and Russian, visit and visited. */
const SHORTEST_STEM = 4;
const LONGEST_ENDING = 2;

/**
 * The text without the words of an answer, each run of them one gap. A word of the answer is also left out in another form
 * (`Russian` for `Russia`), and of an answer with a number every number is, since it may be written in many ways. What
 * remains holds no word of the answer but such as `of` and `the`; where the answer has no others, those go too.
 * @param answers the answer in words, and its other wordings
 */
export function leaveOut(text: string, answers: readonly string[]): Left[] {
	const words = answers.flatMap((answer) => foldedWords(answer));
	const telling = words.filter((word) => !COMMON.has(word));
	const secret = [...new Set(telling.length > 0 ? telling : words)];
	const numbers = secret.some(isNumber);
	const pieces: Left[] = [];
	let at = 0;
	for (const { 0: word, index } of text.matchAll(WORD)) {
		const said = foldedWords(word);
		if (!said.some((one) => (numbers && isNumber(one)) || secret.some((other) => isFormOf(one, other))))
			continue;
		const between = text.slice(at, index);
		const last = pieces.at(-1);
		if (last?.gap !== true || /[^\s-]/.test(between)) {
			if (between !== '') pieces.push({ text: between, gap: false });
			pieces.push({ text: '', gap: true });
		}
		at = index + word.length;
	}
	if (at < text.length) pieces.push({ text: text.slice(at), gap: false });
	return pieces;
}

const isNumber = (word: string): boolean => /\d/.test(word) || isNumberWord(word);

function isFormOf(one: string, other: string): boolean {
	const [short, long] = one.length < other.length ? [one, other] : [other, one];
	if (short === long) return true;
	const stem = Math.max(SHORTEST_STEM, short.length - LONGEST_ENDING);
	return short.length >= stem && long.startsWith(short.slice(0, stem));
}
