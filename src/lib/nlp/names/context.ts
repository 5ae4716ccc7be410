import { gazetteer } from '../gazetteer/gazetteer.ts';
import { roleOf } from './titles.ts';
import {
	CITY_CUES,
	LOCATIVES,
	OCCUPATIONS,
	OFFICES,
	ORGANISATION_CUES,
	UNSURE_PEOPLE,
} from './vocabulary.ts';
import type { Word } from './words.ts';

const HOSTING = /^(?:host|hosts|hosted|hosting)$/;
const LONGEST_APPOSITION = 18;

/** What the words around an unknown name show it to be. */
export function typeByContext(
	words: readonly Word[],
	from: number,
	to: number,
): 'person' | 'organisation' | 'city' | undefined {
	const before = words[from - 1];
	if (before !== undefined && !before.capital) {
		if (isPersonNoun(before.key) && !isOwned(words, from - 1)) return 'person';
		if (ORGANISATION_CUES.has(before.key) && before.pos !== 'VERB') return 'organisation';
		if (before.key === 'of' && CITY_CUES.has(words[from - 2]?.key ?? '')) return 'city';
	}
	if (words[to]?.key === 'who') return 'person';
	if (words[to]?.text !== ',') return undefined;
	if (isAge(words, to + 1) || words[to + 1]?.key === 'who') return 'person';
	const head = appositionHead(words, to);
	if (head === undefined) return undefined;
	if (isPersonNoun(head) || OFFICES.has(head)) return 'person';
	if (CITY_CUES.has(head) && head !== 'capital') return 'city';
	return ORGANISATION_CUES.has(head) ? 'organisation' : undefined;
}

/** A noun for one person that does not stand before the names of firms. */
export const isPersonNoun = (key: string): boolean =>
	!UNSURE_PEOPLE.has(key) &&
	(OCCUPATIONS.has(key) || OFFICES.has(key) || (gazetteer().people.has(key) && roleOf(key) !== undefined));

/** "The president’s Chevrolet": a possessive parts the noun from the name. */
const isOwned = (words: readonly Word[], at: number): boolean => words[at + 1]?.pos === 'PART';

/** True where a comma and a number such as an age stand: `, 64,`. */
export const isAge = (words: readonly Word[], at: number): boolean => {
	const number = Number(words[at]?.text);
	return (
		number > 0 && number < 120 && Number.isInteger(number) && /^[,.;)]$/.test(words[at + 1]?.text ?? '.')
	);
};

/** Where an apposition that begins at the comma ends: at its closing comma or the end of the sentence; undefined where a verb shows that it is none. */
export function appositionEnd(words: readonly Word[], comma: number): number | undefined {
	if (words[comma]?.text !== ',') return undefined;
	for (let at = comma + 1; at < words.length && at - comma < LONGEST_APPOSITION; at += 1) {
		const word = words[at];
		if (word === undefined) return undefined;
		if (/^[,.;:—–)]$/.test(word.text) || word.text === '-') return at > comma + 1 ? at : undefined;
		if (word.pos === 'AUX' || /^(?:who|which|that|whose|but|said|says|told)$/.test(word.key))
			return undefined;
		if (word.pos === 'VERB' && !/(?:ing|ed|en)$/.test(word.key) && !OFFICES.has(word.key)) return undefined;
	}
	return words.length - comma < LONGEST_APPOSITION ? words.length : undefined;
}

/** The head noun of the phrase behind the comma: `, a Swiss drugmaker,` → drugmaker. */
export function appositionHead(words: readonly Word[], comma: number): string | undefined {
	const end = appositionEnd(words, comma);
	if (end === undefined) return undefined;
	const at = headOf(words, comma + 1, end);
	const first = words[comma + 1];
	if (first === undefined || at === undefined) return undefined;
	const bare =
		first.pos === 'DET' || words.slice(comma + 1, at).some(({ pos }) => pos === 'PART') || !first.capital;
	return bare ? words[at]?.key : undefined;
}

/** The last word of the phrase before "of", "at", "for", "in". */
export function headOf(words: readonly Word[], from: number, end: number): number | undefined {
	let last: number | undefined;
	for (let at = from; at < end; at += 1) {
		const word = words[at];
		if (word === undefined || word.pos === 'ADP' || word.key === 'and') break;
		last = at;
	}
	return last;
}

/** True where the word before tells that a place follows, or what follows tells where it lies. */
export function isPlaceHere(words: readonly Word[], from: number, to: number): boolean {
	const before = words[from - 1];
	if (before !== undefined && LOCATIVES.has(before.key))
		return before.key !== 'to' || words[to]?.key !== 'to';
	if (before?.key === 'of')
		return /^(?:city|town|mayor|suburb|streets|capital|port|outskirts|centre|center|north|south|east|west|people|bishop|archbishop|university)$/.test(
			words[from - 2]?.key ?? '',
		);
	if (words[to]?.text === ',' && words[to + 1]?.capital === true) {
		const next = words[to + 1]?.key ?? '';
		const two = `${next} ${words[to + 2]?.key ?? ''}`;
		const { countries, regions } = gazetteer();
		if (countries.has(next) || regions.has(next) || countries.has(two) || regions.has(two)) return true;
	}
	return (
		HOSTING.test(words[to]?.key ?? '') ||
		(/^(?:will|would)$/.test(words[to]?.key ?? '') && HOSTING.test(words[to + 1]?.key ?? ''))
	);
}
