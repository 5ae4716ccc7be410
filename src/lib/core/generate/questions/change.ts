import type { ClauseFact, Filler, SlotName } from '../../fact/schema.ts';

/** The fact with another filler in one slot, its preposition kept unless the filler brings its own. */
export function withFiller(fact: ClauseFact, slot: SlotName, filler: Filler): ClauseFact {
	const before = fact.clause[slot];
	const kept = before?.preposition === undefined ? {} : { preposition: before.preposition };
	return { ...fact, clause: { ...fact.clause, [slot]: { ...kept, ...filler } } };
}

/** The fact as said by another. */
export const withSource = (fact: ClauseFact, source: string): ClauseFact =>
	fact.attribution === undefined ? fact : { ...fact, attribution: { ...fact.attribution, source } };
