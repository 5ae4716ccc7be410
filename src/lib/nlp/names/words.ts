import { nameKey } from '../gazetteer/key.ts';
import { gazetteer } from '../gazetteer/gazetteer.ts';
import type { Pos, TaggedSentence, Token, TokenRange } from '../tagged.ts';

/** A word as names are made of: what the tagger parts (`Jean` `-` `Claude`, `D` `ž` `eko`) is whole again. */
export type Word = TokenRange & {
	text: string;
	/** As the gazetteer has it. */
	key: string;
	/** True where it begins with a capital, or is of the kind of `al-Sisi`. */
	capital: boolean;
	pos: Pos;
	/** True where it stands at the head of the sentence or of a quotation, so that its capital tells nothing. */
	initial: boolean;
	/** True where a hyphen ties it to a word that is no part of the name: `U.S.-led`, `pro-Russian`. */
	tied: boolean;
};

const LETTER = /^\p{L}/u;
const CAPITAL = /^(?:[OdDlL][’'])?\p{Lu}/u;
const ARABIC_ARTICLE = /^(?:al|el|an|as|ad|ash|at|ul|bin)$/i;
const INNER = /^(?:au|en|sur|de|la|le|on|upon|al|el|ul|and|del|aux|les|over|under|in|da|do|lès|es|ez)$/;
/** What a hyphen ties to a name without being part of it. */
const COMPOUND =
	/(?:ed|ing|led|style|like|era|born|wide|free|run|made|held|owned|backed|based|bound|only|era|type|class|size)$/;
const OPENS = /^[“"‘'([:•«–—]$/;

/** The words of a sentence, marks among them. */
export function readWords({ tokens }: TaggedSentence): Word[] {
	const words: Word[] = [];
	let initial = true;
	for (let at = 0; at < tokens.length;) {
		const first = tokens[at];
		if (first === undefined) break;
		const to = LETTER.test(first.text) ? endOf(tokens, at, words.at(-1)) : at + 1;
		const text = to === at + 1 ? first.text : joined(tokens, at, to);
		const tied =
			(tokens[at - 1]?.text === '-' && tokens[at - 1]?.end === first.start && at > 1) ||
			(tokens[to]?.text === '-' &&
				tokens[to]?.start === tokens[to - 1]?.end &&
				tokens[to + 1]?.start === tokens[to]?.end);
		words.push({
			text,
			key: nameKey(text),
			from: at,
			to,
			capital: CAPITAL.test(text) || /^(?:al|el|ash|as)-\p{Lu}/u.test(text),
			pos: first.pos,
			initial,
			tied,
		});
		initial = OPENS.test(first.text) || (initial && first.pos === 'PUNCT');
		at = to;
	}
	return words;
}

const joined = (tokens: readonly Token[], from: number, to: number): string =>
	tokens
		.slice(from, to)
		.map(({ text }) => text)
		.join('');

/** Where the word that begins at a token ends. */
function endOf(tokens: readonly Token[], from: number, before: Word | undefined): number {
	let to = from + 1;
	for (;;) {
		const [last, next, then] = [tokens[to - 1], tokens[to], tokens[to + 1]];
		if (last === undefined || next === undefined || next.start !== last.end) return to;
		const capital = CAPITAL.test(tokens[from]?.text ?? '');
		if (capital && LETTER.test(next.text) && next.pos !== 'PART' && !/^n[’']t$/.test(next.text)) to += 1;
		else if (capital && next.text === '.' && then?.start === next.end && then.lower === 'com') to += 2;
		else if (next.text === '-' && then?.start === next.end && hyphenJoins(tokens, from, to, before)) to += 2;
		else return to;
	}
}

/** Whether the hyphen at `to` is within the word that begins at `from`. */
function hyphenJoins(tokens: readonly Token[], from: number, to: number, before: Word | undefined): boolean {
	const [left, right] = [tokens[to - 1]?.text ?? '', tokens[to + 1]?.text ?? ''];
	const capital = CAPITAL.test(tokens[from]?.text ?? '');
	if (CAPITAL.test(right)) return CAPITAL.test(left) || INNER.test(left) || ARABIC_ARTICLE.test(left);
	if (!LETTER.test(right)) return false;
	if (!capital) return true;
	if (INNER.test(right)) return tokens[to + 2]?.text === '-';
	if (before?.capital !== true) return false;
	// Hirokazu Kore-eda.
	if (gazetteer().firstNames.has(before.key) && !COMPOUND.test(right)) return true;
	// Kim Jong-un, but not U.S.-led.
	return right.length <= 6 && gazetteer().familyFirst.has(before.key);
}

/** The words as they stand, with one space between them. */
export function spelled(words: readonly Word[], from: number, to: number): string {
	let text = words[from]?.text ?? '';
	for (let at = from + 1; at < to; at += 1) {
		const next = words[at]?.text ?? '';
		text += /^[’'.,]/.test(next) ? next : ` ${next}`;
	}
	return text;
}
