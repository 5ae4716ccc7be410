import { gazetteer } from '../gazetteer/gazetteer.ts';
import { castCountry, castNamed, castPerson, type Cast } from './cast.ts';
import { isPlaceHere } from './context.ts';
import type { Draft } from './draft.ts';
import type { Found } from './found.ts';
import { isFamilyFirst } from './person-names.ts';
import type { Piece } from './pieces.ts';
import { keyOf } from './runs.ts';
import type { Verdicts } from './verdicts.ts';
import { ORGANISATION_CUES, PARTICLES, TIMES } from './vocabulary.ts';
import { spelled, type Word } from './words.ts';

/** What a piece names by itself, or by the article's verdict on it. */
export function resolveSure(
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
