import { lower, token } from '../../token-at.ts';
import { isCapital, isPossessive, type Parts, type Rule } from '../piece.ts';
import { SEASONS, WHICH } from '../words.ts';

const YEAR = /^(?:1\d|20)\d\d$/;
const IN = new Set('in since by until till during throughout over before after early late mid'.split(' '));

/** `last autumn`, `the previous fall`, `in the spring of 2019`, `summer 2024`; no season in `a fall in prices` or `Prague Spring`. */
export const season: Rule = ({ tokens, at }) => {
	const word = token(tokens, at);
	const number = SEASONS.get(word.lower as 'spring');
	if (number === undefined || (isCapital(word.text) && at > 0)) return undefined;
	const gap = lower(tokens, at + 1) === 'of' ? 1 : 0;
	const year = lower(tokens, at + 1 + gap);
	const hasYear = YEAR.test(year);
	const before = lower(tokens, at - 1);
	const which = WHICH.get(before);
	const parts: Parts = { season: number };
	const from = which === undefined ? at : at - 1;
	if (hasYear) return { from, to: at + 2 + gap, parts: { ...parts, year: Number(year) } };
	if (which !== undefined) {
		const isOther = which === 'other' || isPossessive(lower(tokens, at + 1));
		return { from, to: at + 1, parts: { ...parts, which, ...(isOther ? { vague: true } : {}) } };
	}
	const the = before === 'the' ? 1 : 0;
	const isTime = IN.has(lower(tokens, at - 1 - the)) && !/^(?:of|in|to|from)$/.test(lower(tokens, at + 1));
	if (!isTime || (word.lower === 'fall' && the === 0)) return undefined;
	if (the === 0 || /^(?:NOUN|ADJ)$/.test(token(tokens, at + 1).pos)) parts.vague = true;
	return { from: at, to: at + 1, parts };
};
