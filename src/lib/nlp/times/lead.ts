import { lower, token } from '../token-at.ts';
import type { Token } from '../tagged.ts';

/** Prepositions that say which side of the date, and what a sentence with the date alone then needs. */
const SIDES = new Map([
	['since', 'since'],
	['by', 'by'],
	['until', 'until'],
	['till', 'until'],
	['from', 'from'],
	['before', 'before'],
	['after', 'after'],
	['during', 'during'],
	['throughout', 'throughout'],
	['through', 'through'],
]);
const PLAIN = new Set(['on', 'in', 'at']);
/** With these before it, the words tell no point in time, or only nearly. */
const LOOSE = new Set(['for', 'between', 'around', 'about', 'over', 'within', 'towards', 'near', 'circa']);
/** What a time may have parts of: `the end of March`, `the first half of 2024`. */
const PERIODS = new Set(
	(
		'end start beginning middle half quarter third rest remainder course turn close outset eve part parts most much ' +
		'month months week weeks weekend day days year years hours minutes summer spring autumn winter opening'
	).split(' '),
);
/** These have no "in" of their own: "sworn in last Monday". */
const WITHOUT_IN = new Set(['last', 'next', 'this', 'yesterday', 'today', 'tomorrow', 'tonight']);

/** Parts of parts of a time: "the start of the second half of the year" has two. */
const DEEPEST = 3;

export type Lead = {
	/** Where the time begins with its preposition. */
	from: number;
	preposition?: string;
	/** The words before the time leave no sure date of it. */
	loose?: true;
	/** The word of preposition itself, whatever it is. */
	word?: string;
};

/**
 * The preposition before a time, with an article between them: `in` the 1990s, `since` Friday; with it the part of the
 * time that is meant (`at the end of` March). "Of" after any other noun goes with that noun.
 * @param lowest the first word that no earlier time has taken
 */
export function leadOf(tokens: readonly Token[], from: number, lowest: number, depth = 0): Lead {
	const the = /^(?:the|an?)$/.test(lower(tokens, from - 1)) && from > lowest ? 1 : 0;
	const at = from - 1 - the;
	const bare = { from: from - the };
	if (at < lowest) return bare;
	const word = lower(tokens, at);
	if (word === 'of' && lower(tokens, at - 1) === 'as' && at - 1 >= lowest)
		return { from: at - 1, preposition: 'as of', word };
	if (word === 'of') {
		if (!PERIODS.has(lower(tokens, at - 1)) || at - 1 < lowest || depth === DEEPEST)
			return { ...bare, loose: true, word };
		let start = at - 1;
		while (start > lowest && at - start < 5 && /^(?:DET|ADJ|NUM)$/.test(token(tokens, start - 1).pos))
			start -= 1;
		const outer = leadOf(tokens, start, lowest, depth + 1);
		return { ...outer, loose: true, word };
	}
	const side = SIDES.get(word);
	// "Just before 3 a.m. on Friday" is on Friday; just before Friday is not.
	const isNear = /^(?:just|shortly|soon)$/.test(lower(tokens, at - 1)) && at - 1 >= lowest;
	if (isNear && (word === 'before' || word === 'after')) return { from: at - 1, loose: true, word: 'around' };
	if (side !== undefined) return { from: at, preposition: side, word };
	if (PLAIN.has(word))
		return word === 'in' && WITHOUT_IN.has(lower(tokens, from)) ? bare : { from: at, word };
	return LOOSE.has(word) ? { from: at, loose: true, word } : bare;
}
