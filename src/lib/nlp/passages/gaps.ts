import { timesIn } from '../../core/fact/passage.ts';
import type { Entity, Gap } from '../../core/fact/schema.ts';
import type { Slug } from '../../core/kernel/id.ts';
import { readNumber } from '../../core/kernel/number.ts';
import { textOf, wordAt, type View } from '../clauses/view.ts';
import type { QuantityMention } from '../quantities/quantity-mention.ts';
import { isSharedName } from './shared-name.ts';
import type { TokenRange } from '../tagged.ts';
import type { QuotedWords } from './quoted-words.ts';

/** A number in figures, with its currency, its size and its per cent. */
const FIGURES =
	/^(?:[A-Z]{0,3}[$€£])?\d[\d,]*(?:\.\d+)?(?:\s(?:thousand|million|billion|trillion|bn|m)\b)?(?:\s?%|\sper\s?cent\b)?/;
const WORD = /^[a-z]+(?:-[a-z]+)?/i;
/** Too small to be worth knowing. */
const TRIFLE = 2;

/** The number of a quantity as it stands, without hedge and unit. */
function numberIn(view: View, mention: QuantityMention): string | undefined {
	const { hedge = '', value } = mention.quantity;
	const text = textOf(view, mention).slice(hedge.length).trim();
	const words = FIGURES.exec(text)?.[0] ?? WORD.exec(text)?.[0];
	if (words === undefined) return undefined;
	const isTold = readNumber(words)?.value === value;
	return isTold ? words : undefined;
}

/** Verbs of which what follows is disputed: only who says it is asked. */
const CLAIMING =
	/^(?:alleg(?:es?|ed|ing)|claim(?:s|ed|ing)?|den(?:y|ies|ied|ying)|accus(?:es?|ed|ing)|disput(?:es?|ed|ing)|insist(?:s|ed)?)$/;

/** Found in a sentence, with the tokens it takes. */
type Placed = TokenRange & { gap: Gap };

/** Right before the verb, or right after it as in "claimed Lavrov". */
const isBeside =
	(verb: number) =>
	({ from, to }: Placed) =>
		to === verb || from === verb + 1;

/** The token after an agency's dateline: `COLOGNE, Germany — …`. */
export function afterDateline(view: View): number {
	const dash = view.tokens.slice(0, 10).findIndex(({ text }) => /^[—–]$/.test(text));
	return dash === -1 ? 0 : dash + 1;
}

/** The places in a sentence that a question may leave out: names, numbers and years that stand once in it, in the article's own voice. */
export function gapsOf(view: View, quoted: QuotedWords, entities: ReadonlyMap<Slug, Entity>): Gap[] {
	const first = afterDateline(view);
	const { text } = view.sentence;
	const isOpen = ({ from, to }: { from: number; to: number }) =>
		from >= first &&
		!quoted.has(from) &&
		!/^[-–/]/.test(wordAt(view, to)) &&
		!/[-–/]$/.test(wordAt(view, from - 1));
	const names = [...view.mentions.values()].filter(isOpen).flatMap((mention): Placed[] => {
		const entity = entities.get(mention.entity);
		if (entity === undefined || entity.generic === true || isSharedName(view, mention, entities)) return [];
		return [{ ...mention, gap: { words: textOf(view, mention), fills: { entity: entity.id } } }];
	});
	const numbers = [...view.quantities.values()].filter(isOpen).flatMap((mention): Placed[] => {
		const words = numberIn(view, mention);
		const { value } = mention.quantity;
		if (words === undefined || (mention.type === 'count' && value <= TRIFLE)) return [];
		return [{ ...mention, gap: { words, fills: { quantity: mention.quantity } } }];
	});
	const years = [...view.times.values()].filter(isOpen).flatMap((time): Placed[] => {
		const year = /\b(?:1[5-9]|20)\d\d\b/.exec(textOf(view, time))?.[0];
		return time.date === undefined || time.date !== year
			? []
			: [{ ...time, gap: { words: year, fills: { date: year } } }];
	});
	const claim = view.tokens.findIndex(({ lower }, at) => CLAIMING.test(lower) && !quoted.has(at));
	const all = claim === -1 ? [...names, ...numbers, ...years] : names.filter(isBeside(claim));
	return all.flatMap(({ gap }) => gap).filter(({ words }) => timesIn(text, words) === 1);
}
