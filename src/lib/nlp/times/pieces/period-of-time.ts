import { lower, token } from '../../token-at.ts';
import type { Look, Piece } from '../piece.ts';

const vague = (from: number, to: number): Piece => ({ from, to, parts: { vague: true } });

/** In "75 miles per hour" the hour is a part of the measure. */
const SPEEDS = new Set('miles kilometres kilometers km metres meters feet revolutions'.split(' '));

/** `three times a week`, `$5 million a year`, `40 tonnes of steel a day`, `per month`: how often, at no one time. */
export function rateOfTime(look: Look): Piece | undefined {
	const { tokens, at } = look;
	const before = lower(tokens, at - 1);
	const counted = lower(tokens, at - 2);
	if (!/^(?:per|an?)$/.test(before) || SPEEDS.has(counted)) return undefined;
	if (before !== 'per' && !isAfterAmount(look)) return undefined;
	if (/^(?:once|twice)$/.test(counted)) return vague(at - 2, at + 1);
	if (counted !== 'times') return vague(at - 1, at + 1);
	return vague(token(tokens, at - 3).pos === 'NUM' ? at - 3 : at - 2, at + 1);
}

function isAfterAmount({ tokens, at }: Look): boolean {
	if (/^(?:times|once|twice|bn|m|%|cent|percent)$/.test(lower(tokens, at - 2))) return true;
	for (let index = at - 2; index > at - 7; index -= 1) {
		const { pos } = token(tokens, index);
		if (pos === 'NUM') return true;
		if (!/^(?:NOUN|ADJ|ADP)$/.test(pos)) return false;
	}
	return false;
}

const BEFORE = new Set('in on by during throughout for over earlier later of since through until'.split(' '));

/** `on the day`, `in the year to March`: which one, the text around it tells. */
export function periodOfTime({ tokens, at }: Look): Piece | undefined {
	const isPeriod = /^(?:year|month|week|day|decade|century|season|quarter)$/.test(lower(tokens, at));
	const the = lower(tokens, at - 1) === 'the';
	return isPeriod && the && BEFORE.has(lower(tokens, at - 2)) ? vague(at - 1, at + 1) : undefined;
}
