import type { Entity } from '../../fact/schema.ts';
import { likeNames } from '../gazetteer/like-names.ts';
import type { Names } from '../realise/names.ts';

/** As many as a question may hold. */
const MOST = { accepted: 24, rivals: 60 };

const unique = (names: readonly string[]): string[] => [...new Set(names)];

/** True where another entity goes by this name too, or has it for its last word: two people of one family. */
export const isShared = (name: string, id: string, names: Names): boolean =>
	[...names.values()].some(
		(other) => other.id !== id && (ownNames(other).includes(name) || ` ${other.name} `.includes(` ${name} `)),
	);

/** The names by which an entity goes, the usual one first; not the adjective. */
const ownNames = ({ name, short, aliases = [] }: Entity): string[] =>
	unique([name, ...(short === undefined ? [] : [short]), ...aliases]);

/** What may stand before a person's name: `President`, `Russian President`, `United States President`. */
function titles({ office, of }: Entity, names: Names): string[] {
	if (office === undefined) return [];
	// Foreign Minister | of Russia, Secretary of State | of the United States.
	const title = office.replace(/ of (?!.* of ).*$/, '');
	const state = names.get(of ?? '');
	if (state === undefined) return [title];
	const abbreviations = ownNames(state).filter((name) => /^[A-Z]{2,3}$/.test(name));
	const before = [...(state.demonym === undefined ? [] : [state.demonym]), state.name, ...abbreviations];
	return [title, ...before.map((words) => `${words} ${title}`)];
}

/**
 * What a learner may rightly type for an entity, the usual name first: its names, a person's also with the office in front of
 * them, a city's with its country behind them.
 */
export function acceptedFor(entity: Entity, names: Names): string[] {
	const own = ownNames(entity).filter((name) => name === entity.name || !isShared(name, entity.id, names));
	if (entity.type === 'person') {
		const plain = own.filter((name) => name === entity.name || name === entity.short);
		const titled = titles(entity, names).flatMap((title) => plain.map((name) => `${title} ${name}`));
		return unique([...own, ...titled]).slice(0, MOST.accepted);
	}
	const country = entity.type === 'city' ? names.get(entity.of ?? '') : undefined;
	if (country === undefined) return own.slice(0, MOST.accepted);
	const placed = own.flatMap((name) => ownNames(country).map((state) => `${name}, ${state}`));
	return unique([...own, ...placed]).slice(0, MOST.accepted);
}

/**
 * Names that a slip of the pen must not turn into a right answer: all adjectives of countries, the key's own too, those of
 * all other entities, and countries and capitals of like name.
 */
export function rivalsOf(key: Entity, entities: readonly Entity[], names: Names): string[] {
	const right = new Set(acceptedFor(key, names));
	const adjectives = entities.flatMap(({ demonym }) => demonym ?? []);
	const others = entities.filter(({ id }) => id !== key.id).flatMap(ownNames);
	const like = likeNames(ownNames(key));
	return unique([...like, ...others, ...adjectives])
		.filter((name) => !right.has(name))
		.slice(0, MOST.rivals);
}
