import type { Day } from '../../core/kernel/edtf.ts';
import type { Token, TokenRange } from '../tagged.ts';
import type { Season, Which } from './words.ts';

/** What words of time tell, before it is known which date that makes. */
export type Parts = {
	year?: number;
	season?: Season;
	month?: number;
	day?: number;
	/** 0 for Sunday to 6 for Saturday. */
	weekday?: number;
	/** Days from the article's day: -1 for yesterday. */
	offset?: number;
	/** Weeks from the article's week: -1 for "Tuesday last week". */
	week?: number;
	which?: Which;
	/** A time of day: narrows a day, tells no date. */
	clock?: true;
	/** `early`, `late`, `mid`: part of what follows, which a date cannot tell unless it is a day. */
	fuzzy?: true;
	/** A time that has no sure date. */
	vague?: true;
};

/** Words that tell a part of a time. A weak piece is a time only beside another: `night` in `Tuesday night`. */
export type Piece = TokenRange & {
	parts: Parts;
	weak?: true;
	/** A part of a noun phrase, which takes no preposition: `a Tuesday meeting`. */
	inside?: true;
};

/** A sentence's words, the word at which a rule looks, and the article's day. */
export type Look = { tokens: readonly Token[]; at: number; day: Day };

/** Reads a piece at (or around) a word of time; undefined where the word tells no time there. */
export type Rule = (look: Look) => Piece | undefined;

export const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
export const isPossessive = (word: string): boolean => /^['’]s?$/.test(word);
