import { readNumber } from '../../core/kernel/number.ts';
import { lower, token } from '../token-at.ts';
import type { Token, TokenRange } from '../tagged.ts';

const ONES =
	'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const WORDS = new Set(
	`one ${ONES} twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen`.split(
		' ',
	),
);
const SCALES = new Set('hundred thousand million billion trillion dozen mn bn tn'.split(' '));
/** Digits as English prints them; a point is a decimal mark. */
const DIGITS = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;

/** A number in a sentence, told surely. `spelt` where it is in words, `grouped` where a comma or a scale shows that it is no year. */
export type FoundNumber = TokenRange & { value: number; spelt: boolean; grouped: boolean };

/** True for a word that spelt numbers are made of. */
export const beginsNumber = (word: string): boolean => WORDS.has(word);

/** In words; beyond this, number words in a row are no number. */
const LONGEST = 16;

/** The words of a spelt number: `twenty-five`, `one hundred and five`, `half a million`, `a million`. */
function endOfWords(tokens: readonly Token[], at: number): number {
	let to = at;
	if (/^(?:a|an)$/.test(lower(tokens, at))) to += 1;
	else if (lower(tokens, at) === 'half' && lower(tokens, at + 1) === 'a') to += 2;
	if (to > at) return SCALES.has(lower(tokens, to)) ? to + 1 : at;
	while (to - at < LONGEST && beginsNumber(lower(tokens, to))) {
		to += 1;
		const joint = lower(tokens, to);
		const goesOn = joint === '-' || (joint === 'and' && /^(?:hundred|thousand)$/.test(lower(tokens, to - 1)));
		if (goesOn && beginsNumber(lower(tokens, to + 1))) to += 1;
	}
	return to;
}

/** The number that begins at this word; undefined where none does. @param money a currency sign stands before it, so that `m` is million */
export function numberAt(
	sentence: { text: string; start: number; tokens: readonly Token[] },
	at: number,
	money: boolean,
): FoundNumber | undefined {
	const { tokens } = sentence;
	const digits = DIGITS.test(lower(tokens, at));
	let to = digits ? at + 1 : endOfWords(tokens, at);
	if (to === at) return undefined;
	if (digits) {
		if (SCALES.has(lower(tokens, to))) to += 1;
		else if (isShortScale(tokens, to, money)) to += 1;
	}
	const text = sentence.text.slice(
		token(tokens, at).start - sentence.start,
		token(tokens, to - 1).end - sentence.start,
	);
	const read = readNumber(text);
	if (read === null || read.unit !== '') return undefined;
	return { from: at, to, value: read.value, spelt: !digits, grouped: text.includes(',') || to - at > 1 };
}

/** `40m` is millions of money, or of what is counted after it; else it may be metres. */
const isShortScale = (tokens: readonly Token[], at: number, money: boolean) =>
	(lower(tokens, at) === 'm' || lower(tokens, at) === 'k') &&
	token(tokens, at).start === token(tokens, at - 1).end &&
	(money || /^(?:NOUN|ADJ)$/.test(token(tokens, at + 1).pos));
