import type { Entity } from '../fact/schema.ts';
import { fold } from '../kernel/fold.ts';
import type { Slug } from '../kernel/id.ts';

/** The entities of a bank, ready to be looked for in texts. */
export type Names = {
	/** The entity that the whole text names, and nothing more: `the U.S.`, `President Putin`. */
	entityOf(text: string): Entity | undefined;
	/** True where the text names the entity by name, short name or alias, anywhere. */
	holds(text: string, entity: Entity): boolean;
	/** Every entity that the text names, by whatever name. */
	inText(text: string): Entity[];
	/** As `inText`, but a demonym counts as its country: `Russian officials`. */
	meantIn(text: string): Entity[];
	byId: ReadonlyMap<Slug, Entity>;
	/** Names that more than one entity goes by, folded. */
	shared: ReadonlyMap<string, readonly Entity[]>;
};

/** One name of an entity: folded text is searched, or the text as it stands where capitals tell the name from a word (US, WHO). */
type Pattern = { folded: string; exact?: RegExp };

const pattern = (name: string): Pattern => {
	const letters = name.replace(/\./g, '');
	return /^\p{Lu}{1,5}$/u.test(letters)
		? {
				folded: fold(name),
				exact: new RegExp(`(?<![\\p{L}\\p{N}.])${letters.split('').join('\\.?')}(?![\\p{L}\\p{N}])`, 'u'),
			}
		: { folded: fold(name) };
};

const found = ({ folded, exact }: Pattern, text: string, spaced: string) =>
	exact ? exact.test(text) : folded !== '' && spaced.includes(` ${folded} `);

/** Every name of an entity: full, short and aliases. */
export const namesOf = ({ name, short, aliases }: Entity): string[] => [
	name,
	...(short ? [short] : []),
	...(aliases ?? []),
];

/** The entities of one bank, prepared for many texts. */
export function names(byId: ReadonlyMap<Slug, Entity>): Names {
	const entities = [...byId.values()];
	const patterns = new Map(entities.map((entity) => [entity.id, namesOf(entity).map(pattern)]));
	const demonyms = new Map(entities.flatMap(({ id, demonym }) => (demonym ? [[id, pattern(demonym)]] : [])));
	const byFolded = Map.groupBy(
		entities.flatMap((entity) =>
			Array.from(new Set(namesOf(entity).map(fold)), (folded) => ({ folded, entity })),
		),
		({ folded }) => folded,
	);
	const spacedOf = remembered((text) => ` ${fold(text)} `);
	const holds = (text: string, { id }: Entity) => {
		const spaced = spacedOf(text);
		return (patterns.get(id) ?? []).some((each) => found(each, text, spaced));
	};
	const called = (text: string, { id }: Entity) => {
		const demonym = demonyms.get(id);
		return demonym !== undefined && found(demonym, text, spacedOf(text));
	};
	return {
		entityOf: (text) => byFolded.get(spacedOf(text).slice(1, -1))?.[0]?.entity,
		holds,
		inText: (text) => entities.filter((entity) => holds(text, entity)),
		meantIn: remembered((text) => entities.filter((entity) => holds(text, entity) || called(text, entity))),
		byId,
		shared: new Map(
			[...byFolded]
				.filter(([, named]) => named.length > 1)
				.map(([folded, named]) => [folded, named.map(({ entity }) => entity)]),
		),
	};
}

/** The function with its answers kept: a dozen rules look for names in one text. */
function remembered<T>(compute: (text: string) => T): (text: string) => T {
	const known = new Map<string, T>();
	return (text) => {
		const before = known.get(text);
		if (before !== undefined) return before;
		const value = compute(text);
		known.set(text, value);
		return value;
	};
}
