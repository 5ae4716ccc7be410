import type { ClauseFact, SlotName } from '../../fact/schema.ts';
import { dateOf, type Material } from '../material.ts';
import { articleLead } from '../realise/dating.ts';
import type { Asked, Asking } from '../realise/question.ts';

/** Slots that say how or why: what an answer says is its own reason, whatever else may hold. */
const REASONS: readonly SlotName[] = ['manner', 'purpose', 'cause', 'condition'];

/**
 * True where something that the article does not tell may fill the place as well as what it tells: others may have met him, she
 * may have met others. A date, a number and an office are what they are, and what happened on a day happened in one place.
 */
export function isOpen(fact: ClauseFact, asked: Asked): boolean {
	if (asked === 'attribution') return true;
	const { [asked]: filler, complement } = fact.clause;
	if (filler === undefined || asked === 'time' || 'date' in filler || 'quantity' in filler) return false;
	if (complement !== undefined && 'text' in complement && complement.type === 'office') return false;
	return asked !== 'place' || dateOf(fact) === undefined;
}

/** How to ask for what is known only from the article's word: "According to the article of 27 October 2025, who …". Where somebody is named as the source, "according to" stands there already. */
export function leadFor(fact: ClauseFact, asked: Asked, m: Material): Pick<Asking, 'lead'> {
	// A sentence from a found fact always says which article it is from.
	if (fact.origin !== undefined) return {};
	const isTold = fact.attribution !== undefined && asked !== 'attribution';
	if (isTold || !isOpen(fact, asked) || REASONS.some((slot) => slot === asked)) return {};
	return { lead: articleLead(fact, m.article) };
}
