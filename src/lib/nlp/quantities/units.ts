import { lower, token } from '../token-at.ts';
import type { Token } from '../tagged.ts';
import type { QuantityType } from './quantity-mention.ts';

/** Where the unit ends, how `Quantity.unit` writes it, and what kind of quantity it makes. */
export type FoundUnit = { to: number; unit: string; type: QuantityType };

const DURATIONS = new Set(
	'seconds minutes hours days nights weeks fortnights months years decades centuries seconds'.split(' '),
);
const CURRENCIES = new Set(
	'dollars euros pounds pence cents yuan yen roubles rubles rupees won francs pesos crowns kronor kroner rand lira zlotys hryvnias dirhams riyals'.split(
		' ',
	),
);
const MEASURES = new Set(
	(
		'km kilometres kilometers miles metres meters feet inches yards centimetres centimeters millimetres millimeters cm mm ' +
		'kg kilograms kilos grams tonnes tons ounces litres liters gallons barrels acres hectares megawatts gigawatts kilowatts mw gw ' +
		'kwh mph degrees knots'
	).split(' '),
);
/** Plurals without an s. */
const PLURALS = new Set(
	'people men women children troops police personnel aircraft fish sheep cattle feet teeth mice geese media staff crew species series spacecraft salmon deer'.split(
		' ',
	),
);
/** With these the number is told beside another one that the sentence need not hold; "five times" counts nothing. */
const RELATIVE = new Set('times other others more additional further extra such same different'.split(' '));
const SINGULAR_S = /(?:ss|us|is|ics|news)$/;

const isPlural = (word: string) => PLURALS.has(word) || (/[a-z]{2}s$/.test(word) && !SINGULAR_S.test(word));

/** The end of "of" with a plain noun phrase: `of voters`, `of the vote`, `of wheat`; the same as `at` where there is none. */
function endOfComplement(tokens: readonly Token[], at: number): number {
	if (lower(tokens, at) !== 'of') return at;
	let to = at + 1;
	if (/^(?:the|all)$/.test(lower(tokens, to))) to += 1;
	const first = to;
	let end = at;
	for (; to - first < 4 && /^(?:ADJ|NOUN|PROPN)$/.test(token(tokens, to).pos); to += 1)
		if (token(tokens, to).pos !== 'ADJ') end = to + 1;
	const goesOn = /^(?:['’]s?|of|-)$/.test(lower(tokens, end));
	return goesOn ? at : end;
}

const isModifier = (tokens: readonly Token[], at: number) =>
	lower(tokens, at) === '-' ||
	(token(tokens, at).pos === 'NOUN' && !/^(?:today|yesterday|tomorrow)$/.test(lower(tokens, at)));

/** The counted noun phrase: adjectives and nouns up to a noun in the plural: `North Korean troops`. */
function counted(tokens: readonly Token[], at: number): number | undefined {
	for (let to = at; to - at < 5; to += 1) {
		const { pos, lower: word } = token(tokens, to);
		if (RELATIVE.has(word) || !/^(?:ADJ|NOUN|PROPN)$/.test(pos)) return undefined;
		if (pos === 'NOUN' && isPlural(word) && token(tokens, to + 1).pos !== 'NOUN') return to + 1;
	}
	return undefined;
}

/** The unit that begins at this word, as text from the sentence; undefined where what follows is no unit. */
export function unitAt(
	tokens: readonly Token[],
	at: number,
	textOf: (from: number, to: number) => string,
): FoundUnit | undefined {
	const word = lower(tokens, at);
	const made = (to: number, type: QuantityType): FoundUnit | undefined =>
		isModifier(tokens, to) || /^['’]s?$/.test(lower(tokens, to))
			? undefined
			: { to, unit: textOf(at, to), type };
	if (word === '%' || word === 'percent' || (word === 'per' && lower(tokens, at + 1) === 'cent')) {
		const end = word === 'per' ? at + 2 : at + 1;
		const to = endOfComplement(tokens, end);
		const rest = to > end ? ` ${textOf(end, to)}` : '';
		return isModifier(tokens, to) ? undefined : { to, unit: `${textOf(at, end)}${rest}`, type: 'percent' };
	}
	if (word === 'percentage' && lower(tokens, at + 1) === 'points') return made(at + 2, 'measure');
	if (DURATIONS.has(word)) return token(tokens, at + 1).pos === 'ADJ' ? undefined : made(at + 1, 'duration');
	const isCurrency =
		CURRENCIES.has(lower(tokens, at + 1)) && /^(?:PROPN|ADJ|NOUN)$/.test(token(tokens, at).pos);
	if (CURRENCIES.has(word) || isCurrency) return made(isCurrency ? at + 2 : at + 1, 'money');
	if (MEASURES.has(word)) {
		let to = at + 1;
		if (word === 'degrees' && /^(?:celsius|fahrenheit)$/.test(lower(tokens, to))) to += 1;
		if (/^(?:square|cubic)$/.test(word)) to += 1;
		if (lower(tokens, to) === '/' || /^(?:per|an?)$/.test(lower(tokens, to)))
			to += /^(?:an?|per|\/)$/.test(lower(tokens, to)) ? 2 : 0;
		return made(endOfComplement(tokens, to), 'measure');
	}
	if (/^(?:square|cubic)$/.test(word) && MEASURES.has(lower(tokens, at + 1))) return made(at + 2, 'measure');
	const head = counted(tokens, at);
	return head === undefined ? undefined : made(endOfComplement(tokens, head), 'count');
}
