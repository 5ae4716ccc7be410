import { gazetteer } from '../gazetteer/gazetteer.ts';
import { roleOf } from './titles.ts';
import {
	CITY_CUES,
	LOCATIVES,
	OCCUPATIONS,
	OFFICES,
	ORGANISATION_CUES,
	ORGANISATION_HEADS,
	UNSURE_PEOPLE,
} from './vocabulary.ts';
import type { Word } from './words.ts';

/** Before "in" these are followed by a firm or a person. */
const INVESTED =
	/^(?:shares?|stakes?|interest|invest|invested|investment|confidence|faith|trust|believe|believes|believed|holding)$/;
const HOSTING = /^(?:host|hosts|hosted|hosting)$/;
const LONGEST_APPOSITION = 18;
const STOPS = /^(?:[,.;:()—–]|and|who|that|which|whose|where|said|says|told)$/;
/** How nouns for people end; those that firms share are not meant. */
const PERSON_ENDING = /(?:ologist|ist|ian|woman|collector|inspector|investigator|translator)$/;

/** What the words around an unknown name show it to be. */
export function typeByContext(
	words: readonly Word[],
	from: number,
	to: number,
): 'person' | 'organisation' | 'city' | undefined {
	const before = words[from - 1];
	if (before !== undefined && (!before.capital || before.initial)) {
		if (isPersonNoun(before.key)) return 'person';
		if (before.key === 'leader' && !/^(?:market|industry|league|world)$/.test(words[from - 2]?.key ?? ''))
			return 'person';
		if (ORGANISATION_CUES.has(before.key) && before.pos !== 'VERB') return 'organisation';
		if (before.key === 'of' && CITY_CUES.has(words[from - 2]?.key ?? '')) return 'city';
	}
	if (words[to]?.key === 'who' && !LOCATIVES.has(before?.key ?? '')) return 'person';
	if (to - from > 1 && isOfOrganisation(words, to)) return 'person';
	if (words[to]?.text !== ',') return undefined;
	if (isAge(words, to + 1) || words[to + 1]?.key === 'who') return 'person';
	if (isNamedRole(words, from)) return 'person';
	const head = appositionHead(words, to);
	if (head === undefined) return undefined;
	if (isPersonNoun(head) || OFFICES.has(head) || PERSON_ENDING.test(head)) return 'person';
	if (CITY_CUES.has(head) && head !== 'capital') return 'city';
	return ORGANISATION_CUES.has(head) ? 'organisation' : undefined;
}

/** A noun for one person that does not stand before the names of firms. */
export function isPersonNoun(key: string): boolean {
	const single = roleOf(key) ?? key;
	if (UNSURE_PEOPLE.has(key) || UNSURE_PEOPLE.has(single) || UNSURE_PEOPLE.has(key.replace(/s$/, '')))
		return false;
	return OCCUPATIONS.has(single) || OFFICES.has(single);
}

/** "Its chairman, Baldur Kress,": an office, with whose it is, before the comma. */
function isNamedRole(words: readonly Word[], from: number): boolean {
	if (words[from - 1]?.text !== ',' || !isPersonNoun(words[from - 2]?.key ?? '')) return false;
	for (let at = from - 3; at >= 0 && at > from - 8; at -= 1) {
		const word = words[at];
		if (word === undefined || word.pos === 'PUNCT' || word.pos === 'VERB') return false;
		if (word.pos === 'PART' || word.key === 'the' || /^(?:its|his|her|their)$/.test(word.key)) return true;
	}
	return false;
}

/** "Davey Rintoul of the Seafarers' Federation": whom an organisation's name follows. */
function isOfOrganisation(words: readonly Word[], to: number): boolean {
	if (words[to]?.key !== 'of' && words[to]?.key !== 'from') return false;
	let end = words[to + 1]?.key === 'the' ? to + 2 : to + 1;
	const start = end;
	while (
		end < words.length &&
		end - start < 8 &&
		(words[end]?.capital === true || /^(?:of|for|and|’|')$/.test(words[end]?.key ?? ''))
	)
		end += 1;
	for (let at = start; at < end; at += 1) if (ORGANISATION_HEADS.has(words[at]?.key ?? '')) return true;
	return false;
}

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
	const first = words[comma + 1];
	const at = headOf(words, comma + 1, Math.min(words.length, comma + LONGEST_APPOSITION));
	if (first === undefined || at === undefined) return undefined;
	if (first.key === 'one' && words[comma + 2]?.key === 'of') {
		const many = headOf(words, comma + 3, Math.min(words.length, comma + LONGEST_APPOSITION));
		return many === undefined ? undefined : words[many]?.key.replace(/s$/, '');
	}
	const bare =
		first.pos === 'DET' || words.slice(comma + 1, at).some(({ pos }) => pos === 'PART') || !first.capital;
	return bare ? words[at]?.key : undefined;
}

/** The last word of the phrase before "of", "at", "for", "in". */
export function headOf(words: readonly Word[], from: number, end: number): number | undefined {
	let last: number | undefined;
	for (let at = from; at < end; at += 1) {
		const word = words[at];
		if (word === undefined || word.pos === 'ADP' || STOPS.test(word.key)) break;
		last = at;
	}
	return last;
}

/** True where the word before tells that a place follows, or what follows tells where it lies. */
export function isPlaceHere(words: readonly Word[], from: number, to: number): boolean {
	const before = words[from - 1];
	if (before !== undefined && LOCATIVES.has(before.key)) return !INVESTED.test(words[from - 2]?.key ?? '');
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
