import type { Entity, Filler, Quantity, SlotName } from '../../fact/schema.ts';
import { datePreposition, spokenDate } from '../../kernel/edtf.ts';
import type { Names } from './names.ts';

/** Parts joined as English lists them: `a and b`, `a, b and c`. */
export const list = (parts: readonly string[]): string =>
	parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

const GROUPED = new Intl.NumberFormat('en-US', { maximumFractionDigits: 20 });

/** A number as a newspaper prints it: `15,000`, `1.2 million`, `2.5`. */
export function spokenNumber(value: number): string {
	for (const [size, word] of [
		[1e12, 'trillion'],
		[1e9, 'billion'],
		[1e6, 'million'],
	] as const) {
		const scaled = value / size;
		if (Math.abs(scaled) >= 1 && Math.abs(scaled * 100 - Math.round(scaled * 100)) < 1e-9)
			return `${scaled} ${word}`;
	}
	return GROUPED.format(value);
}

/** A hedge that bounds the number from one side: more than 8,000 is more than 6,000 too. */
export function boundOf({ hedge = '' }: Quantity): 'below' | 'above' | undefined {
	if (/^(?:more than|over|at least|above|upwards of|not less than)$/.test(hedge)) return 'below';
	return /^(?:less than|fewer than|under|below|up to|at most|not more than)$/.test(hedge)
		? 'above'
		: undefined;
}

/** True where the unit is the sign of a currency, which stands before the number: `$`, `US$`, `€`. */
export const isMoney = ({ unit }: Quantity): boolean => /^[A-Z]{0,3}[$€£]$/.test(unit);

/** The number without hedge and without what is counted, but with the sign of its currency: `15,000`, `$3.5 million`. */
export const bareNumber = (quantity: Quantity): string =>
	(isMoney(quantity) ? quantity.unit : '') + spokenNumber(quantity.value);

/** The number with its hedge, without what is counted: `around 15,000`, `around $3.5 million`. */
export const hedgedNumber = (quantity: Quantity): string =>
	[quantity.hedge, bareNumber(quantity)].filter((part) => part !== undefined).join(' ');

/** The numbers from one on that are written in words. */
export const SMALL = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** Up to nine, things that are counted are written in words, and those that are measured in figures: three ships, 3 km, 3%. */
const inWords = ({ value, unit, hedge }: Quantity): string | undefined => {
	const word = SMALL[value - 1];
	if (word === undefined || /^(?:%|per ?cent|\p{L}{1,2}(?:\b|$)|degrees)/u.test(unit)) return undefined;
	return hedge === undefined ? `${word} ${unit}` : `${hedge} ${word} ${unit}`;
};

/** The quantity in full: `around 15,000 troops`, `three ships`, `40%`, `$3.5 million`. */
export function spokenQuantity(quantity: Quantity): string {
	if (quantity.unit === '' || isMoney(quantity)) return hedgedNumber(quantity);
	const words = inWords(quantity);
	if (words !== undefined) return words;
	return `${hedgedNumber(quantity)}${quantity.unit.startsWith('%') ? '' : ' '}${quantity.unit}`;
}

/** What stands in the slot, as a template, without its preposition. */
export function fillerText(filler: Filler): string {
	if ('entity' in filler) return `{${filler.entity}}`;
	if ('all' in filler) return list(filler.all);
	if ('text' in filler) return filler.text;
	if ('date' in filler) return spokenDate(filler.date);
	return spokenQuantity(filler.quantity);
}

/** The preposition of a slot whose filler is a name and gives none. */
const OWN_PREPOSITION: Partial<Record<SlotName, string>> = {
	recipient: 'to',
	companion: 'with',
	topic: 'about',
	place: 'in',
};

/** The word that introduces the slot, if any. */
export function prepositionOf(slot: SlotName, filler: Filler): string | undefined {
	if (filler.preposition !== undefined) return filler.preposition;
	if ('date' in filler) return datePreposition(filler.date);
	return 'text' in filler ? undefined : OWN_PREPOSITION[slot];
}

/** The slot as it stands in a statement: `in {moscow}`; an office without a capital takes "the": the leader of North Korea. */
export function adjunct(slot: SlotName, filler: Filler): string {
	if (
		slot === 'complement' &&
		'text' in filler &&
		filler.type === 'office' &&
		/^(?!the |an? )[a-z]/.test(filler.text)
	) {
		return `the ${filler.text}`;
	}
	const preposition = prepositionOf(slot, filler);
	return preposition === undefined ? fillerText(filler) : `${preposition} ${fillerText(filler)}`;
}

/** True where the filler as a subject takes a plural verb; a sum of money takes a singular one. */
export function isPlural(filler: Filler, names: Names): boolean {
	if ('entity' in filler) return names.get(filler.entity)?.plural === true;
	if ('all' in filler) return true;
	if ('text' in filler) return filler.plural === true;
	return 'quantity' in filler && filler.quantity.value !== 1 && !isMoney(filler.quantity);
}

/** What kind of thing fills the slot. */
export function typeOf(
	filler: Filler,
	names: Names,
): Entity['type'] | 'office' | 'topic' | 'reason' | 'condition' | 'action' | 'date' | 'quantity' {
	if ('entity' in filler) return names.get(filler.entity)?.type ?? 'thing';
	if ('date' in filler) return 'date';
	return 'quantity' in filler ? 'quantity' : filler.type;
}
