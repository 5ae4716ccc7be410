import { gazetteer } from '../gazetteer/gazetteer.ts';
import {
	HONORIFICS,
	OCCUPATIONS,
	OFFICES,
	OFFICE_WORDS,
	PAST_HOLDER,
	PORTFOLIOS,
	ROYAL,
} from './vocabulary.ts';
import type { Word } from './words.ts';

const LONGEST = 6;

/** The noun that says what someone is, in the singular: presidents → president. */
export function roleOf(key: string): string | undefined {
	if (isRole(key)) return key;
	const single = key.endsWith('men') ? `${key.slice(0, -3)}man` : key.endsWith('s') ? key.slice(0, -1) : key;
	return single !== key && isRole(single) ? single : undefined;
}

const isRole = (key: string): boolean =>
	OFFICES.has(key) || HONORIFICS.has(key) || OCCUPATIONS.has(key) || ROYAL.has(key);

/** Where a title with capitals that begins at a word ends: `Foreign Minister`, `Secretary of State`, `Mr`; undefined where none begins there. */
export function titleAt(words: readonly Word[], from: number, to: number): number | undefined {
	let end: number | undefined;
	for (let at = from; at < to && at - from < LONGEST; at += 1) {
		const word = words[at];
		if (word === undefined) break;
		const role = roleOf(word.key) !== undefined && !isGivenHere(words, from, at, to);
		if (role) end = at + 1;
		else if (!OFFICE_WORDS.has(word.key) && !PAST_HOLDER.has(word.key)) {
			if (end === at && word.key === 'of' && PORTFOLIOS.has(words[at + 1]?.key ?? '')) {
				let last = at + 2;
				while (last < to && PORTFOLIOS.has(words[last]?.key ?? '')) last += 1;
				return last;
			}
			break;
		}
	}
	if (end === undefined) return undefined;
	const first = words[from];
	// "First Coach" begins no name of a firm; "General Electric" does.
	return first?.key === 'general' && end === from + 1 && !isPersonNext(words, end, to) ? undefined : end;
}

const isPersonNext = (words: readonly Word[], at: number, to: number): boolean =>
	at < to &&
	(gazetteer().firstNames.has(words[at]?.key ?? '') || gazetteer().surnames.has(words[at]?.key ?? ''));

/** "Judge Reinhold", "Baker Mayfield", "Prince Harry": given names that are nouns of people, where no title stands before. */
function isGivenHere(words: readonly Word[], from: number, at: number, to: number): boolean {
	const word = words[at];
	if (word === undefined) return false;
	const names = gazetteer();
	if (at > from && roleOf(words[at - 1]?.key ?? '') !== undefined) {
		// "Prime Minister King", "Coach Cook": a family name behind a title.
		return (
			names.surnames.has(word.key) && at === to - 1 && !OFFICES.has(word.key) && !HONORIFICS.has(word.key)
		);
	}
	if (OFFICES.has(word.key) || HONORIFICS.has(word.key)) return false;
	return names.firstNames.has(word.key) || names.surnames.has(word.key);
}
