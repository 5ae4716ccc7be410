import { lower, token } from '../../token-at.ts';
import type { Piece, Rule } from '../piece.ts';
import { WHICH } from '../words.ts';

const HALF = /^(?:[ap]\.?m\.?|o['’]clock)$/;
const WITH_HALF = /^\d{1,2}(?:[:.]\d\d)?[ap]\.?m\.?$/;
const CLOCK = /^\d{1,2}[:.]\d\d$/;
const HOUR = /^(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/;
const ZONE = /^(?:gmt|utc|bst|cet|cest|est|edt|et|pst|pdt|pt|jst|ist|msk|aest)$/;
const AT = new Set('at around about until till by from before after since between and to'.split(' '));

/** `5 p.m.`, `9:30am local time`, `17:30`, `1500 GMT`; a running time such as 2:04 needs more than its colon. */
export const clockTime: Rule = ({ tokens, at }): Piece | undefined => {
	const word = lower(tokens, at);
	let to = at + 1;
	const hasHalf = WITH_HALF.test(word) && !/^\d+\.\d+m$/.test(word);
	const half = (CLOCK.test(word) || HOUR.test(word)) && HALF.test(lower(tokens, to));
	if (half) to += 1;
	const zone = ZONE.test(lower(tokens, to)) && (hasHalf || half || /^\d{1,2}[:.]?\d\d$/.test(word));
	if (zone) to += 1;
	const bare = word.includes(':') && CLOCK.test(word) && AT.has(lower(tokens, at - 1));
	if (!hasHalf && !half && !zone && !bare) return undefined;
	if (lower(tokens, to) === 'local' && lower(tokens, to + 1) === 'time') to += 2;
	return { from: at, to, parts: { clock: true } };
};

/** `this morning`, `last night`, `in the evening`; a bare `night` only tells the time beside a day. */
export const partOfDay: Rule = ({ tokens, at }): Piece | undefined => {
	const part = lower(tokens, at);
	const before = lower(tokens, at - 1);
	const which = WHICH.get(before);
	const piece = { from: at, to: at + 1 };
	const plural = token(tokens, at).pos === 'ADJ';
	if (plural) return undefined;
	if (which !== undefined) {
		const from = at - 1;
		if (part === 'night' && which === 'last' && lower(tokens, at - 2) !== 'the')
			return { ...piece, from, parts: { offset: -1, clock: true } };
		if (which === 'this' && /^(?:morning|afternoon|evening)$/.test(part))
			return { ...piece, from, parts: { offset: 0, clock: true } };
		return { ...piece, from, parts: { vague: true } };
	}
	if (/^(?:noon|midnight|midday|dawn|dusk|lunchtime)$/.test(part) && AT.has(before))
		return { ...piece, parts: { clock: true } };
	if (before === 'at' && part === 'night') return { ...piece, parts: { clock: true } };
	const the = before === 'the';
	const of = the && lower(tokens, at + 1) === 'of';
	if (of) return { from: at - 1, to: at + 1, parts: { clock: true }, weak: true };
	if (the && /^(?:in|during|by|through)$/.test(lower(tokens, at - 2)))
		return { from: at - 1, to: at + 1, parts: { clock: true } };
	return { ...piece, parts: { clock: true }, weak: true };
};
