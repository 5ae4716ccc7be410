import { lower, token } from '../../token-at.ts';
import { isPossessive, type Parts, type Piece, type Rule } from '../piece.ts';

const OFFSETS = new Map([
	['yesterday', -1],
	['today', 0],
	['tonight', 0],
	['tomorrow', 1],
]);
const VAGUE = new Set(
	(
		'recently lately currently now nowadays soon shortly previously formerly overnight daily weekly monthly yearly ' +
		'annually presently eventually sometimes often once'
	).split(' '),
);
/** Adverbs that are a time alone and say nothing more beside one: `later on Monday`. */
const COMPARED = new Set(['earlier', 'later']);
const FUZZY = new Set(['early', 'late', 'mid']);

const PHRASES = [
	'so far',
	'to date',
	'at the time',
	'at that time',
	'at the same time',
	'at the moment',
	'at present',
	'at the weekend',
	'for now',
	'of late',
	'in the meantime',
	'since then',
	'until then',
	'by then',
	'until now',
	'by now',
	'long ago',
	'in the future',
	'in the past',
	'in future',
	'one day',
	'ever since',
	'at once',
	'in recent times',
	'early hours',
].map((phrase) => phrase.split(' '));

export const FIRST_WORDS: ReadonlySet<string> = new Set(PHRASES.map(([first = '']) => first));

/** Set phrases that tell a time without a date: `so far`, `at the time`. */
export const phraseOfTime: Rule = ({ tokens, at }): Piece | undefined => {
	const phrase = PHRASES.find((words) => words.every((word, index) => lower(tokens, at + index) === word));
	if (phrase === undefined) return undefined;
	const to = at + phrase.length;
	// "In the past 24 hours" is a stretch.
	if (/^(?:past|future)$/.test(phrase.at(-1) ?? '') && /^(?:NUM|NOUN|ADJ)$/.test(token(tokens, to).pos))
		return undefined;
	return phrase[0] === 'early'
		? { from: at, to, parts: { clock: true } }
		: { from: at, to, parts: { vague: true } };
};

/** `yesterday`, `today`, `recently`, `earlier`, `early`. */
export const wordOfTime: Rule = ({ tokens, at }): Piece | undefined => {
	const { lower: word, pos } = token(tokens, at);
	const piece = { from: at, to: at + 1 };
	const offset = OFFSETS.get(word);
	if (offset !== undefined) {
		const possessive = isPossessive(lower(tokens, at + 1));
		const parts: Parts = possessive ? { vague: true } : { offset };
		return { ...piece, parts };
	}
	if (FUZZY.has(word)) return { ...piece, parts: { fuzzy: true }, weak: true };
	if (COMPARED.has(word))
		return { ...piece, parts: { clock: true }, ...(pos === 'ADJ' ? { weak: true } : {}) };
	if (VAGUE.has(word) && pos !== 'NOUN' && pos !== 'PROPN') return { ...piece, parts: { vague: true } };
	return undefined;
};

export const WORDS: ReadonlySet<string> = new Set([...OFFSETS.keys(), ...VAGUE, ...COMPARED, ...FUZZY]);
