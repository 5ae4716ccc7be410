import { ENTITY_TYPES, type Entity, type EntityType } from '../../../src/lib/core/fact/schema.ts';
import { fold } from '../../../src/lib/core/kernel/fold.ts';
import type { ExpectedName } from '../expected.ts';
import type { Tally } from './tally.ts';

/** One way of saying the entity is the name, whatever case, accents, punctuation and articles. */
const isNamed = ({ name, short, aliases = [] }: Entity, wanted: string): boolean =>
	[name, short, ...aliases].some((each) => each !== undefined && fold(each) === fold(wanted));

/**
 * The names found in an article against those expected, by type. A name is right where an entity of the same type has it
 * as its name, short name or alias; each entity answers one expectation, so that the same thing found twice is right once.
 * Groups that a common noun names (police, officials) are no names.
 */
export function scoreNames(
	entities: readonly Entity[],
	expected: readonly ExpectedName[],
): Record<EntityType, Tally> {
	const named = entities.filter(({ generic }) => generic !== true);
	const open = new Set(named);
	const right = expected.filter(({ name, type }) => {
		const entity = [...open].find((each) => each.type === type && isNamed(each, name));
		return entity !== undefined && open.delete(entity);
	});
	const of = (items: readonly { type: EntityType }[], type: EntityType) =>
		items.filter((item) => item.type === type).length;
	const tallies = ENTITY_TYPES.map((type): [EntityType, Tally] => [
		type,
		{ right: of(right, type), found: of(named, type), expected: of(expected, type) },
	]);
	return Object.fromEntries(tallies) as Record<EntityType, Tally>;
}
