import type { z } from 'zod';
import type { Entity, Filler, ListFiller, Quantity, SlotName, TextType } from '../../fact/schema.ts';
import { precision } from '../../kernel/edtf.ts';
import { boundOf, isMoney, prepositionOf, typeOf } from './fillers.ts';
import type { Names } from './names.ts';

/** What a question asks with: `over what`, `how many troops`; `tail` follows the verb: what … aim `to do`. */
export type WhPhrase = { words: string; plural: boolean; tail?: string };

const NOUN: Partial<Record<TextType, readonly [one: string, many: string]>> = {
	person: ['person', 'people'],
	country: ['country', 'countries'],
	city: ['city', 'cities'],
	organisation: ['organisation', 'organisations'],
	event: ['event', 'events'],
};

/** Conjunctions and prepositions whose slot is asked with "why". */
const WHY = new Set([
	'because',
	'because of',
	'due to',
	'owing to',
	'on account of',
	'as',
	'since',
	'out of',
]);

/** True where every part is "to" with a verb: the question then ends in "to do". */
const isInfinitive = (filler: Filler) =>
	'text' in filler
		? filler.text.startsWith('to ')
		: 'all' in filler && filler.all.every((part) => part.startsWith('to '));

function howMany(quantity: Quantity): string {
	if (isMoney(quantity)) return 'how much money';
	const { unit } = quantity;
	const share = /^(?:%|per ?cent)\s*(\S.*)?$/.exec(unit);
	if (share !== null) return share[1] === undefined ? 'what percentage' : `what percentage ${share[1]}`;
	return unit === '' ? 'what number' : `how many ${unit}`;
}

function time(filler: Filler): string | undefined {
	if (!('date' in filler)) return undefined;
	const preposition = filler.preposition;
	const year = precision(filler.date) === 'year';
	if (preposition === undefined || preposition === 'in' || preposition === 'on')
		return year ? 'in which year' : 'when';
	return `${preposition} ${year ? 'which year' : 'when'}`;
}

/** The noun of a bare entity question: who, which country, what. */
function bare(filler: Filler, type: ReturnType<typeof typeOf>, objective: boolean): string {
	if (type === 'person') return objective ? 'whom' : 'who';
	const noun = NOUN[type as Entity['type']]?.[0];
	if (noun !== undefined && ('entity' in filler || type !== 'event')) return `which ${noun}`;
	return 'what';
}

/** `which of these kinds of hardware`, or without "of these" where the answer is typed. */
function ofSeveral(filler: z.infer<typeof ListFiller>, ofThese: boolean): string {
	const noun = filler.noun ?? NOUN[filler.type]?.[1];
	if (ofThese)
		return noun === undefined || isInfinitive(filler) ? 'which of these' : `which of these ${noun}`;
	return noun === undefined || isInfinitive(filler) ? 'what' : `which ${noun}`;
}

/**
 * The words that ask for a slot, by the slot and by what fills it; undefined where no good question asks for it.
 * @param ofThese the options are shown, and more than one may be right
 */
export function whPhrase(
	slot: SlotName,
	filler: Filler,
	names: Names,
	ofThese = false,
): WhPhrase | undefined {
	const type = typeOf(filler, names);
	const preposition = prepositionOf(slot, filler);
	const after = (words: string) => (preposition === undefined ? words : `${preposition} ${words}`);
	if ('quantity' in filler) {
		const { quantity } = filler;
		const bound = boundOf(quantity) === undefined ? '' : `${quantity.hedge ?? ''} `;
		return {
			words: after(bound + howMany(quantity)),
			plural: quantity.value !== 1 && !/^(?:what|how much)/.test(howMany(quantity)),
		};
	}
	const tail = isInfinitive(filler) && slot !== 'purpose' ? { tail: 'to do' } : {};
	if ('all' in filler) return { words: after(ofSeveral(filler, ofThese)), plural: true, ...tail };
	switch (slot) {
		case 'time': {
			const words = time(filler);
			return words === undefined ? undefined : { words, plural: false };
		}
		case 'purpose':
			return { words: 'for what purpose', plural: false };
		case 'condition':
			return preposition === 'unless' ? undefined : { words: 'on what condition', plural: false };
		case 'cause':
			if (preposition === undefined || WHY.has(preposition)) return { words: 'why', plural: false };
			return { words: after(bare(filler, type, true)), plural: false };
		case 'manner':
			return 'entity' in filler
				? { words: after(bare(filler, type, true)), plural: false }
				: { words: 'how', plural: false };
		case 'place':
			if (!('entity' in filler) && NOUN[type as Entity['type']] === undefined)
				return { words: 'where', plural: false };
			return { words: after(bare(filler, type, true)), plural: false };
		case 'complement':
			if (type === 'office') return { words: 'what office', plural: false };
			if (!('entity' in filler) && type !== 'action') return undefined;
			return { words: bare(filler, type, false), plural: false, ...tail };
		case 'subject':
			return { words: bare(filler, type, false), plural: false };
		default:
			return { words: after(bare(filler, type, true)), plural: false, ...tail };
	}
}
