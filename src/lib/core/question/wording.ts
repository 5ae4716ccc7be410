import { fold } from '../kernel/fold.ts';
import { isNumberWord, numbersInDigits } from '../kernel/number.ts';
import { onceFor } from '../kernel/once.ts';
import { ordinalsInFigures } from '../kernel/ordinal.ts';
import { withinOneSlip } from './slip.ts';

/** In a shorter word one letter is too often another word: Iran and Iraq, Kim and Kin. */
const SHORTEST_WITH_SLIP = 5;
/** A full answer to "where" or "when" begins with one of these, and a polite one to "who"; the key is mostly the bare name. */
const LEAD =
	/^(?:(?:in|at|on) (?=.))?(?:(?:mr|mrs|ms|miss|mx|mister|madam|dr|sir|dame) (?=.)|year (?=\d{4}$))?/;

/**
 * True where a typed answer is one of those accepted.
 *
 * Case, accents, articles, punctuation and the gaps between words make no difference (`Choe Son-hui`, `choe sonhui`), nor
 * does a leading in, at or on, a courtesy title or "the year"; numbers and ordinals are the same in words and in figures. Two
 * names of the thing may stand together: `Korean Central News Agency (KCNA)`. One slip of the pen (see `withinOneSlip`) is forgiven in
 * one word of five letters or more, counted in the accepted answer, but not
 * - in a number (2018 is not a slip for 2019, nor million for billion);
 * - where the word typed is, or is as near to, a word of a rival: `Iceland` and `Izeland` are no slips for `Ireland` where
 *   Iceland is a rival. A rival's word that the answer itself has (the Korea of South Korea) does not count.
 * @param rivals names of other things that the question could be about
 */
export function isAccepted(typed: string, accepted: readonly string[], rivals: readonly string[]): boolean {
	const answer = comparable(typed);
	const [whole, bare] = [solid(answer), solid(answer.replace(LEAD, ''))];
	const keys = comparedTo(accepted);
	if (keys.some((key) => key.solid === whole || key.solid === bare) || isTwoOf(bare, keys)) return true;
	const slips = keys.flatMap((key) => slipOf(answer, key.text) ?? []);
	if (slips.length === 0) return false;
	const words = wordsOf(rivals);
	return slips.some(
		({ typed: word, meant }) => !words.some((other) => other !== meant && withinOneSlip(word, other)),
	);
}

/** The folded text with numbers in digits; the bare text where folding leaves nothing to compare. */
const comparable = (text: string) => numbersInDigits(fold(text)) || text.trim();

const solid = (text: string) => ordinalsInFigures(text).replaceAll(' ', '');

type Key = { text: string; solid: string };
/** Names as they are compared, made ready once for all the answers to their question. */
const comparedTo = onceFor((names: readonly string[]): Key[] =>
	names.map(comparable).map((text) => ({ text, solid: solid(text) })),
);
const wordsOf = onceFor((names: readonly string[]): string[] =>
	names.flatMap((name) => comparable(name).split(' ')),
);

/** A name with another of the same thing after it, as an article first writes an abbreviation. */
const isTwoOf = (answer: string, keys: readonly Key[]): boolean =>
	keys.some(
		({ solid: name }) =>
			answer.startsWith(name) && keys.some(({ solid: other }) => other !== name && answer === name + other),
	);

/** The one word that differs by a slip, where all the others are equal. */
function slipOf(answer: string, key: string): { typed: string; meant: string } | undefined {
	const meant = key.split(' ');
	const whole = answer.split(' ');
	const typed = whole.length > meant.length ? answer.replace(LEAD, '').split(' ') : whole;
	if (typed.length !== meant.length) return undefined;
	const differing = typed.flatMap((word, index) =>
		word === meant[index] ? [] : [{ typed: word, meant: meant[index] ?? '' }],
	);
	const [slip] = differing;
	return slip && differing.length === 1 && isForgivable(slip.typed, slip.meant) ? slip : undefined;
}

const isForgivable = (typed: string, meant: string) =>
	meant.length >= SHORTEST_WITH_SLIP &&
	![typed, meant].some((word) => /\d/.test(word) || isNumberWord(word)) &&
	withinOneSlip(typed, meant);
