import { isClause, type Fact, type Filler } from '../fact/schema.ts';
import type { Slug } from '../kernel/id.ts';
import type { Material } from './material.ts';
import { filledSlots } from './mentions.ts';

/** What a slot is worth as a question: a figure, a date, a name; words are the hardest to ask well. */
function slotValue(filler: Filler, m: Material): number {
	if (filler.ask === false) return 0;
	if ('quantity' in filler) return 3;
	if ('date' in filler) return 2;
	if ('all' in filler) return 2;
	if ('entity' in filler) return m.names.get(filler.entity)?.type === 'person' ? 2 : 1.5;
	return filler.type === 'office' ? 1 : 0.5;
}

/** In how many facts each entity stands. */
const frequency = (m: Material): Map<Slug, number> => {
	const count = new Map<Slug, number>();
	for (const named of m.mentions.values()) for (const id of named) count.set(id, (count.get(id) ?? 0) + 1);
	return count;
};

/**
 * How much each found fact is worth asking: an article tells first what matters most (the inverted pyramid), its main
 * names recur, and a figure or a date is asked better than a phrase. Only the order counts; there is no unit.
 */
export function salience(m: Material): ReadonlyMap<Slug, number> {
	const count = frequency(m);
	const paragraphs = Math.max(1, m.article.paragraphs.length);
	const worth = (fact: Fact): number => {
		const position = 3 * (1 - fact.anchor.paragraph / paragraphs);
		const recurring = [...(m.mentions.get(fact.id) ?? [])]
			.map((id) => Math.min(3, (count.get(id) ?? 1) - 1))
			.reduce((sum, each) => sum + each, 0);
		const fillers = isClause(fact)
			? filledSlots(fact).flatMap((slot) => fact.clause[slot] ?? [])
			: fact.gaps.map(({ fills }) => fills);
		const slots = fillers.reduce((sum, filler) => sum + slotValue(filler, m), 0);
		const sure = fact.certainty === 'stated' ? 1 : 0;
		return position + Math.min(4, recurring) + slots + sure;
	};
	return new Map([...m.facts, ...m.passages].map((fact) => [fact.id, worth(fact)]));
}
