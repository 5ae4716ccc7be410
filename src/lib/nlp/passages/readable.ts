import type { SkipReason } from '../find-facts.ts';
import { posAt, wordAt, type View } from '../clauses/view.ts';
import type { QuotedWords } from './quoted-words.ts';

/** How many words and marks a sentence has that is shown with a gap. */
const SHORTEST = 8;
const LONGEST = 46;
/** More of it than this in quotation marks tells what somebody says, and little else. */
const MOST_QUOTED = 0.65;

/** A few quoted words with few around them say nothing by themselves. */
const FEW_QUOTED = 6;
const FEW_OWN = 12;

const SPEAKING = /^(?:i|me|my|we|us|our|you|your)$/;

/** Why a sentence cannot be shown by itself as what the article says; undefined where it can. */
export function unreadable(view: View, quoted: QuotedWords): SkipReason | undefined {
	const { tokens, sentence } = view;
	const last = tokens.at(-1)?.text ?? '';
	if (/[{}[\]]|_{2,}/.test(sentence.text)) return 'not_understood';
	if (/(?:\.\.|…)$/.test(sentence.text)) return 'fragment';
	if (quoted.open) return 'quotation';
	if (/\?[”"’)]*$/.test(sentence.text)) return 'question';
	if (!/[.!…”"’)]$/.test(last) || !/^[\p{Lu}\p{N}“"$€£]/u.test(sentence.text)) return 'heading';
	// "Photo: …", "Correction: …", "Final: …".
	if (tokens.slice(0, 4).some(({ text }) => text === ':')) return 'heading';
	if (tokens.length < SHORTEST) return 'fragment';
	if (tokens.length > LONGEST) return 'too_long';
	if (quoted.count > MOST_QUOTED * tokens.length) return 'quotation';
	const own = tokens.map((_, index) => index).filter((index) => !quoted.has(index));
	if (own.some((index) => SPEAKING.test(wordAt(view, index)) && tokens[index]?.text !== 'US'))
		return 'opinion';
	// "‘They played,’ said Moira Abernethy": who said so little is nothing to know.
	if (quoted.count > 0 && quoted.count < FEW_QUOTED && own.length - quoted.count < FEW_OWN)
		return 'quotation';
	const isFinite = (index: number) =>
		posAt(view, index) === 'AUX' || (posAt(view, index) === 'VERB' && !wordAt(view, index).endsWith('ing'));
	return own.some(isFinite) ? undefined : 'fragment';
}
