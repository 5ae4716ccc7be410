import { ENTITY_TYPES, type Entity, type EntityType } from '../../../src/lib/core/fact/schema.ts';
import { fold } from '../../../src/lib/core/kernel/fold.ts';
import type { ExpectedName } from '../expected.ts';
import type { Tally } from './tally.ts';

/** One way of saying the entity is the name, whatever case, accents, punctuation and articles. */
const isNamed = ({ name, short, aliases = [] }: Entity, wanted: string): boolean =>
	[name, short, ...aliases].some((each) => each !== undefined && fold(each) === fold(wanted));

/** What has a name of its own and is listed by those who say what to find: works, products and laws are things. */
export type NamedType = Exclude<EntityType, 'thing'>;
export const NAMED_TYPES = ENTITY_TYPES.filter((type): type is NamedType => type !== 'thing');

/**
 * The names found in a text against those expected, by type. A name is right where an entity of the same type has it as
 * its name, short name or alias; each entity answers one expectation, so that the same thing found twice is right once.
 * What the text does not name does not count: groups of a common noun (police), countries by their adjective alone.
 */
export function scoreNames(
	paragraphs: readonly string[],
	entities: readonly Entity[],
	expected: readonly ExpectedName[],
): Record<NamedType, Tally> {
	const text = ` ${fold(paragraphs.join(' '))} `;
	const stands = ({ name, short, aliases = [] }: Entity) =>
		[name, short, ...aliases].some((each) => each !== undefined && text.includes(` ${fold(each)} `));
	const named = entities.filter((entity) => entity.generic !== true && stands(entity));
	const open = new Set(named);
	const right = expected.filter(({ name, type }) => {
		const entity = [...open].find((each) => each.type === type && isNamed(each, name));
		return entity !== undefined && open.delete(entity);
	});
	const of = (items: readonly { type: EntityType }[], type: EntityType) =>
		items.filter((item) => item.type === type).length;
	const tallies = NAMED_TYPES.map((type): [string, Tally] => [
		type,
		{ right: of(right, type), found: of(named, type), expected: of(expected, type) },
	]);
	return Object.fromEntries(tallies) as Record<NamedType, Tally>;
}
