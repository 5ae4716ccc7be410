import { gazetteer, type City } from '../gazetteer/gazetteer.ts';
import { isPlaceHere } from './context.ts';
import { roleOf } from './titles.ts';
import { OFFICE_WORDS } from './vocabulary.ts';
import type { Word } from './words.ts';

const LONGEST_LIST = 8;
const LONGEST_NAME = 4;
/** Below this a city that is a given name as well is not sure. */
const LARGE = 3;
/** Before these stands a person as well as a place, so that a town's name is not sure. */
const WEAK = /^(?:to|from|between|over|across|toward|towards|via|leaving|visiting)$/;
/** A place of less than 100,000. */
export const isTown = (cities: readonly City[]): boolean => (cities[0]?.size ?? 0) < 1;

/** True where a city's name stands for the city, not for its government, its club or a person. */
export function isCityHere(
	words: readonly Word[],
	from: number,
	to: number,
	cities: readonly City[],
): boolean {
	if (ownsTitle(words, to)) return true;
	const placed = words[to]?.text === ',';
	if (isTown(cities) && WEAK.test(words[from - 1]?.key ?? '') && !placed) return false;
	if (!isPlaceHere(words, from, to) && !isListed(words, from)) return false;
	const given = to - from === 1 && gazetteer().firstNames.has(words[from]?.key ?? '');
	return !given || (cities[0]?.size ?? 0) >= LARGE || placed;
}

/** "London mayor Sadiq Khan": a title and a name follow. */
export function ownsTitle(words: readonly Word[], to: number): boolean {
	let at = to;
	while (
		at - to < 4 &&
		(OFFICE_WORDS.has(words[at]?.key ?? '') || roleOf(words[at]?.key ?? '') !== undefined)
	)
		at += 1;
	return at > to && roleOf(words[at - 1]?.key ?? '') !== undefined && words[at]?.capital === true;
}

/** "in Lyon, Marseille and Nice": a city in a list behind a place. */
function isListed(words: readonly Word[], from: number): boolean {
	let at = from - 1;
	for (let steps = 0; steps < LONGEST_LIST && at > 0; steps += 1) {
		const link = words[at];
		if (link === undefined || !(link.text === ',' || link.key === 'and' || link.key === 'or')) return false;
		at -= 1;
		if (words[at]?.text === ',') at -= 1;
		const last = at;
		while (words[at]?.capital === true && last - at < LONGEST_NAME) at -= 1;
		if (isPlaceHere(words, at + 1, at + 2)) return true;
	}
	return false;
}
