import { lower, token } from '../../token-at.ts';
import { isCapital, type Rule } from '../piece.ts';

export const HOLIDAYS: ReadonlySet<string> = new Set(
	'christmas easter ramadan thanksgiving hanukkah diwali halloween passover midsummer'.split(' '),
);
const BEFORE = new Set('at on by before after since until over during in last next this'.split(' '));

/** Feasts after a word of time: `at Christmas`, `on Christmas Eve`. Their dates are left to the reader. */
export const holiday: Rule = ({ tokens, at }) => {
	if (!BEFORE.has(lower(tokens, at - 1)) || !isCapital(token(tokens, at).text)) return undefined;
	const two = /^(?:day|eve|monday|sunday)$/.test(lower(tokens, at + 1));
	return { from: at, to: at + (two ? 2 : 1), parts: { vague: true } };
};
