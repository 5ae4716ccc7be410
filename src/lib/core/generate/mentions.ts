import { SLOTS, type ClauseFact, type Filler, type SlotName } from '../fact/schema.ts';
import type { Slug } from '../kernel/id.ts';
import { named } from './realise/names.ts';

/** The entities that a filler names, by id. */
export function mentionsOfFiller(filler: Filler | undefined): Slug[] {
	if (filler === undefined) return [];
	if ('entity' in filler) return [filler.entity];
	if ('all' in filler) return filler.all.flatMap(named);
	return 'text' in filler ? named(filler.text) : [];
}

/** The entities that a fact names, in any slot but one, and as its source. */
export function mentionsOf(fact: ClauseFact, except?: SlotName | 'attribution'): Set<Slug> {
	const ids = new Set<Slug>();
	for (const slot of SLOTS)
		if (slot !== except) for (const id of mentionsOfFiller(fact.clause[slot])) ids.add(id);
	if (fact.attribution !== undefined && except !== 'attribution') ids.add(fact.attribution.source);
	return ids;
}

/** The slots that hold something, in the order of a statement. */
export const filledSlots = (fact: ClauseFact): SlotName[] =>
	SLOTS.filter((slot) => fact.clause[slot] !== undefined);
