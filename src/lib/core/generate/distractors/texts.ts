import type { ClauseFact, SlotName } from '../../fact/schema.ts';
import { shuffle } from '../../kernel/chance.ts';
import { fieldOf } from '../gazetteer/texts.ts';
import type { Material } from '../material.ts';
import { borrowed } from './borrowed.ts';
import type { Candidate } from './candidate.ts';
import { fromField, withOtherEnd } from './from-field.ts';
import { typeOfText } from './shape.ts';
import { withOtherContinent, withOtherName } from './variants.ts';

/** The least number of distractors that make a choice. */
const ENOUGH = 2;

/**
 * Phrases of the key's type and shape that the article does not give as an answer: from its other facts, then the key with
 * another end, then those of the article's field, and only for want of these the key with another name in it.
 * @param key the phrase that they stand beside
 * @param slot where it stands
 */
export function textCandidates(
	key: string,
	slot: SlotName,
	fact: ClauseFact,
	m: Material,
	seed: string,
): Candidate[] {
	const filler = fact.clause[slot];
	if (filler === undefined || typeOfText(filler) === undefined) return [];
	const field = fieldOf(m.folded);
	const firm = [
		...shuffle(borrowed(key, filler, fact, m), seed),
		...(field === undefined ? [] : withOtherEnd(key, field, fact, m, seed)),
		...withOtherContinent(key, fact, m, seed),
		...(field === undefined ? [] : fromField(key, slot, filler, field, fact, m, seed)),
	];
	const renamed = firm.length < ENOUGH && 'text' in filler ? withOtherName(key, slot, fact, m, seed) : [];
	const seen = new Set<string>();
	return [...firm, ...renamed].filter(({ text }) => !seen.has(text) && seen.add(text));
}
