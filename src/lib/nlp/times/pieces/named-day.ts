import { lower, token } from '../../token-at.ts';
import { isCapital, isPossessive, type Parts, type Rule } from '../piece.ts';
import { WEEKDAYS, WHICH } from '../words.ts';

/** Days with a name of their own, and others that are called after a day. */
const NAMED = new Set(
	(
		'black good super ash bloody cyber giving shrove maundy holy easter palm fat sheffield freaky casual ' +
		'whit spy lazarus man girl tuesday’s'
	).split(' '),
);
const CALLED = new Set('addams times telegraph mirror mail express post night-live football'.split(' '));
const BEFORE = new Set(
	'on since until till by from before after last next this past coming and or to'.split(' '),
);

/** `Wednesday`, `last Wednesday`, `every Friday`, `Mondays`; `Wednesday’s` and `a Wednesday meeting` belong to a noun and date no clause. */
export const weekday: Rule = ({ tokens, at }) => {
	const word = token(tokens, at);
	const plural = !WEEKDAYS.has(word.lower);
	const day = WEEKDAYS.get(plural ? word.lower.slice(0, -1) : word.lower);
	if (day === undefined || !isCapital(word.text)) return undefined;
	const before = token(tokens, at - 1);
	const after = token(tokens, at + 1);
	const isNamed =
		(NAMED.has(before.lower) && isCapital(before.text)) || (CALLED.has(after.lower) && isCapital(after.text));
	if (isNamed) return undefined;
	const which = WHICH.get(before.lower);
	const parts: Parts = { weekday: day };
	if (which !== undefined) parts.which = which;
	const modifies =
		isPossessive(after.text) ||
		(/^(?:NOUN|ADJ)$/.test(after.pos) &&
			!isTimeOfDay(after.lower) &&
			isInNounPhrase(before.pos, before.lower));
	if (plural || modifies || which === 'other') parts.vague = true;
	const these = which === 'past' || which === 'coming' ? lower(tokens, at - 2) : '';
	const words = which === undefined ? 0 : /^(?:this|the)$/.test(these) ? 2 : 1;
	return { from: at - words, to: at + 1, parts, ...(modifies ? { inside: true } : {}) };
};

const isTimeOfDay = (word: string) => /^(?:morning|afternoon|evening|night|lunchtime|midday)$/.test(word);
const isInNounPhrase = (pos: string, word: string) =>
	!BEFORE.has(word) && /^(?:DET|ADJ|PRON|PART|NOUN|NUM)$/.test(pos);
