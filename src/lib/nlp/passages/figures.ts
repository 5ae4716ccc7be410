import type { Gap, Quantity } from '../../core/fact/schema.ts';
import { readNumber } from '../../core/kernel/number.ts';
import { textOf, type View } from '../clauses/view.ts';
import type { QuantityMention } from '../quantities/quantity-mention.ts';
import type { TokenRange } from '../tagged.ts';

/** A number in figures, with its currency, its size and its per cent. */
const NUMBER = String.raw`(?:[A-Z]{0,3}[$€£])?\d+(?:,\d{3})*(?:\.\d+)?(?:\s(?:thousand|million|billion|trillion|bn|m)\b)?(?:\s?%|\sper\s?cent\b)?`;
const FIRST = new RegExp(NUMBER);
/** By itself in a sentence: no part of a time, a score, an age, a span or a name. */
const ALONE = new RegExp(String.raw`(?<![\p{L}\p{Sc}\d.,:/–#-])${NUMBER}(?![\p{L}\d:/–-]|[.,]\d)`, 'gu');
/** Too small to be worth knowing. */
const TRIFLE = 2;

/** A gap for a number, with the tokens it takes. */
export type FigureGap = TokenRange & { gap: Gap };

/** The number of a quantity as it stands, without hedge and unit. */
function numberIn(view: View, mention: QuantityMention): string | undefined {
	const { value } = mention.quantity;
	const text = textOf(view, mention);
	const words = FIRST.exec(text)?.[0] ?? text.split(' ').find((word) => readNumber(word)?.value === value);
	return words !== undefined && readNumber(words)?.value === value ? words : undefined;
}

/** The quantity that a number in figures is by itself. */
function bare(words: string): Quantity | undefined {
	const value = readNumber(words.replace(/^[A-Z]{0,3}[$€£]/, ''))?.value;
	if (value === undefined || value === 0) return undefined;
	const unit = /^[A-Z]{0,3}[$€£]/.exec(words)?.[0] ?? (/%|per\s?cent/.test(words) ? '%' : '');
	return { value, unit };
}

/** Behind these a number tells which one or how old, not how many: No. 3, Flight 370, aged 71. */
const NAMING =
	/^(?:no\.?|number|aged?|of|article|section|route|chapter|page|room|gate|top|phase|group|level|class|turn(?:s|ed)|\()$/;

/** True of a figure that stands behind its name: `Article 5`, `Boeing 737`. */
function isNamed(view: View, at: number): boolean {
	const before = view.tokens[at - 1];
	if (before === undefined) return false;
	const isName = at > 1 && before.pos === 'PROPN' && /^\p{Lu}/u.test(before.text);
	const isAge = before.lower === 'of' ? view.tokens[at - 2]?.lower === 'age' : NAMING.test(before.lower);
	return isName || isAge;
}

/** What is counted by the way. */
const TRIVIAL_UNITS =
	/\b(?:minutes?|pages?|rooms?|seats?|nights?|times|copies|witnesses|floors?|steps?|kilomet(?:er|re)s?|km|miles|adults|respondents|inches|cent[is]\w*)$/;
const isYear = (words: string) => /^(?:1[5-9]|20)\d\d$/.test(words);

/**
 * True where the figure is nothing to know: an age (`, 71,`, `is 24 and`), a time of day (`5 p.m.`, `at 9.20`), one half of two
 * that say the same (`33 miles (53 kilometres)`).
 */
const isTrivial = (before: string, words: string, after: string): boolean =>
	(before.endsWith(', ') && after.startsWith(',')) ||
	(/^\d{1,3}$/.test(words) && /\b(?:is|was|turns|turned) $/.test(before) && /^(?:[.,]| and\b)/.test(after)) ||
	(/^\d{1,2}\.[0-5]\d$/.test(words) && /\b(?:at|by|until|from|to) $/.test(before)) ||
	before.lastIndexOf('(') > before.lastIndexOf(')') ||
	/^ (?:[ap]\.?m\b|years? old\b|(?:\S+ )?\([^)]*\d)/u.test(after);

/** The numbers of a sentence that may be left out of it: quantities with their hedge, then others in figures. */
export function figuresOf(view: View): FigureGap[] {
	const { text, start } = view.sentence;
	const told = [...view.quantities.values()].flatMap((mention): FigureGap[] => {
		const words = numberIn(view, mention);
		const { quantity, type } = mention;
		if (words === undefined || (type === 'count' && quantity.value <= TRIFLE)) return [];
		return [{ from: mention.from, to: mention.to, gap: { words, fills: { quantity } } }];
	});
	const taken = [...view.quantities.values(), ...view.times.values(), ...view.mentions.values()];
	const others = Array.from(text.matchAll(ALONE)).flatMap(({ 0: words, index }): FigureGap[] => {
		const from = view.tokens.findIndex(({ end }) => end > start + index);
		const quantity = bare(words);
		const isTaken = taken.some((range) => from >= range.from && from < range.to);
		if (quantity === undefined || isTaken || isYear(words) || /^\d$/.test(words) || isNamed(view, from))
			return [];
		return [{ from, to: from + 1, gap: { words, fills: { quantity } } }];
	});
	return [...told, ...others].filter(({ gap: { words, fills } }) => {
		if ('quantity' in fills && TRIVIAL_UNITS.test(fills.quantity.unit)) return false;
		const at = text.indexOf(words);
		return !isTrivial(text.slice(0, at), words, text.slice(at + words.length));
	});
}
