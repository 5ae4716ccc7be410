import type { EntityType } from '../../core/fact/schema.ts';
import { gazetteer, type City, type Country } from '../gazetteer/gazetteer.ts';
import type { KnownOrganisation } from '../gazetteer/known-organisations.ts';
import type { TokenRange } from '../tagged.ts';
import { typeByWords } from './head-words.ts';
import { isPersonName, isPersonLike } from './person-names.ts';
import { keyOf, type Run } from './runs.ts';
import { titleAt } from './titles.ts';
import { FUNCTION_WORDS, OFFICES, ORGANISATION_CUES, PLACE_HEADS, ROYAL } from './vocabulary.ts';
import type { Word } from './words.ts';

/** A part of a run, with what it is. Words, not tokens. */
export type Piece = TokenRange &
	(
		| { kind: 'country'; country: Country }
		| { kind: 'demonym'; country: Country }
		| { kind: 'city'; cities: readonly City[] }
		| { kind: 'organisation'; known?: KnownOrganisation }
		| { kind: Exclude<EntityType, 'country' | 'city' | 'organisation'> }
		/** `Foreign Minister`, `Mr`. */
		| { kind: 'title' }
		/** A place that is neither country nor city. */
		| { kind: 'place' }
		/** `likely` where it has the form of a person's name. */
		| { kind: 'unknown'; likely: boolean }
	);

/** Letters behind a person's name. */
const POSTNOMINALS = /^(?:KC|QC|MP|MEP|MSP|MBE|OBE|CBE|PhD|MD)$/;

/** From this size a city is meant rather than the state of its name: São Paulo, New York. */
const LARGER_THAN_ITS_STATE = 6;

/** What a run holds, in order. */
export function readPieces(words: readonly Word[], run: Run): Piece[] {
	const pieces: Piece[] = [];
	let at = run.from;
	// At the head of a sentence a common word may stand before the name: "Striker Sam Kerr", "Officials Monday".
	while (at < run.to) {
		const next = nextPieces(words, at, run.to);
		pieces.push(...next);
		at = next.at(-1)?.to ?? run.to;
	}
	return pieces;
}

function nextPieces(words: readonly Word[], from: number, to: number): Piece[] {
	const whole = known(words, from, to);
	if (whole !== undefined) return [whole];
	const first = words[from];
	if (first === undefined) return [];
	if (to - from > 2 && POSTNOMINALS.test(words[to - 1]?.text ?? '')) {
		return [...nextPieces(words, from, to - 1), { kind: 'unknown', likely: false, from: to - 1, to }];
	}
	if (first.key === 'the' && to - from > 1) {
		return nextPieces(words, from + 1, to);
	}
	if (
		FUNCTION_WORDS.has(first.key) &&
		first.text !== first.text.toUpperCase() &&
		to - from > 1 &&
		!gazetteer().firstNames.has(first.key)
	)
		return nextPieces(words, from + 1, to);
	if (
		first.initial &&
		to - from > 1 &&
		ORGANISATION_CUES.has(first.key) &&
		typeByWords(words, from, to) === undefined
	) {
		return nextPieces(words, from + 1, to);
	}
	const title = firstTitle(words, from, to);
	const typed = typeByWords(words, from, to);
	if (
		typed !== undefined &&
		(title === undefined || title.to === to || !isPersonLike(words, title.to, to) || typed !== 'person')
	) {
		if (title === undefined || title.from > from || !isPersonName(words, title.to, to)) {
			const drop =
				first.initial && to - from > 2 && gazetteer().people.has(first.key) && first.key.endsWith('s')
					? 1
					: 0;
			return [
				typed === 'place'
					? { kind: 'place', from, to }
					: typed === 'unknown'
						? { kind: 'unknown', likely: false, from, to }
						: { kind: typed, from: from + drop, to },
			];
		}
	}
	if (title !== undefined) return aroundTitle(words, from, to, title);
	const person = personAt(words, from, to);
	if (person !== undefined) return person;
	const prefix = knownPrefix(words, from, to);
	if (prefix !== undefined) {
		const rest = nextPieces(words, prefix.to, to);
		const sure = rest.every(({ kind }) => kind !== 'unknown' && kind !== 'place');
		if (prefix.kind === 'demonym' || sure) return [prefix, ...rest];
	}
	return [{ kind: 'unknown', likely: isPersonLike(words, from, to), from, to }];
}

