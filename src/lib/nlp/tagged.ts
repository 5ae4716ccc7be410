/** Parts of speech, as Universal Dependencies names them. */
export type Pos =
	| 'ADJ'
	| 'ADP'
	| 'ADV'
	| 'AUX'
	| 'CCONJ'
	| 'DET'
	| 'INTJ'
	| 'NOUN'
	| 'NUM'
	| 'PART'
	| 'PRON'
	| 'PROPN'
	| 'PUNCT'
	| 'SCONJ'
	| 'SYM'
	| 'VERB'
	| 'X';

/** A word or mark of a sentence; `start` and `end` count UTF-16 code units in its paragraph. */
export type Token = {
	/** As it stands: `paragraph.slice(start, end)`. A contraction is two: `did` + `n’t`; a possessive is two: `Kim` + `’s`. */
	text: string;
	lower: string;
	pos: Pos;
	start: number;
	end: number;
};

/** A sentence with its words; `start` and `end` as in `core/article/sentences`. */
export type TaggedSentence = {
	paragraph: number;
	start: number;
	end: number;
	text: string;
	tokens: Token[];
};

/** A run of the tokens of one sentence: from `from` up to but not including `to`. */
export type TokenRange = { from: number; to: number };
