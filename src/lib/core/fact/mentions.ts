import type { Slug } from '../kernel/id.ts';
import {
	SLOTS,
	type Clause,
	type ClauseFact,
	type Entity,
	type Filler,
	type PassageFact,
	type SlotName,
	type Template,
} from './schema.ts';

/** `{id}` in a template; global, for matchAll and replace only. */
export const PLACEHOLDER = /\{([a-z0-9]+(?:-[a-z0-9]+)*)\}/g;

/** The entities that a template names, in order; one that is named twice is there twice. */
export const placeholders = (template: Template): Slug[] =>
	template.includes('{') ? Array.from(template.matchAll(PLACEHOLDER), (match) => match[1] ?? '') : [];

/** The filled slots of a clause, in the order in which a statement says them. */
export function filledSlots(clause: Clause): [slot: SlotName, filler: Filler][] {
	const filled: [SlotName, Filler][] = [];
	for (const slot of SLOTS) {
		const filler = clause[slot];
		if (filler !== undefined) filled.push([slot, filler]);
	}
	return filled;
}

/** The templates of a filler: its parts, its text, or none. */
export function templates(filler: Filler): readonly Template[] {
	if ('all' in filler) return filler.all;
	return 'text' in filler ? [filler.text] : [];
}

/** The entities that a filler names. */
export const fillerMentions = (filler: Filler): Slug[] =>
	'entity' in filler ? [filler.entity] : templates(filler).flatMap(placeholders);

/** What a fact tells: a clause, or the gaps of a passage. */
type Told = Pick<ClauseFact, 'clause' | 'attribution'> | Pick<PassageFact, 'gaps'>;

/** Every entity that a fact names, in its clause or as the source of its attribution; each once, in the order of the statement. */
export function mentions(fact: Told): Slug[] {
	if ('gaps' in fact) return [...new Set(fact.gaps.flatMap(({ fills }) => fillerMentions(fills)))];
	const named = filledSlots(fact.clause).flatMap(([, filler]) => fillerMentions(filler));
	if (fact.attribution !== undefined) named.unshift(fact.attribution.source);
	return [...new Set(named)];
}

/** Entities by id; of two with one id the first counts. */
export function entityIndex(entities: readonly Entity[]): ReadonlyMap<Slug, Entity> {
	const index = new Map<Slug, Entity>();
	for (const entity of entities) if (!index.has(entity.id)) index.set(entity.id, entity);
	return index;
}