/** What stands before the title, the title, and whose it is. */
function aroundTitle(words: readonly Word[], from: number, to: number, title: TokenRange): Piece[] {
	const before = title.from > from ? readPieces(words, { from, to: title.from }) : [];
	const royal = words[title.to - 1];
	if (title.to === to) return [...before, { kind: 'title', ...title }];
	const single = royal !== undefined && ROYAL.has(royal.key) && isRoyalName(words, title.to, to);
	if (single) {
		const start = title.to - 1;
		const head: Piece[] = start > title.from ? [{ kind: 'title', from: title.from, to: start }] : [];
		return [...before, ...head, { kind: 'person', from: start, to }];
	}
	const whole: Piece = { kind: 'title', ...title };
	const place = known(words, title.to, to);
	const unlike =
		place !== undefined && (place.kind !== 'city' || to - title.to > 1) && !isPersonName(words, title.to, to);
	if (!isPersonLike(words, title.to, to) || unlike)
		return [...before, whole, ...readPieces(words, { from: title.to, to })];
	return [...before, whole, { kind: 'person', from: title.to, to }];
}

/** A given name alone or with its number: Harry, Charles III, Leo XIV. */
function isRoyalName(words: readonly Word[], from: number, to: number): boolean {
	const last = words[to - 1];
	if (to - from === 1)
		return last !== undefined && (gazetteer().firstNames.has(last.key) || last.pos === 'PROPN');
	return to - from === 2 && last !== undefined && /^[IVX]+$/.test(last.text);
}

/** The first title within the words that does not stand in the midst of something else. */
function firstTitle(words: readonly Word[], from: number, to: number): TokenRange | undefined {
	for (let at = from; at < to; at += 1) {
		const end = titleAt(words, at, to);
		if (end !== undefined) return { from: at, to: end };
	}
	return undefined;
}

/** A person at the head of the words, or nothing. */
function personAt(words: readonly Word[], from: number, to: number): Piece[] | undefined {
	if (isPersonName(words, from, to)) return [{ kind: 'person', from, to }];
	const first = words[from];
	// "Striker Sam Kerr": the sentence's capital is no part of the name.
	if (
		first?.initial === true &&
		to - from > 2 &&
		gazetteer().common.has(first.key) &&
		isPersonName(words, from + 1, to)
	) {
		return [{ kind: 'person', from: from + 1, to }];
	}
	return undefined;
}

/** What the gazetteer says of all the words together. */
export function known(words: readonly Word[], from: number, to: number): Piece | undefined {
	if (to - from > 8) return undefined;
	const names = gazetteer();
	const key = keyOf(words, from, to).replace(/^the (?!hague|bronx)/, '');
	const single = to - from === 1 ? words[from] : undefined;
	const country = names.countries.get(key);
	if (country !== undefined && !(single !== undefined && isLowerInitialism(single)))
		return { kind: 'country', country, from, to };
	const demonym = names.demonyms.get(key);
	if (demonym !== undefined) return { kind: 'demonym', country: demonym, from, to };
	const organisation = names.organisations.get(key);
	if (organisation !== undefined && isOrganisationHere(words, from, to, organisation)) {
		return { kind: 'organisation', known: organisation, from, to };
	}
	const cities = names.cities.get(key);
	if (names.regions.has(key) && (cities?.[0]?.size ?? 0) < LARGER_THAN_ITS_STATE)
		return { kind: 'place', from, to };
	if (cities !== undefined) return { kind: 'city', cities, from, to };
	if (names.places.has(key)) return { kind: 'place', from, to };
	if (single !== undefined && (PLACE_HEADS.has(key) || OFFICES.has(key)))
		return { kind: 'unknown', likely: false, from, to };
	return undefined;
}

/** "Us" and "It" at the head of a sentence are no country. */
const isLowerInitialism = (word: Word): boolean =>
	word.key.length === 2 && word.text !== word.text.toUpperCase();

/** Initials stand in capitals, and a common word at the head of a sentence is no brand. */
function isOrganisationHere(
	words: readonly Word[],
	from: number,
	to: number,
	known: KnownOrganisation,
): boolean {
	const first = words[from];
	if (first === undefined || to - from > 1) return true;
	if (known.short !== undefined && known.short.toLowerCase() === first.key)
		return first.text === first.text.toUpperCase();
	if (first.key.length <= 4 && known.name === '')
		return first.text === first.text.toUpperCase() && first.key.length > 1;
	const { common, firstNames, surnames } = gazetteer();
	const before = words[from - 1]?.key;
	if (known.name === '' && (firstNames.has(first.key) || surnames.has(first.key))) return false;
	if (before === 'the' && !known.definite && words[from + 1]?.pos !== 'NOUN') return false;
	return !(first.initial && common.has(first.key));
}

/** The longest known name at the head of the words that is not all of them. */
function knownPrefix(words: readonly Word[], from: number, to: number): Piece | undefined {
	for (let end = Math.min(to - 1, from + 6); end > from; end -= 1) {
		if (words[end]?.capital !== true) continue;
		const found = known(words, from, end);
		if (found !== undefined && found.kind !== 'unknown' && found.kind !== 'place') return found;
	}
	return undefined;
}
