import { filledSlots } from '../../core/fact/mentions.ts';
import { isClause, type ClauseFact, type Filler } from '../../core/fact/schema.ts';
import { fold } from '../../core/kernel/fold.ts';
import type { Slug } from '../../core/kernel/id.ts';
import type { Found } from '../../nlp/find-facts.ts';
import { dropCount, type Dropped, type ModelFound } from './found.ts';
import { freeId } from './free-id.ts';

/**
 * What the rules found and then what only the model did, which is counted on the sentences too. A model's fact that tells in
 * the same words what the rules have is dropped as `repeated`; one whose id is taken is renamed.
 */
export function addModelFacts(found: Found, model: ModelFound): { found: Found; dropped: Dropped } {
	const { dropped, drop } = dropCount(model.dropped);
	const taken = new Set(found.facts.map(({ id }) => id));
	const added: ClauseFact[] = [];
	for (const fact of model.facts) {
		if (found.facts.filter(isClause).some((other) => repeats(fact, other))) drop('repeated');
		else added.push({ ...fact, id: freeId(fact.id, taken) });
	}
	const ids = new Set(found.entities.map(({ id }) => id));
	return {
		found: {
			entities: [...found.entities, ...model.entities.filter(({ id }) => !ids.has(id))],
			facts: [...found.facts, ...added],
			sentences: found.sentences.map((sentence) => ({
				...sentence,
				facts: [...sentence.facts, ...idsAt(sentence, added)],
			})),
		},
		dropped,
	};
}

type Place = { paragraph: number; start: number; end: number };

const overlap = (one: Place, other: Place) =>
	one.paragraph === other.paragraph && one.start < other.end && other.start < one.end;

const idsAt = (sentence: Place, facts: readonly ClauseFact[]): Slug[] =>
	facts.filter(({ anchor }) => overlap(anchor, sentence)).map(({ id }) => id);

/** True where both stand in the same words with the same verb, and one says nothing in any slot that the other does not. */
function repeats(fact: ClauseFact, other: ClauseFact): boolean {
	if (!overlap(fact.anchor, other.anchor) || fact.clause.verb.lemma !== other.clause.verb.lemma) return false;
	const [fewer, more] = [slotsOf(fact), slotsOf(other)].sort((one, two) => one.size - two.size);
	return fewer !== undefined && more !== undefined && fewer.isSubsetOf(more);
}

const slotsOf = ({ clause }: ClauseFact): Set<string> =>
	new Set(filledSlots(clause).map(([slot, filler]) => `${slot}: ${valueOf(filler)}`));

function valueOf(filler: Filler): string {
	if ('entity' in filler) return `{${filler.entity}}`;
	if ('date' in filler) return filler.date;
	if ('quantity' in filler) return `${filler.quantity.value} ${fold(filler.quantity.unit)}`;
	return 'all' in filler ? filler.all.map(fold).toSorted().join(', ') : fold(filler.text);
}
