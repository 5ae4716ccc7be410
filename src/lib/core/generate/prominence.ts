import type { Entity } from '../fact/schema.ts';
import { fold } from '../kernel/fold.ts';
import type { Slug } from '../kernel/id.ts';

/** How often an article names each entity, by any of its names; a short name within a longer one is the same mention. */
export function prominence(entities: readonly Entity[], text: string): ReadonlyMap<Slug, number> {
	// A space doubled lets two names that stand side by side each have its own.
	const folded = ` ${fold(text).replaceAll(' ', '  ')} `;
	const count = (name: string) => folded.split(` ${name.replaceAll(' ', '  ')} `).length - 1;
	return new Map(
		entities.map((entity) => {
			const names = [...new Set([entity.name, entity.short ?? '', ...(entity.aliases ?? [])].map(fold))];
			const apart = names.filter(
				(name) =>
					name !== '' &&
					!names.some((other) => other !== '' && other !== name && ` ${name} `.includes(` ${other} `)),
			);
			return [entity.id, apart.reduce((sum, name) => sum + count(name), 0)];
		}),
	);
}
