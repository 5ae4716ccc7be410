import type { Entity } from '../../core/fact/schema.ts';
import type { Slug } from '../../core/kernel/id.ts';
import { textOf, type View } from '../clauses/view.ts';
import type { Mention } from '../names/found-names.ts';

/** True where a short name is a part of the name of another entity too, so that it is not sure who is meant: two of one family, a firm called after its founder. */
export function isSharedName(view: View, mention: Mention, entities: ReadonlyMap<Slug, Entity>): boolean {
	const words = textOf(view, mention);
	if (words === entities.get(mention.entity)?.name) return false;
	return [...entities.values()].some(
		({ id, name }) => id !== mention.entity && ` ${name} `.includes(` ${words} `),
	);
}
