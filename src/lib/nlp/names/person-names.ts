import { gazetteer } from '../gazetteer/gazetteer.ts';
import { EVENT_HEADS, ORGANISATION_HEADS, PARTICLES, PLACE_HEADS, THING_HEADS } from './vocabulary.ts';
import type { Word } from './words.ts';

const LETTERS = /^\p{L}[\p{L}\p{M}’'.-]*$/u;
/** A syllable or two of Chinese, Korean or Vietnamese as news spells them. */
const SYLLABLES = /^(?:[bcdfghjklmnpqrstvwxyz]{0,3}[aeiouy]{1,3}(?:ng|n|m|k|l|p|t|h|r|b|ch|nh)?-?){1,2}$/;
const INITIAL = /^(?:\p{Lu}\.)+$|^\p{Lu}$/u;
const LARGE_CITY = 5;
/** How family names end that are hardly anything else. */
const FAMILY_ENDING =
	/(?:[^s]sson|dottir|[^e]sen|ov|ova|ev|eva|enko|chuk|yuk|ski|ska|sky|skaya|czyk|wicz|vic|vich|ich|yan|ian|idis|akis|opoulos|opoulou|escu|eanu|shvili|adze|nen|gren|quist|strom|aitis|auskas|iene|berg|stein|mann|elli|etti|acci|oglu|zadeh|wala|singh|mac[a-z]{4,}|mc[a-z]{3,}|fitz[a-z]{3,}|[ond]'[a-z]{3,})$/;

const heads = [ORGANISATION_HEADS, EVENT_HEADS, THING_HEADS];

/** True where the words have the form of a person's name, and none of them says that they are something else. */
export function isPersonLike(words: readonly Word[], from: number, to: number): boolean {
	if (to - from < 1 || to - from > 6) return false;
	const names = gazetteer();
	for (let at = from; at < to; at += 1) {
		const word = words[at];
		if (word === undefined || !LETTERS.test(word.text)) return false;
		if (!word.capital && !PARTICLES.has(word.key)) return false;
		if (word.tied || names.countries.has(word.key) || names.demonyms.has(word.key)) {
			if (
				!(at > from && names.surnames.has(word.key)) &&
				!(names.firstNames.has(word.key) && to - from > 1 && at === from)
			)
				return false;
		}
		if (/^\p{Lu}{3,}$/u.test(word.text)) return false;
	}
	const last = words[to - 1];
	if (last === undefined || PARTICLES.has(last.text)) return false;
	const head = heads.some((each) => each.has(last.key)) || PLACE_HEADS.has(last.key);
	return (
		!head || names.surnames.has(last.key) || (to - from === 2 && names.firstNames.has(words[from]?.key ?? ''))
	);
}

/** True where the gazetteer's given and family names show that the words name a person. */
export function isPersonName(words: readonly Word[], from: number, to: number): boolean {
	if (to - from < 2 || !isPersonLike(words, from, to)) return false;
	const [first, last] = [words[from], words[to - 1]];
	if (first === undefined || last === undefined) return false;
	if (isFamilyFirst(words, from, to)) return true;
	const names = gazetteer();
	const shaped = last.key.length > 5 && FAMILY_ENDING.test(last.key) && !names.common.has(last.key);
	const surname = names.surnames.has(last.key) || isDoubled(last.key) || shaped;
	if (INITIAL.test(first.text)) return surname || to - from === 2;
	if (isGiven(first.key)) {
		if (surname) return true;
		const place = names.cities.get(first.key)?.some(({ size }) => size >= LARGE_CITY) === true;
		if (
			place ||
			names.countries.has(first.key) ||
			names.regions.has(first.key) ||
			names.organisations.has(first.key)
		)
			return false;
		if (names.common.has(first.key)) return to - from > 2 && isGiven(words[from + 1]?.key ?? '');
		const other =
			names.organisations.has(last.key) ||
			(names.common.has(last.key) && to - from === 2 && !isGiven(last.key));
		return (
			!other &&
			!(names.cities.get(last.key)?.some(({ size }) => size >= LARGE_CITY) === true && !isGiven(last.key))
		);
	}
	if (!surname || names.common.has(first.key) || names.cities.has(first.key) || names.regions.has(first.key))
		return false;
	return !names.organisations.has(first.key) && !names.common.has(last.key);
}

/** A given name, or several joined: Jean-Claude, Mary-Ann. */
export function isGiven(key: string): boolean {
	const { firstNames } = gazetteer();
	return firstNames.has(key) || (key.includes('-') && firstNames.has(key.slice(0, key.indexOf('-'))));
}

const isDoubled = (key: string): boolean =>
	key.includes('-') && gazetteer().surnames.has(key.slice(key.lastIndexOf('-') + 1));

/** Kim Jong Un, Xi Jinping, Nguyen Phu Trong: the family name stands first. */
export function isFamilyFirst(words: readonly Word[], from: number, to: number): boolean {
	const first = words[from];
	const names = gazetteer();
	if (first === undefined || to - from < 2 || to - from > 4 || !names.familyFirst.has(first.key))
		return false;
	for (let at = from + 1; at < to; at += 1) {
		const key = words[at]?.key ?? '';
		if (!SYLLABLES.test(key) || key.length > 10) return false;
	}
	const last = words[to - 1]?.key ?? '';
	// Kim Davis, Lee Child, Ann Lee: a Western name of the same letters.
	if (
		to - from === 2 &&
		(names.surnames.has(last) || names.familyFirst.has(last)) &&
		names.firstNames.has(first.key)
	)
		return false;
	return !names.common.has(last) || to - from > 2;
}
