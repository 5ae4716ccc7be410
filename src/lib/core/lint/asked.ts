import { isClause, isPassage, type ClauseFact, type Filler } from '../fact/schema.ts';
import type { Subject } from './rule.ts';

/** The fact that the key shows to be known, where it is a clause. */
export const askedClause = ({ asked: [fact] }: Pick<Subject, 'asked'>): ClauseFact | undefined =>
	fact !== undefined && isClause(fact) ? fact : undefined;

/** What stands in the place that is asked for: in a slot of the clause, as its source, or in the gap of the passage. */
export function askedFiller({ question: { asks, gap }, asked: [fact] }: Subject): Filler | undefined {
	if (fact === undefined) return undefined;
	if (isPassage(fact)) return fact.gaps.find(({ words }) => words === gap)?.fills;
	if (asks === 'attribution') return fact.attribution && { entity: fact.attribution.source };
	return asks === undefined ? undefined : fact.clause[asks];
}
