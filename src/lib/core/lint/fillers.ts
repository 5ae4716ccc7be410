import { PLACEHOLDER } from '../fact/mentions.ts';
import type { Filler } from '../fact/schema.ts';
import { spokenDate } from '../kernel/edtf.ts';
import { fold } from '../kernel/fold.ts';
import { areApart, dateOf } from './dates.ts';
import { measureOf } from './amounts.ts';
import type { Names } from './names.ts';

/** The parts of a slot, one for each thing it names: a list has several. */
export type FillerPart = Exclude<Filler, { all: string[] }>;

export const partsOf = (filler: Filler): FillerPart[] =>
	'all' in filler ? filler.all.map((text) => ({ text, type: filler.type })) : [filler];

/** A template with the names of its entities. */
export const expand = (template: string, names: Names): string =>
	template.replace(PLACEHOLDER, (braces, id: string) => names.byId.get(id)?.name ?? braces);

/**
 * True where the text says just what stands in the slot: the entity by any of its names, the phrase itself, the same
 * amount, or the same date.
 */
export function says(text: string, part: FillerPart, names: Names): boolean {
	if ('entity' in part) return names.entityOf(text)?.id === part.entity;
	if ('date' in part) return dateOf(text) === part.date;
	if ('quantity' in part) return measureOf(text)?.value === part.quantity.value;
	const phrase = expand(part.text, names);
	const named = names.entityOf(phrase);
	return fold(phrase) === fold(text) || (named !== undefined && named === names.entityOf(text));
}

/** True where the text names what stands in the slot, whatever else it says. */
export function mentions(text: string, part: FillerPart, names: Names): boolean {
	if ('entity' in part) return names.meantIn(text).some(({ id }) => id === part.entity);
	const spaced = ` ${fold(text)} `;
	const has = (phrase: string) => spaced.includes(` ${fold(phrase)} `);
	if ('date' in part) return has(spokenDate(part.date));
	if ('quantity' in part)
		return has(String(part.quantity.value)) || has(part.quantity.value.toLocaleString('en'));
	return has(expand(part.text, names));
}

/** True where two slots cannot hold of one event: other entities, dates without a day in common, other amounts. Phrases prove nothing. */
export function differ(one: Filler, other: Filler): boolean {
	if ('entity' in one && 'entity' in other) return one.entity !== other.entity;
	if ('date' in one && 'date' in other) return areApart(one.date, other.date);
	if ('quantity' in one && 'quantity' in other) return one.quantity.value !== other.quantity.value;
	return false;
}
