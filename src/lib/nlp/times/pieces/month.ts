import { lower, token } from '../../token-at.ts';
import { isCapital, isPossessive, type Parts, type Rule } from '../piece.ts';
import { MONTHS, UNSURE_MONTHS, WHICH } from '../words.ts';

const YEAR = /^(?:1\d|20)\d\d$/;
/** Words after which a month stands, even one that is a verb or a person elsewhere. */
const SURE = new Set(
	'in since until till during throughout early late mid earlier later last next this coming previous'.split(
		' ',
	),
);
/** After these May, April, June and August may as well be people. */
const UNSURE = new Set('by from before after to through of and or between'.split(' '));

/** `March`, `March 2024`, `last March`, `mid-October`; no month in `Theresa May`, `may march`, `the March on Washington`. */
export const month: Rule = ({ tokens, at }) => {
	const word = token(tokens, at);
	const mid = /^(?:mid|early|late)-/.exec(word.lower)?.[0] ?? '';
	const name = word.lower.slice(mid.length);
	const number = MONTHS.get(name);
	if (number === undefined || (mid === '' && !isCapital(word.text))) return undefined;
	const of = lower(tokens, at + 1);
	const gap = of === ',' || of === 'of' ? 1 : 0;
	const year = lower(tokens, at + 1 + gap);
	const hasYear = YEAR.test(year) && !(gap === 1 && token(tokens, at + 3).pos === 'NOUN');
	const before = token(tokens, at - 1);
	const after = token(tokens, at + 1);
	const parts: Parts = { month: number };
	if (mid !== '') parts.fuzzy = true;
	if (hasYear) parts.year = Number(year);
	else if (mid === '' && !SURE.has(before.lower)) {
		if (UNSURE_MONTHS.has(name) && !UNSURE.has(before.lower))
			return modifier(after.pos) && before.lower === 'the'
				? { from: at, to: at + 1, parts: { vague: true } }
				: undefined;
		if (UNSURE_MONTHS.has(name) && (after.pos === 'PROPN' || isPossessive(after.text))) return undefined;
		if (before.pos === 'PROPN' || (before.lower === 'the' && after.pos === 'PROPN')) return undefined;
		if (UNSURE_MONTHS.has(name) || modifier(before.pos)) parts.vague = true;
	}
	if (isPossessive(after.text)) parts.vague = true;
	if (!hasYear && /^(?:the|’s|'s|his|her|its|their)$/.test(before.lower)) parts.vague = true;
	const which = WHICH.get(before.lower);
	if (which !== undefined) parts.which = which;
	if (which === 'other') parts.vague = true;
	return { from: which === undefined ? at : at - 1, to: hasYear ? at + 2 + gap : at + 1, parts };
};

const modifier = (pos: string) => /^(?:NOUN|ADJ|DET)$/.test(pos);
