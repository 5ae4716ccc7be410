import { gazetteer } from '../gazetteer/gazetteer.ts';
import { castCity, castCountry, castPerson, personByGiven, personByPart, type Cast } from './cast.ts';
import { isPlaceHere, typeByContext } from './context.ts';
import type { Draft } from './draft.ts';
import type { Found } from './found.ts';
import type { Piece } from './pieces.ts';
import { isCityHere, isTown, ownsTitle } from './places.ts';
import { keyOf } from './runs.ts';
import { HONORIFICS } from './vocabulary.ts';
import { spelled, type Word } from './words.ts';

export type Known = {
	/** Key of the place in the article's dateline. */
	dateline: string;
	parts: ReadonlyMap<string, Draft | undefined>;
};

/** What a piece names by what the rest of the article tells: a family name, a part of a firm's name, a city. */
export function resolveByArticle(
	cast: Cast,
	words: readonly Word[],
	piece: Piece,
	known: Known,
): Found | undefined {
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
		const firm = isTown(piece.cities) ? known.parts.get(key) : undefined;
		if (firm !== undefined) return give(firm);
		if (!isCityHere(words, from, to, piece.cities)) return undefined;
		return give(castCity(cast, spelled(words, from, to), piece.cities));
	}
	const given = to - from === 1 && piece.kind === 'unknown' ? personByGiven(cast, key) : undefined;
	if (given !== undefined && isNameHere(words, from, to)) return give(given);
	if (
		to - from === 1 &&
		isPlaceHere(words, from, to) &&
		known.dateline === key &&
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
