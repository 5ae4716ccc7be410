import type { Entity } from '../../fact/schema.ts';
import { GAP } from '../../question/gap.ts';

/** Entities by id. */
export type Names = ReadonlyMap<string, Entity>;

export const namesOf = (entities: readonly Entity[]): Names =>
	new Map(entities.map((entity) => [entity.id, entity]));

/** Stands in a template for the gap of a cloze; keeps the "the" and the "’s" around it. */
export const gapOf = (id: string) => `{${id}?}`;

/** The ids of the entities that a template names, in order. */
export const named = (template: string): string[] =>
	template.includes('{')
		? [...template.matchAll(/\{([a-z0-9-]+)\??\}/g)].map((match) => match[1] as string)
		: [];

const possessive = (name: string, entity: Entity) =>
	name.endsWith('s') && (entity.definite || entity.plural) ? `${name}’` : `${name}’s`;

/** An initialism goes without "the": KCNA, but the United States. */
const initialism = (name: string) => /^[A-Z]{2,}$/.test(name);

/**
 * Puts the names into a template: in full at the first mention and short after it, with "the" where running text has it
 * and the right possessive. An id that no entity has is a bug and throws.
 */
export function speak(template: string, names: Names): string {
	const seen = new Set<string>();
	return template.replace(
		/(\bthe )?\{([a-z0-9-]+)(\?)?\}([’']s)?/gi,
		(_, article: string | undefined, id: string, gap: string | undefined, owner: string | undefined) => {
			const entity = names.get(id);
			if (entity === undefined) throw new Error(`No entity has the id "${id}".`);
			const spoken = gap ? GAP : seen.has(id) ? (entity.short ?? entity.name) : entity.name;
			seen.add(id);
			const the = article ?? (entity.definite && !initialism(spoken) ? 'the ' : '');
			if (owner === undefined) return the + spoken;
			return the + (gap ? `${spoken}’s` : possessive(spoken, entity));
		},
	);
}

/** The first letter as a capital. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
