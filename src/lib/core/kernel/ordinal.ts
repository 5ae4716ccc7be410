const WORDS = (
	'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
	'sixteenth seventeenth eighteenth nineteenth'
).split(' ');
const TENS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'.split(' ');
const TENS_BEFORE = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** `first` → 1 … `twenty first` → 21, `ninetieth` → 90. */
const VALUES = new Map<string, number>([
	...WORDS.map((word, index) => [word, index + 1] as const),
	...TENS.map((word, index) => [word, (index + 2) * 10] as const),
	...TENS_BEFORE.flatMap((ten, tens) =>
		WORDS.slice(0, 9).map((word, index) => [`${ten} ${word}`, (tens + 2) * 10 + index + 1] as const),
	),
]);
const ORDINAL = new RegExp(
	`\\b(?:(?:(?:${TENS_BEFORE.join('|')}) )?(?:${WORDS.join('|')})|${TENS.join('|')})\\b`,
	'g',
);

/**
 * A folded text with its ordinals, from first to ninety-ninth, in figures and a plain "th": `second world war` and
 * `2nd world war` both become `2th world war`. For comparing only.
 */
export const ordinalsInFigures = (folded: string): string =>
	folded
		.replace(ORDINAL, (words) => `${VALUES.get(words) ?? words}th`)
		.replace(/\b(\d+)(?:st|nd|rd)\b/g, '$1th');
