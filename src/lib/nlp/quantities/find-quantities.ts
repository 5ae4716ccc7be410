import type { Quantity } from '../../core/fact/schema.ts';
import { lower, token } from '../token-at.ts';
import type { TaggedSentence, Token } from '../tagged.ts';
import type { TimeExpression } from '../times/time-expression.ts';
import { hedgeBefore } from './hedges.ts';
import { numberAt, type FoundNumber } from './number-words.ts';
import type { QuantityMention } from './quantity-mention.ts';
import { unitAt, type FoundUnit } from './units.ts';

/** Currency signs as the tagger splits them off, and how `Quantity.unit` writes them; ¥ is yen or yuan, and so is left out. */
const SIGNS = new Map(
	['$', 'US$', 'C$', 'CA$', 'A$', 'AU$', 'NZ$', 'HK$', 'S$', 'R$', '€', '£'].map((sign) => [sign.toLowerCase(), sign]),
);

/** With these before it the number is one of things already named, or only a part of a number. */
const DEFINITE = new Set(
	(
		'the these those his her its their our my your all other another first last next past top any each every both no number ' +
		'several few many only age aged same between tens hundreds thousands dozens millions half out of'
	).split(' '),
);
/** After these a number is the name of a thing: `Article 5`, `Flight 370`, `No. 5`. */
const NUMBERED =
	/^(?:no\.?|nos\.?|number|flight|article|section|chapter|page|room|gate|route|highway|interstate|road|day|phase|round|week|group|level|category|type|step|stage|act|part|volume|paragraph|clause|figure|table|line|platform|pier|block|lot|unit|point|grade|class|version|rule|psalm|verse|nearly|covid|size|age|aged|under|over|formula|channel|radio|house|bus|train|district|ward|zone|area|sector|magnitude)$/;

/** A number beside another one is a span or a score, whose ends are no quantities. */
const isBesideNumber = (tokens: readonly Token[], { from, to }: FoundNumber, hasUnit: boolean) => {
	const isNumber = (at: number) => token(tokens, at).pos === 'NUM' || /^\d/.test(lower(tokens, at));
	if (/^(?:[-–—/:+x×]|to|or)$/.test(lower(tokens, from - 1)) && isNumber(from - 2)) return true;
	if (lower(tokens, from - 1) === 'and' && isNumber(from - 2)) return true;
	if (isNumber(from - 1) || isNumber(to)) return true;
	return !hasUnit && /^(?:[-–—/:+x×]|to|or|and)$/.test(lower(tokens, to)) && isNumber(to + 1);
};

/** What stands before the number makes it a part of a name or of something said before. */
function isTaken(tokens: readonly Token[], at: number, number: FoundNumber): boolean {
	const { lower: word, pos, text } = token(tokens, at - 1);
	if (DEFINITE.has(word)) return true;
	if (number.spelt || number.grouped) return false;
	return NUMBERED.test(word) || (pos === 'PROPN' && /^\p{Lu}/u.test(text)) || /^[-–—/#:.@+]$/.test(word);
}

/** A year or a phone number, and a mere "one", count nothing. */
const isBareYear = ({ value, spelt, grouped }: FoundNumber) =>
	!spelt && !grouped && Number.isInteger(value) && value >= 1900 && value < 2100;

function mentionAt(sentence: TaggedSentence, at: number, lowest: number): QuantityMention | undefined {
	const { tokens } = sentence;
	const textOf = (from: number, to: number) =>
		sentence.text.slice(
			token(tokens, from).start - sentence.start,
			token(tokens, to - 1).end - sentence.start,
		);
	const sign = SIGNS.get(lower(tokens, at));
	const number = numberAt(sentence, sign === undefined ? at : at + 1, sign !== undefined);
	if (number === undefined) return undefined;
	const unit: FoundUnit | undefined =
		sign === undefined ? unitAt(tokens, number.to, textOf) : moneyAt(tokens, number.to, sign);
	if (unit === undefined || unit.unit.length > 60) return undefined;
	const hedge = hedgeBefore(tokens, at, lowest);
	const from = hedge?.from ?? at;
	const isCount = unit.type === 'count';
	if (isTaken(tokens, from, number) || isBesideNumber(tokens, { ...number, from: at }, true))
		return undefined;
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
	const inTime = new Set(
		times.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)),
	);
	for (let at = 0; at < sentence.tokens.length; at += 1) {
		if (inTime.has(at)) {
			lowest = at + 1;
			continue;
		}
		const mention = mentionAt(sentence, at, lowest);
		if (mention === undefined || inTime.has(mention.to - 1)) {
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
