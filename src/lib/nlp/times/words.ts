/** Names of the calendar, in lower case, and what they stand for. */
const numbered = (words: string, first: number) =>
	new Map(words.split(' ').map((word, index) => [word, index + first] as const));

export const WEEKDAYS = numbered('sunday monday tuesday wednesday thursday friday saturday', 0);

export const MONTHS = new Map([
	...numbered('january february march april may june july august september october november december', 1),
	...numbered('jan. feb. mar. apr. may. jun. jul. aug. sept. oct. nov. dec.', 1),
	...numbered('jan feb mar apr may jun jul aug sept oct nov dec', 1),
	['sep.', 9],
	['sep', 9],
]);
/** Months that are words or names of their own too: they need a preposition or a number beside them. */
export const UNSURE_MONTHS = new Set('march may april june august jan mar dec'.split(' '));

/** Seasons by their number in the Extended Date/Time Format. */
export const SEASONS = new Map([
	['spring', 21],
	['summer', 22],
	['autumn', 23],
	['fall', 23],
	['winter', 24],
] as const);
export type Season = 21 | 22 | 23 | 24;

const UNIT_NAMES =
	'second minute hour day night week weekend fortnight month quarter season year decade century';
/** Units of time, one and many: the name in the singular. */
export const UNITS = new Map([
	...UNIT_NAMES.split(' ').flatMap((name) => [[name, name] as const, [`${name}s`, name] as const]),
	['centuries', 'century'],
]);

/** Which one of a row: `last`, `this`, `next`. */
export type Which = 'last' | 'this' | 'next' | 'past' | 'coming' | 'previous' | 'other';
export const WHICH = new Map<string, Which>([
	['last', 'last'],
	['this', 'this'],
	['next', 'next'],
	['past', 'past'],
	['coming', 'coming'],
	['previous', 'previous'],
	['following', 'other'],
	['that', 'other'],
	['same', 'other'],
	['every', 'other'],
	['each', 'other'],
]);

export const PARTS_OF_DAY = new Set(
	'morning afternoon evening night noon midday midnight dawn dusk lunchtime mid-morning mid-afternoon'.split(
		' ',
	),
);
