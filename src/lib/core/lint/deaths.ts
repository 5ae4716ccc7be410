import type { Clause, SlotName } from '../fact/schema.ts';
import { foldedWords } from '../kernel/fold.ts';
import { readNumber } from '../kernel/number.ts';

/** Words that say of those who are counted that they died. */
const DEAD = new Set(
	(
		'death deaths dead body bodies die dies died dying fatality fatalities casualty casualties victim victims corpse corpses kill kills killed killing ' +
		'murder murders murdered drown drowned perish perished slain slaughtered massacred assassinated'
	).split(' '),
);
const KILLING = new Set([
	'kill',
	'murder',
	'slay',
	'slaughter',
	'massacre',
	'execute',
	'assassinate',
	'drown',
]);
const DYING = new Set(['die', 'perish', 'drown', 'succumb']);
const COSTING = new Set(['claim', 'cost', 'take', 'lose']);

/** What is counted without counting people. */
const NOT_PEOPLE = new Set(
	(
		'animals fish birds whales cattle cows sheep chickens hens poultry pigs seals turtles elephants rhinos bees trees plants cells bacteria ' +
		'mosquitoes horses dogs cats deer salmon corals jobs bills programmes programs projects orders trades contracts ' +
		'minutes hours days weeks months years times percent'
	).split(' '),
);
/** Where a text goes on to another matter: "how many days after the storm that killed …". */
const TURNS = new Set(
	'that which who when where while after before since until because although if whether and but'.split(' '),
);
const BEFORE_A_DATE = new Set('in on since until by from'.split(' '));
const TOLL = /\b(?:death toll|number of (?:deaths|dead|victims|fatalities))\b/i;

const counts = (words: readonly string[]) => !words.some((word) => NOT_PEOPLE.has(word));
const tells = (words: readonly string[]) => counts(words) && words.some((word) => DEAD.has(word));

/** True where what stands in the slot is how many people died, by its unit or by the verb of its clause. */
export function countsDeaths(clause: Clause, slot: SlotName): boolean {
	const filler = clause[slot];
	if (filler === undefined || !('quantity' in filler)) return false;
	const unit = foldedWords(filler.quantity.unit);
	if (!counts(unit)) return false;
	const { subject, complement, verb } = clause;
	if (tells(unit) || (COSTING.has(verb.lemma) && unit.includes('lives'))) return true;
	if (slot !== 'subject') {
		const isToll = 'text' in subject && TOLL.test(subject.text);
		return isToll || (slot === 'object' && KILLING.has(verb.lemma));
	}
	const isDead = complement !== undefined && 'text' in complement && tells(foldedWords(complement.text));
	return isDead || DYING.has(verb.lemma) || (verb.voice === 'passive' && KILLING.has(verb.lemma));
}

/** True where a question asks in words how many died: `How many people were killed`, `What was the death toll`. */
export function asksForDeaths(stem: string): boolean {
	if (/^(?:what|which) (?:was|is|were|are) /i.test(stem) && TOLL.test(stem.slice(0, 80))) return true;
	const words = foldedWords(stem);
	const at = words.findIndex((word, index) => word === 'how' && words[index + 1] === 'many');
	return at !== -1 && tells(thisMatter(words.slice(at + 2)));
}

/** True where a gap for a number stands for how many died: `____ people were killed`, `the storm killed ____ people`. */
export function leavesOutDeaths(before: string, after: string): boolean {
	const counted = thisMatter(foldedWords(after));
	const lead = thisMatter(foldedWords(before).toReversed()).slice(0, 3);
	if (!counts(counted.slice(0, 2)) || BEFORE_A_DATE.has(lead[0] ?? '')) return false;
	return tells(counted) || tells(lead);
}

/** True where the text tells that somebody died, or may have. */
export const tellsOfDeaths = (text: string): boolean => foldedWords(text).some((word) => DEAD.has(word));

/** True for an option that is a number of dead: `12 deaths`, `around 40 people killed`. */
export function isNumberOfDead(text: string): boolean {
	const read = readNumber(text);
	return read !== null && tells(foldedWords(read.unit));
}

/** The first words, up to where the text turns to another matter; never many, for a number stands near what it counts. */
function thisMatter(words: readonly string[]): readonly string[] {
	const end = words.findIndex((word, index) => index > 0 && TURNS.has(word));
	return words.slice(0, Math.min(8, end === -1 ? words.length : end));
}
