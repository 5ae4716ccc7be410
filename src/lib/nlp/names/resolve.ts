import type { TokenRange } from '../tagged.ts';
import { gazetteer, type City } from '../gazetteer/gazetteer.ts';
import { nameKey } from '../gazetteer/key.ts';
import {
	castCity,
	castCountry,
	castNamed,
	castPerson,
	newCast,
	personByGiven,
	personByPart,
	type Cast,
} from './cast.ts';
import { isPlaceHere, typeByContext } from './context.ts';
import { useForm, type Draft } from './draft.ts';
import { isFamilyFirst } from './person-names.ts';
import { organisationsByPart, sameOrganisations } from './firms.ts';
import { introduced } from './initials.ts';
import type { Piece } from './pieces.ts';
import type { ReadSentence } from './read-sentence.ts';
import { keyOf } from './runs.ts';
import { HONORIFICS, OFFICE_WORDS, ORGANISATION_CUES, PARTICLES, SAYING, TIMES } from './vocabulary.ts';
import { roleOf } from './titles.ts';
import type { Word } from './words.ts';

/** Words of a sentence that name an entity. */
export type Found = TokenRange & { draft: Draft; demonym: boolean };

/** The words as they stand, with one space between them. */
export function spelled(words: readonly Word[], from: number, to: number): string {
	let text = words[from]?.text ?? '';
	for (let at = from + 1; at < to; at += 1) {
		const next = words[at]?.text ?? '';
		text += /^[’'.,]/.test(next) ? next : ` ${next}`;
	}
	return text;
}

/** Who and what the pieces of each sentence name: first what is sure by itself, then what the rest of the article makes sure. */
export function resolve(sentences: readonly ReadSentence[], datelinePlace: string): Found[][] {
	const cast = newCast();
	const verdicts = judge(sentences);
	const found = sentences.map(({ words, pieces }) => {
		const sure: (Found | undefined)[] = pieces.map((piece) => resolveSure(cast, words, piece, verdicts));
		return sure;
	});
	const places = acceptedCities(sentences, datelinePlace);
	const initials = new Map<string, Draft>();
	sentences.forEach(({ words, pieces }, index) => {
		pieces.forEach((piece, at) => {
			const draft = found[index]?.[at]?.draft;
			const short = draft === undefined || draft.type === 'person' ? undefined : introduced(words, piece.to);
			if (draft !== undefined && short !== undefined) {
				initials.set(short, draft);
				useForm(draft, short);
			}
		});
	});
	const parts = organisationsByPart(cast);
	const same = sameOrganisations(cast);
	return sentences.map(({ words, pieces }, index) => {
		const kept: Found[] = [];
		pieces.forEach((piece, at) => {
			const one =
				byInitials(words, piece, initials) ??
				found[index]?.[at] ??
				resolveByArticle(cast, words, piece, { places, parts });
			if (one === undefined || isTied(words, one)) return;
			const told = { ...one, draft: same.get(one.draft) ?? one.draft };
			count(words, told);
			kept.push(told);
		});
		return kept;
	});
}

const isTied = (words: readonly Word[], { from, to }: TokenRange): boolean =>
	words[from]?.tied === true || words[to - 1]?.tied === true;

/** Counts the form, and whether "the" stands before it. */
function count(words: readonly Word[], { draft, demonym, from, to }: Found): void {
	if (demonym) return;
	useForm(draft, spelled(words, from, to));
	const next = words[to];
	const attributive =
		next !== undefined &&
		(next.pos === 'NOUN' ||
			next.pos === 'ADJ' ||
			next.pos === 'PROPN' ||
			(next.pos === 'PART' && next.key !== 'to'));
	const form = words[from]?.text ?? '';
	if (attributive || (to - from === 1 && /^[A-Z]{2,}$/.test(form))) return;
	if (words[from - 1]?.key === 'the') draft.the += 1;
	else draft.bare += 1;
}

type Verdicts = ReadonlyMap<string, 'person' | 'organisation' | 'city' | 'unsure'>;

/** What the article shows each unknown name to be; two that disagree show nothing. */
function judge(sentences: readonly ReadSentence[]): Verdicts {
	const verdicts = new Map<string, 'person' | 'organisation' | 'city' | 'unsure'>();
	const alone = new Set<string>();
	const speaking = new Set<string>();
	const likely = new Map<string, readonly [first: string, last: string]>();
	for (const { words, pieces } of sentences) {
		pieces.forEach((piece, at) => {
			const before = pieces[at - 1];
			const single = piece.to - piece.from === 1;
			const word = words[piece.from];
			if (single && word !== undefined && (piece.kind === 'unknown' || piece.kind === 'person')) {
				const titled = piece.kind === 'person' && before?.kind === 'title' && before.to === piece.from;
				const speaks = titled || SAYING.has(words[piece.to]?.key ?? '');
				if (speaks || !word.initial) alone.add(word.key);
				if (speaks) speaking.add(word.key);
			}
			if (piece.kind !== 'unknown') return;
			const key = keyOf(words, piece.from, piece.to);
			const last = words[piece.to - 1];
			if (piece.likely && !single && piece.to - piece.from <= 3 && last !== undefined)
				likely.set(key, [word?.key ?? '', last.key]);
			const type = typeByContext(words, piece.from, piece.to);
			if (type === undefined || (type === 'person' && !piece.likely)) return;
			if (single && gazetteer().common.has(key) && word?.initial === true) return;
			const other = verdicts.get(key);
			verdicts.set(key, other === undefined || other === type ? type : 'unsure');
		});
	}
	for (const [key, [first, last]] of likely) {
		const shown = key.split(' ').length > 2 ? speaking : alone;
		if (!verdicts.has(key) && shown.has(last) && !alone.has(first)) verdicts.set(key, 'person');
	}
	return verdicts;
}

function resolveSure(
	cast: Cast,
	words: readonly Word[],
	piece: Piece,
	verdicts: Verdicts,
): Found | undefined {
	const { from, to } = piece;
	const name = spelled(words, from, to);
	const give = (draft: Draft, demonym = false): Found => ({ from, to, draft, demonym });
	switch (piece.kind) {
		case 'country':
			return personNamedLike(words, piece) ? undefined : give(castCountry(cast, piece.country));
		case 'demonym':
			return isAdjective(words, to) ? give(castCountry(cast, piece.country), true) : undefined;
		case 'organisation':
			return give(castNamed(cast, 'organisation', name, piece.known));
		case 'event':
		case 'thing':
			return give(castNamed(cast, piece.kind, name));
		case 'person':
			if (isFirm(words, from)) return give(castNamed(cast, 'organisation', name));
			return to - from === 1 || isSurnameOnly(words, from)
				? undefined
				: give(castPerson(cast, name, isFamilyFirst(words, from, to)));
		case 'unknown': {
			const verdict = verdicts.get(keyOf(words, from, to));
			if (verdict === undefined || verdict === 'unsure') return undefined;
			if (verdict === 'person')
				return to - from === 1 ? undefined : give(castPerson(cast, name, isFamilyFirst(words, from, to)));
			return give(castNamed(cast, verdict, name));
		}
		case 'city':
		case 'title':
		case 'place':
			return undefined;
	}
}

/** The adjective stands before a noun or another adjective. */
function isAdjective(words: readonly Word[], to: number): boolean {
	const next = words[to];
	if (next === undefined || TIMES.has(next.key)) return false;
	if (next.capital && next.pos !== 'PUNCT') return true;
	// "the Tongan prop Tevita Mafileo": a noun that the tagger takes for a verb.
	return (
		next.pos === 'NOUN' ||
		next.pos === 'ADJ' ||
		next.pos === 'PROPN' ||
		(next.pos === 'VERB' && (words[to + 1]?.capital === true || next.key.endsWith('ing')))
	);
}

/** "shipping group A.P. Moller-Maersk": initials that a noun for firms stands before. */
const isFirm = (words: readonly Word[], from: number): boolean =>
	words[from - 1]?.capital === false &&
	ORGANISATION_CUES.has(words[from - 1]?.key ?? '') &&
	/^(?:\p{Lu}\.)+$/u.test(words[from]?.text ?? '');

/** "Von der Leyen said": a family name of several words, which the article must have told in full. */
const isSurnameOnly = (words: readonly Word[], from: number): boolean =>
	PARTICLES.has(words[from]?.key ?? '') && words[from]?.initial === true;

/** "Jordan said": a country's name that is a person's here is settled later. */
const personNamedLike = (words: readonly Word[], { from, to }: Piece): boolean =>
	to - from === 1 &&
	/^(?:jordan|chad|israel|georgia|kenya|india|chile)$/.test(words[from]?.key ?? '') &&
	gazetteer().firstNames.has(words[from]?.key ?? '') &&
	!isPlaceHere(words, from, to);

/** Before these stands a person as well as a place, so that a town's name is not sure. */
const WEAK = /^(?:to|from|between|over|across|toward|towards|via|leaving|visiting)$/;
const isTown = (cities: readonly City[]): boolean => (cities[0]?.size ?? 0) < 1;

type Places = ReadonlySet<string>;

/** The cities that stand somewhere in the article as places do. */
function acceptedCities(sentences: readonly ReadSentence[], datelinePlace: string): Places {
	const places = new Set<string>([nameKey(datelinePlace.split(',')[0] ?? '')]);
	for (const { words, pieces } of sentences) {
		for (const piece of pieces) {
			if (piece.kind === 'city' && isPlaceHere(words, piece.from, piece.to))
				places.add(keyOf(words, piece.from, piece.to));
		}
	}
	return places;
}

type Known = {
	places: Places;
	parts: ReadonlyMap<string, Draft | undefined>;
};

function resolveByArticle(cast: Cast, words: readonly Word[], piece: Piece, known: Known): Found | undefined {
	const { from, to } = piece;
	const word = words[from];
	if (word === undefined || piece.kind === 'title' || piece.kind === 'demonym') return undefined;
	const give = (draft: Draft | undefined): Found | undefined => draft && { from, to, draft, demonym: false };
	const key = keyOf(words, from, to);
	const titled = piece.kind === 'city' && ownsTitle(words, to);
	const placed = piece.kind === 'city' || piece.kind === 'country' || piece.kind === 'place';
	const place = placed && isPlaceHere(words, from, to);
	const person = personByPart(cast, key);
	if (piece.kind === 'person')
		return give(person ?? (cast.byPart.has(key) ? undefined : newPerson(cast, words, piece)));
	if (person !== undefined && !place && !titled && isNameHere(words, from, to)) return give(person);
	if (cast.byPart.has(key) && !place) return undefined;
	if (piece.kind === 'country') return give(castCountry(cast, piece.country));
	if (piece.kind === 'city') {
		if (titled) return give(castCity(cast, spelled(words, from, to), piece.cities));
		if (isTown(piece.cities) && WEAK.test(words[from - 1]?.key ?? '') && words[to]?.text !== ',')
			return undefined;
		if (!place && !isListed(words, from)) return undefined;
		if (gazetteer().firstNames.has(key) && (piece.cities[0]?.size ?? 0) < 3 && words[to]?.text !== ',')
			return undefined;
		return give(castCity(cast, spelled(words, from, to), piece.cities));
	}
	const given = to - from === 1 && piece.kind === 'unknown' ? personByGiven(cast, key) : undefined;
	if (given !== undefined && isNameHere(words, from, to)) return give(given);
	if (
		to - from === 1 &&
		isPlaceHere(words, from, to) &&
		known.places.has(key) &&
		piece.kind === 'unknown' &&
		!word.initial
	) {
		return give(castCity(cast, word.text, []));
	}
	const firm = known.parts.get(key);
	if (firm !== undefined && piece.kind === 'unknown' && isNameHere(words, from, to)) return give(firm);
	const single = piece.kind === 'unknown' && to - from === 1 && piece.likely && !word.initial;
	return single && typeByContext(words, from, to) === 'person' && isTitledSingle(words, from)
		? give(castPerson(cast, word.text, false))
		: undefined;
}

/** What the article introduced by its initials. */
function byInitials(
	words: readonly Word[],
	{ from, to }: Piece,
	initials: ReadonlyMap<string, Draft>,
): Found | undefined {
	const draft = to - from === 1 ? initials.get(words[from]?.text ?? '') : undefined;
	return draft && { from, to, draft, demonym: false };
}

/** "striker Haaland": one noun for one person straight before. */
const isTitledSingle = (words: readonly Word[], from: number): boolean =>
	words[from - 1]?.capital === false && words[from - 1]?.pos !== 'PUNCT';

/** A person known by a title and one name. An honorific alone may be part of something else: Dr Pepper. */
function newPerson(cast: Cast, words: readonly Word[], { from, to }: Piece): Draft | undefined {
	const word = words[from];
	if (word === undefined || to - from !== 1) return undefined;
	const { countries, cities, organisations, common } = gazetteer();
	if (countries.has(word.key) || cities.has(word.key) || organisations.has(word.key)) return undefined;
	if (common.has(word.key) && !HONORIFICS.has(words[from - 1]?.key ?? '')) return undefined;
	return castPerson(cast, word.text, false);
}

/** A common word at the head of a sentence is a name only where a verb or a possessive follows. */
function isNameHere(words: readonly Word[], from: number, to: number): boolean {
	const word = words[from];
	if (word === undefined || !word.initial || !gazetteer().common.has(word.key)) return true;
	const next = words[to];
	return (
		next !== undefined &&
		(next.pos === 'VERB' || next.pos === 'AUX' || next.pos === 'PART' || next.text === ',')
	);
}

/** "London mayor Sadiq Khan": a title and a name follow. */
function ownsTitle(words: readonly Word[], to: number): boolean {
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
	for (let steps = 0; steps < 8 && at > 0; steps += 1) {
		const link = words[at];
		if (link === undefined || !(link.text === ',' || link.key === 'and' || link.key === 'or')) return false;
		at -= 1;
		if (words[at]?.text === ',') at -= 1;
		while (words[at]?.capital === true) at -= 1;
		if (isPlaceHere(words, at + 1, at + 2)) return true;
	}
	return false;
}
