import type { Clause, Filler } from '../core/fact/schema.ts';

const isName = (filler: Filler): boolean =>
	'entity' in filler ||
	('all' in filler ? filler.all.join(' ') : 'text' in filler ? filler.text : '').includes('{');

/** True of a clause that names nobody and nothing: without its article nobody would know what it is about. */
const isNameless = (clause: Clause): boolean =>
	!Object.entries(clause).some(([slot, filler]) => slot !== 'verb' && !('lemma' in filler) && isName(filler));

/** True of words that somebody is quoted as saying: what they are about is not in them. */
const isQuotation = ({ object }: Clause): boolean =>
	object !== undefined && 'text' in object && object.text.startsWith('“');

/** True of an office that does not say where it is held: President. */
const isBareOffice = ({ complement }: Clause): boolean =>
	complement !== undefined &&
	'text' in complement &&
	complement.type === 'office' &&
	!/ (?:of|for) /.test(complement.text);

/**
 * The clause with the title of its article, where a question from it would not stand alone without: “according to the
 * article ‘…’”. It takes the slot of the time, which such a clause must have free.
 */
export function withSetting(clause: Clause, title: string): Clause {
	const isAlone = Object.keys(clause).length === 2;
	const wants = isAlone || isQuotation(clause) || isBareOffice(clause) || isNameless(clause);
	if (!wants || clause.time !== undefined || /[{}]/.test(title)) return clause;
	const text = `the article “${title.replace(/[“”"]/g, "'").replace(/[.!]$/, '')}”`;
	return text.length > 280
		? clause
		: { ...clause, time: { preposition: 'according to', text, type: 'topic', ask: false } };
}
