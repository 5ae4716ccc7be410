import type { Fact, Filler, SlotName } from '../../fact/schema.ts';

/** The fact with another filler in one slot, its preposition kept unless the filler brings its own. */
export function withFiller(fact: Fact, slot: SlotName, filler: Filler): Fact {
	const before = fact.clause[slot];
	const kept = before?.preposition === undefined ? {} : { preposition: before.preposition };
	return { ...fact, clause: { ...fact.clause, [slot]: { ...kept, ...filler } } };
}

/** The fact as said by another. */
export const withSource = (fact: Fact, source: string): Fact =>
	fact.attribution === undefined ? fact : { ...fact, attribution: { ...fact.attribution, source } };
