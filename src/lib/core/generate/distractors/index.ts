import type { ClauseFact, Filler } from '../../fact/schema.ts';
import type { Material } from '../material.ts';
import type { Asked } from '../realise/question.ts';
import type { Candidate } from './candidate.ts';
import { dateCandidates } from './dates.ts';
import { entityCandidates } from './entities.ts';
import { numberCandidates } from './numbers.ts';
import { officeCandidates } from './offices.ts';
import { textCandidates } from './texts.ts';

export type { Candidate } from './candidate.ts';

/** Wrong answers for what is asked, best first, of the same type as the key and not borne out by any fact. */
export function candidates(
	filler: Filler,
	fact: ClauseFact,
	asked: Asked,
	m: Material,
	seed: string,
): Candidate[] {
	if ('entity' in filler) {
		const key = m.names.get(filler.entity);
		return key === undefined ? [] : entityCandidates(key, fact, asked, m, seed);
	}
	if ('date' in filler) return dateCandidates(filler.date, fact, m, seed);
	if ('quantity' in filler)
		return numberCandidates(filler.quantity, fact, m, seed).map(({ candidate }) => candidate);
	if ('all' in filler || asked === 'attribution') return [];
	if (filler.type === 'office') return officeCandidates(filler.text, fact, m, seed);
	return textCandidates(filler.text, asked, fact, m, seed);
}
