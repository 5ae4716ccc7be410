/** A number as a person wrote it, and what follows it. */
export type NumberRead = {
	value: number;
	/** What stands after the number, and a currency sign before it; lower case, empty where there is nothing. */
	unit: string;
};

const SMALL = new Map(
	(
		'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
		'seventeen eighteen nineteen'
	)
		.split(' ')
		.map((word, value) => [word, value] as const),
);
'twenty thirty forty fifty sixty seventy eighty ninety'
	.split(' ')
	.forEach((word, index) => SMALL.set(word, (index + 2) * 10));
SMALL.set('nought', 0);

const SCALES = new Map([
	['dozen', 12],
	['thousand', 1e3],
	['k', 1e3],
	['million', 1e6],
	['mn', 1e6],
	['mln', 1e6],
	['billion', 1e9],
	['bn', 1e9],
	['bln', 1e9],
	['trillion', 1e12],
	['tn', 1e12],
	['trn', 1e12],
]);
/** Read as scales only right behind the digits (`1.2m`): apart from them they are units, such as metres. */
const CLOSE_SCALES = new Map([
	['m', 1e6],
	['b', 1e9],
]);
const FILLERS = new Set(['a', 'an', 'and', 'of']);

const HEDGE =
	/^(?:[\s~≈("'“‘]+|(?:about|around|roughly|approximately|approx|some|nearly|almost|circa|ca|c|estimated|reportedly|more than|less than|fewer than|close to|just|over|under|at least|at most|up to|as many as|in|an|a)(?![\p{L}\d])\.?)/u;
const CURRENCY = /^(?:us|au?|ca?|nz|hk|s|r)?[$€£¥]/;

/** Digits, in the groupings that people type; the order of the patterns is the order of trust. */
const LITERALS: readonly { pattern: RegExp; point: '.' | ',' }[] = [
	// 15,000 and 1,234.5; also 1,50,000 as India groups it
	{ pattern: /^[1-9]\d{0,2}(?:,\d{2,3})*,\d{3}(?!\d)(?:\.\d+)?/, point: '.' },
	// 15 000 (ISO 80000-1) and 15'000
	{ pattern: /^[1-9]\d{0,2}([ '’])\d{3}(?!\d)(?:\1\d{3}(?!\d))*(?:\.\d+)?/, point: '.' },
	// 1.500.000 and 15.000,5
	{ pattern: /^[1-9]\d{0,2}(?:(?:\.\d{3}(?!\d)){2,}(?:,\d+)?|\.\d{3},\d+)/, point: ',' },
	// 15.000 and 1.500
	{ pattern: /^[1-9]\d{0,2}\.\d{2}0(?!\d)/, point: ',' },
	{ pattern: /^(?:\d+(?:\.\d+)?|\.\d+)(?:e[+-]?\d+)?(?![\d,])/, point: '.' },
	// 12,5 and 0,25
	{ pattern: /^\d+,\d+(?!\d)/, point: ',' },
	{ pattern: /^\d+(?:\.\d+)?/, point: '.' },
];

/**
 * The number that a text begins with, after words of estimation (about, more than, up to), and the unit after it:
 * `15,000`, `15 000`, `about 15k`, `15 thousand`, `1.2 million`, `fifteen thousand troops`, `half a million`,
 * `twenty twenty-five`. Null where the text begins with no number or with one too large to hold.
 *
 * A point is a decimal mark, as in English, but `1.500.000` and `15.000` are read as thousands: two points can be nothing
 * else, and nobody writes three decimals of which the last is 0. By the same reasoning `12,5` has a decimal comma.
 * A range, a date or a second number is left in the unit, where it fits no unit's name.
 * @param units names that are never read as multipliers, such as `m` where metres are asked for
 */
export function readNumber(text: string, units: readonly string[] = []): NumberRead | null {
	let rest = text.normalize('NFKC').toLowerCase().trim();
	for (let hedge = HEDGE.exec(rest); hedge; hedge = HEDGE.exec(rest)) rest = rest.slice(hedge[0].length);
	const sign = /^(?:[-−–]\s?(?=[\d.$€£¥])|minus\s+)/.exec(rest)?.[0] ?? '';
	rest = rest.slice(sign.length);
	const currency = CURRENCY.exec(rest)?.[0] ?? '';
	rest = rest.slice(currency.length).trimStart();
	const found = numberAt(rest, units);
	if (!found) return null;
	return {
		value: sign === '' ? found.value : -found.value,
		unit: `${currency} ${rest.slice(found.length)}`.trim(),
	};
}

/** A folded text with its numbers in digits, so that `three ministers` equals `3 ministers`. */
export function numbersInDigits(folded: string): string {
	const words: string[] = [];
	let rest = folded;
	while (rest !== '') {
		const found = numberAt(rest, []);
		const whole = found && [undefined, ' '].includes(rest[found.length]) ? found : null;
		const [word = ''] = rest.split(' ', 1);
		words.push(whole ? String(whole.value) : word);
		rest = rest.slice(whole?.length ?? word.length).trimStart();
	}
	return words.join(' ');
}

/** True for a word that is part of a number (`fifteen`, `million`, `millions`): one letter there changes the amount. */
export const isNumberWord = (word: string): boolean => {
	const one = word.replace(/s$/, '');
	return [word, one].some((form) => SMALL.has(form) || SCALES.has(form) || form === 'hundred');
};

type Sum = {
	/** What the scales so far have closed: the 15,000 of "fifteen thousand five hundred". */
	closed: number;
	/** What is still open to a scale: the 500. */
	open: number | null;
	/** The last scale; what follows must be less. */
	below: number;
};

function numberAt(text: string, units: readonly string[]): { value: number; length: number } | null {
	let sum: Sum = { closed: 0, open: null, below: Infinity };
	let at = 0;
	let end = 0;
	for (;;) {
		const space = /^(?:\s+|-(?=[a-z]))?/.exec(text.slice(at))?.[0].length ?? 0;
		const rest = text.slice(at + space);
		const digits = literalAt(rest);
		if (digits) {
			if (sum.open !== null || digits.value >= sum.below) break;
			sum = { ...sum, open: digits.value };
			at = end = at + space + digits.length;
			continue;
		}
		const word = /^[a-z]+(?![\p{L}\d])/u.exec(rest)?.[0] ?? '';
		if (word === '') break;
		const close = space === 0 && end > 0 && !units.includes(word) ? CLOSE_SCALES.get(word) : undefined;
		const next = units.includes(word) ? null : addWord(sum, word, close);
		if (!next && (end === 0 || !FILLERS.has(word))) break;
		at += space + word.length;
		if (next) {
			sum = next;
			end = at;
		}
	}
	const value = sum.closed + (sum.open ?? 0);
	return end > 0 && Number.isFinite(value) ? { value, length: end } : null;
}

function literalAt(text: string): { value: number; length: number } | null {
	for (const { pattern, point } of LITERALS) {
		const literal = pattern.exec(text)?.[0];
		if (literal === undefined) continue;
		const group = point === '.' ? /[,\s'’]/g : /\./g;
		return { value: Number(literal.replace(group, '').replace(',', '.')), length: literal.length };
	}
	return null;
}

/** The sum with one more word, or null where the word does not go on with the number. */
function addWord(sum: Sum, word: string, closeScale: number | undefined): Sum | null {
	const { closed, open, below } = sum;
	const small = SMALL.get(word);
	if (small !== undefined) {
		const joined = open === null ? small : join(open, small);
		return joined === null || joined >= below ? null : { ...sum, open: joined };
	}
	if (word === 'hundred' || (word === 'hundreds' && open !== null)) {
		const hundreds = (open ?? 1) * 100;
		return hundreds > 0 && hundreds < 10000 && hundreds < below ? { ...sum, open: hundreds } : null;
	}
	if (word === 'half') return closed === 0 ? { ...sum, open: (open ?? 0) + 0.5 } : null;
	const scale =
		closeScale ?? SCALES.get(word) ?? (open === null ? undefined : SCALES.get(word.replace(/s$/, '')));
	if (scale === undefined || scale >= below || (open === null && closed > 0)) return null;
	// Fifteen digits are exact in a double: 1.1 billion is 1100000000, without a rounding error of the product.
	return { closed: closed + Number(((open ?? 1) * scale).toPrecision(15)), open: null, below: scale };
}

/** Twenty and five, one hundred and five, and the two halves of a year: nineteen and forty. */
function join(open: number, small: number): number | null {
	if (small === 0) return null;
	if (open >= 100 && open % 100 === 0) return open + small;
	if (small < 10) return open % 100 >= 20 && open % 10 === 0 ? open + small : null;
	return open >= 10 && open < 100 ? open * 100 + small : null;
}
