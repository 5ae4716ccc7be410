import type { Quantity } from '../../core/fact/schema.ts';
import { readNumber } from '../../core/kernel/number.ts';
import { lower, token } from '../token-at.ts';
import type { TaggedSentence, Token, TokenRange } from '../tagged.ts';
import type { TimeExpression } from '../times/time-expression.ts';
import { hedgeBefore } from './hedges.ts';
import { beginsNumber, numberAt, type FoundNumber } from './number-words.ts';
import { isBesideNumber, isNamedOrDefinite, spanAfter } from './taken-numbers.ts';
import type { QuantityMention } from './quantity-mention.ts';
import { unitAt, type FoundUnit } from './units.ts';

/** Currency signs as the tagger splits them off, and how `Quantity.unit` writes them; ¥ is yen or yuan, and so is left out. */
const SIGNS = new Map(
	['$', 'US$', 'C$', 'CA$', 'A$', 'AU$', 'NZ$', 'HK$', 'S$', 'R$', '€', '£'].map((sign) => [
		sign.toLowerCase(),
		sign,
	]),
);

/** The sign that begins at this word, and where the number after it begins; the tagger parts `NZ` from `$`. */
function signAt(tokens: readonly Token[], at: number): { sign: string; to: number } | undefined {
	const { lower: word, end } = token(tokens, at);
	const whole = SIGNS.get(word);
	if (whole !== undefined) return { sign: whole, to: at + 1 };
	const next = token(tokens, at + 1);
	const parted = next.lower === '$' && next.start === end ? SIGNS.get(`${word}$`) : undefined;
	return parted === undefined ? undefined : { sign: parted, to: at + 2 };
}

/** A year counts nothing, without a hedge or a comma. */
const isBareYear = ({ value, spelt, grouped }: FoundNumber) =>
	!spelt && !grouped && Number.isInteger(value) && value >= 1900 && value < 2100;

/** A look at the word alone, so that most words cost no more. */
const mayBegin = ({ lower: word, pos }: Token) =>
	pos === 'NUM' ||
	/^(?:\d|an?$|half$|.{0,3}[$€£]$)/.test(word) ||
	beginsNumber(word) ||
	SIGNS.has(`${word}$`);

function mentionAt(
	sentence: TaggedSentence,
	at: number,
	lowest: number,
	inTime: ReadonlySet<number>,
): QuantityMention | undefined {
	const { tokens } = sentence;
	const textOf = (from: number, to: number) =>
		sentence.text.slice(
			token(tokens, from).start - sentence.start,
			token(tokens, to - 1).end - sentence.start,
		);
	const sign = signAt(tokens, at);
	const number = numberAt(sentence, sign?.to ?? at, sign !== undefined);
	if (number === undefined) return undefined;
	const unit = sign === undefined ? unitAt(tokens, number.to, textOf) : moneyAt(tokens, number.to, sign.sign);
	if (unit === undefined || unit.unit.length > 60) return undefined;
	// A number that goes on into its unit ("two bn ships") was read in part only.
	if (sign === undefined && readNumber(textOf(at, unit.to))?.value !== number.value) return undefined;
	// "A dozen k euros": as it would be printed, with figures, it would be another number.
	if (sign === undefined && readNumber(`${number.value} ${unit.unit}`)?.value !== number.value)
		return undefined;
	const hedge = hedgeBefore(tokens, at, lowest);
	const from = hedge?.from ?? at;
	const isCount = unit.type === 'count';
	if (isNamedOrDefinite(tokens, from, number) || isBesideNumber(tokens, { from: at, to: number.to }, inTime))
		return undefined;
	// In "a 3% raise" the number goes with the noun.
	if (/^an?$/.test(lower(tokens, from - 1))) return undefined;
	if (isCount && (number.value <= 1 || !Number.isInteger(number.value))) return undefined;
	if (isCount && hedge === undefined && isBareYear(number)) return undefined;
	if (hedge === undefined && textOf(at, number.to).toLowerCase().includes('dozen')) return undefined;
	if (hedge !== undefined && isPreposition(tokens, hedge, number, unit)) return undefined;
	const quantity: Quantity = { value: number.value, unit: unit.unit };
	if (hedge !== undefined) quantity.hedge = hedge.hedge;
	return { from, to: unit.to, quantity, type: unit.type };
}

/** A sum with its sign; not where it stands before a noun, as in "a $3.5 million deal". */
function moneyAt(tokens: readonly Token[], to: number, unit: string): FoundUnit | undefined {
	const { pos, lower: word } = token(tokens, to);
	return pos === 'NOUN' || word === '-' ? undefined : { to, unit, type: 'money' };
}

/** "Over", "about" and the like may be prepositions: `a row over two islands`, `over three days`, `talked about three plans`. */
function isPreposition(
	tokens: readonly Token[],
	{ from, hedge }: { from: number; hedge: string },
	{ value }: FoundNumber,
	{ type }: FoundUnit,
): boolean {
	if (!/^(?:over|under|about|around)$/.test(hedge)) return false;
	if (type === 'duration' && hedge === 'over') return true;
	const { pos, lower: before } = token(tokens, from - 1);
	if (
		hedge === 'about' &&
		/^(?:talk|speak|spoke|ask|know|knew|worr|complain|concern|warn|think|thought|told|learn)/.test(before)
	)
		return true;
	return type === 'count' && value <= 100 && pos === 'NOUN';
}

/**
 * The quantities of a sentence with their hedge and unit, as `spokenQuantity` prints them again. Left out is every number
 * that counts nothing by itself: years, ages, scores, numbers in names, "one of the …", "the two men", and what is part
 * of a time.
 */
export function findQuantities(
	sentence: TaggedSentence,
	times: readonly TimeExpression[],
): QuantityMention[] {
	const found: QuantityMention[] = [];
	let lowest = 0;
	const inTime = new Set<number>();
	for (const { from, to } of times) for (let at = from; at < to; at += 1) inTime.add(at);
	const overlaps = ({ from, to }: TokenRange) => inTime.has(from) || inTime.has(to - 1);
	for (let at = 0; at < sentence.tokens.length; at += 1) {
		if (inTime.has(at)) {
			lowest = at + 1;
			continue;
		}
		if (!mayBegin(token(sentence.tokens, at))) continue;
		const mention = mentionAt(sentence, at, lowest, inTime);
		const span = mention === undefined ? undefined : spanAfter(sentence.tokens, mention);
		if (span !== undefined) {
			const end = mentionAt(sentence, span, span, inTime)?.to ?? span + 1;
			lowest = end;
			at = end - 1;
			continue;
		}
		if (mention === undefined || overlaps(mention)) {
			const skipped = numberAt(sentence, at, false);
			if (skipped !== undefined) at = skipped.to - 1;
			continue;
		}
		found.push(mention);
		lowest = mention.to;
		at = mention.to - 1;
	}
	return found;
}
