import { entityIndex, PLACEHOLDER } from '../../../src/lib/core/fact/mentions.ts';
import type { Entity, Filler, Template } from '../../../src/lib/core/fact/schema.ts';
import { spokenDate } from '../../../src/lib/core/kernel/edtf.ts';
import { foldedWords } from '../../../src/lib/core/kernel/fold.ts';

/** What begins a phrase after a noun: its head stands before this. */
const AFTER_HEAD =
	/\s(?:of|in|on|at|for|from|to|with|by|about|over|under|against|between|among|across|after|before|since|during|through|into|onto|near|that|who|whom|which|whose|where|when|as|than|including|such)\s.*$/isu;
const JOINT = /,\s+(?:and\s+|or\s+)?|\s+(?:and|or|&)\s+/iu;
const NUMBER =
	/^(?:[\d.]+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|dozens|hundred|hundreds|thousand|thousands|million|billion|trillion)$/;

const singular = (word: string): string =>
	word.length > 4 && word.endsWith('ies')
		? `${word.slice(0, -3)}y`
		: word.length > 3 && /[^su]s$/.test(word)
			? word.slice(0, -1)
			: word;

function head(phrase: string): string[] {
	const words = foldedWords(phrase);
	const word = words.findLast((each) => !NUMBER.test(each)) ?? words.at(-1);
	return word === undefined ? [] : [singular(word)];
}

/**
 * The heads of a noun phrase, one for each of its coordinated parts: the last word before any preposition or relative
 * clause, in the singular, without determiners, numbers and case: `two of the ships` → two, `the first patrol ships from Oslo and
 * a tug` → ship (what follows a preposition is cut), `Anna Reed and the mayor` → reed, mayor. Of an amount it is the unit.
 */
export const heads = (phrase: string): ReadonlySet<string> =>
	new Set(phrase.trim().replace(AFTER_HEAD, '').split(JOINT).flatMap(head));

/** Each way in which a filler may be said: a named entity by its full name, its short one and its aliases. */
export function sayings(filler: Filler, entities: readonly Entity[]): string[][] {
	const index = entityIndex(entities);
	const names = (id: string): string[] => {
		const entity = index.get(id);
		return entity === undefined
			? [id]
			: [entity.name, entity.short ?? entity.name, ...(entity.aliases ?? [])];
	};
	const filled = (template: Template): string[] =>
		[0, 1].map((way) => template.replace(PLACEHOLDER, (_, id: string) => names(id)[way] ?? id));
	if ('entity' in filler) return names(filler.entity).map((name) => [name]);
	if ('all' in filler) return [0, 1].map((way) => filler.all.map((part) => filled(part)[way] ?? part));
	if ('text' in filler) return filled(filler.text).map((text) => [text]);
	if ('date' in filler) return [[spokenDate(filler.date)]];
	const { value, unit, hedge } = filler.quantity;
	return [[[hedge, value, unit].filter(Boolean).join(' ')]];
}

/** True where the filler, however it is said, has the heads of the phrase: all of them and no others. */
export function sameHeads(phrase: string, filler: Filler, entities: readonly Entity[]): boolean {
	const wanted = heads(phrase);
	return sayings(filler, entities).some((parts) => {
		const said = new Set(parts.flatMap((part) => [...heads(part)]));
		return said.size === wanted.size && said.isSubsetOf(wanted);
	});
}
