import { lower, token } from '../token-at.ts';
import type { Token, TokenRange } from '../tagged.ts';
import { UNITS } from '../times/words.ts';
import type { FoundNumber } from './number-words.ts';

/** With these before it the number is one of things already named, or a part of a number. */
const DEFINITE = new Set(
	(
		'the these those his her its their our my your all other another first last next past top any each every both no number ' +
		'several few many age aged same previous remaining between tens hundreds thousands dozens millions half minus'
	).split(' '),
);
/** After these a number is the name of a thing: `Article 5`, `Flight 370`, `No. 5`. */
const NUMBERED = new Set(
	(
		'no no. nos. number flight article section chapter page room gate route highway interstate road day phase round week ' +
		'group level category type step stage act part volume paragraph clause figure table line platform pier block lot ' +
		'unit point grade class version rule psalm verse covid size formula channel radio house bus train district ward ' +
		'zone area sector magnitude'
	).split(' '),
);
const JOINTS = /^(?:[-–—/:+x×]|to|or|and|in|of)$/;

const isNumber = (tokens: readonly Token[], at: number) =>
	token(tokens, at).pos === 'NUM' || /^\d/.test(lower(tokens, at));

/** True where the words before make the number a part of a name or of something said before: `the two men`, `Article 5`. */
export function isNamedOrDefinite(tokens: readonly Token[], from: number, number: FoundNumber): boolean {
	let before = from - 1;
	while (token(tokens, before).pos === 'ADJ' && from - before < 4) before -= 1;
	if (DEFINITE.has(lower(tokens, before)) || DEFINITE.has(lower(tokens, from - 1))) return true;
	if (number.spelt || number.grouped) return false;
	const { lower: word, pos, text } = token(tokens, from - 1);
	return NUMBERED.has(word) || (pos === 'PROPN' && /^\p{Lu}/u.test(text)) || /^[-–—/#:.@+]$/.test(word);
}

/** True where another number stands right beside this one: the ends of a span, a score, `one in five`. */
export const isBesideNumber = (
	tokens: readonly Token[],
	{ from, to }: TokenRange,
	inTime: ReadonlySet<number>,
): boolean =>
	(isNumber(tokens, from - 1) && !inTime.has(from - 1)) ||
	(isNumber(tokens, to) && !inTime.has(to)) ||
	(!inTime.has(from - 2) && JOINTS.test(lower(tokens, from - 1)) && isNumber(tokens, from - 2));

/** Where the second part begins of two that are one: `$65 million to $87 million`, `32 votes to 29`, `15 years and six months`. */
export function spanAfter(tokens: readonly Token[], { from, to }: TokenRange): number | undefined {
	if (lower(tokens, to) === 'and' && UNITS.has(lower(tokens, to - 1)) && UNITS.has(lower(tokens, to + 2)))
		return to + 1;
	if (lower(tokens, from - 1) === 'from' || !/^(?:[-–—]|to)$/.test(lower(tokens, to))) return undefined;
	const next = token(tokens, to + 1);
	return isNumber(tokens, to + 1) || /^[A-Za-z]{0,2}[$€£]$/.test(next.text) ? to + 1 : undefined;
}
