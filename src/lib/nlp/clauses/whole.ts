import type { RawClause } from './raw-clause.ts';
import { CERTAINTY_ADVERBS } from './lexicon.ts';
import { posAt, type View } from './view.ts';

const isVerb = (view: View, at: number) => posAt(view, at) === 'VERB' || posAt(view, at) === 'AUX';

/** Words in a row with no verb among them. */
const hasNoVerb = (view: View, from: number, to: number): boolean => {
	for (let at = from; at < to; at += 1) if (isVerb(view, at)) return false;
	return true;
};

/** So many words may be left off at the end: a place, a time. */
const MOST_LEFT = 4;
/** Words behind a comma that begin what only adds to what was said. */
const ADDS = /^(?:which|who|whose|where|an?|the)$/;
/** Words by which what follows takes back a part of it, or goes on. */
const TURNS = /^(?:but|then|although|though|however|before|until|later|yet|or|nor)$/;

/** What is left off behind the clause neither takes anything back nor tells what came of it. */
function onlyAdds(view: View, from: number): boolean {
	const { tokens } = view;
	if (tokens.length - from <= MOST_LEFT && hasNoVerb(view, from, tokens.length)) return true;
	const first = tokens[from + 1];
	if (tokens[from]?.text !== ',' || first === undefined) return false;
	const adds = ADDS.test(first.lower) || (first.pos === 'VERB' && first.lower.endsWith('ing'));
	return adds && !tokens.slice(from).some(({ lower }) => TURNS.test(lower));
}

/**
 * True where the clause tells what its sentence tells: nothing that is done or said is left off before or behind it, nor an adverb of its verb.
 * Half of a sentence is unfair ("refused to shake hands", but then apologised) or empty (accused somebody, of what?).
 */
export function isWhole(view: View, clauses: readonly RawClause[], clause: RawClause): boolean {
	if (clause !== clauses[0] || clause.verb.adverbs.some((adverb) => !(adverb in CERTAINTY_ADVERBS)))
		return false;
	// A second predicate of the same subject goes on from the first; a relative of a name in it does not.
	if (clauses.slice(1).some(({ from, subject }) => from >= clause.to || subject === clause.subject))
		return false;
	return clause.source !== undefined || (hasNoVerb(view, 0, clause.from) && onlyAdds(view, clause.to));
}
