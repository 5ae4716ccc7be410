/**
 * Names of the fields in which a posted form carries a response. The player writes them, `fromForm` of each kind reads
 * them; apart from the schemas, so that the player loads no zod for them.
 *
 * | kind | fields |
 * |---|---|
 * | choice, multiple | `option`: an option's id; for multiple once for each that is ticked |
 * | true-false | `value`: `true` or `false` |
 * | short-answer, numeric | `text` |
 * | order | `order`: an item's id, once for each, first to last; or, without JavaScript, `place-<item id>`: a number, lowest first |
 * | match | `pair-<left id>`: the right id; empty for none |
 * | hot-text | `sentence`: a sentence's id, once for each that is marked |
 */
export const FIELD = {
	option: 'option',
	value: 'value',
	text: 'text',
	order: 'order',
	sentence: 'sentence',
} as const;

const PLACE = 'place-';
const PAIR = 'pair-';

/** The field that holds an item's place in an `order`, from 1. */
export const placeField = (item: string): string => `${PLACE}${item}`;

/** The field that holds the right-hand partner of a left item in a `match`. */
export const pairField = (left: string): string => `${PAIR}${left}`;

/** The item of a place field; undefined for any other field. */
export const itemOfPlace = (field: string): string | undefined =>
	field.startsWith(PLACE) ? field.slice(PLACE.length) : undefined;

/** The left item of a pair field; undefined for any other field. */
export const leftOfPair = (field: string): string | undefined =>
	field.startsWith(PAIR) ? field.slice(PAIR.length) : undefined;
