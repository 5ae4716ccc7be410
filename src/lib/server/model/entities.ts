import type { Article } from '../../core/article/schema.ts';
import { repeatedIds } from '../../core/fact/check.ts';
import { Entity } from '../../core/fact/schema.ts';
import { fold } from '../../core/kernel/fold.ts';
import type { Slug } from '../../core/kernel/id.ts';
import { schemaProblems } from '../../core/kernel/problem.ts';
import type { DropReason } from './found.ts';
import { freeId } from './free-id.ts';
import { MOST_ENTITIES } from './reply.ts';
import { spacedWords, stands } from './words.ts';

type Drop = (reason: DropReason, times?: number) => void;

/** The entities of a reply that the article names, and for each id of the reply the id by which it goes from now on. */
export type ReadEntities = { entities: Entity[]; idOf: ReadonlyMap<Slug, Slug> };

/**
 * The entities of a reply, each read by itself. One that the rules know by the same name becomes theirs; one that has only
 * its id in common with another of theirs is renamed. What the article does not name is dropped, and so are its other names.
 */
export function readEntities(
	given: readonly unknown[],
	known: readonly Entity[],
	article: Article,
	drop: Drop,
): ReadEntities {
	const text = article.paragraphs.join('\n');
	const spaced = spacedWords(text);
	const inArticle = (words: string) => fold(words) !== '' && stands(words, text, spaced);
	drop('too_many', Math.max(0, given.length - MOST_ENTITIES));
	const read = given.slice(0, MOST_ENTITIES).flatMap((one) => {
		const parsed = Entity.safeParse(one);
		if (!parsed.success) {
			drop(reasonOf(schemaProblems(parsed.error, one)));
			return [];
		}
		if (inArticle(parsed.data.name)) return parsed.data;
		drop('entity_not_in_article');
		return [];
	});
	drop('duplicate_id', repeatedIds('entities', read).length);
	const taken = new Set(known.map(({ id }) => id));
	const idOf = new Map<Slug, Slug>();
	const own: Entity[] = [];
	for (const entity of read) {
		if (idOf.has(entity.id)) continue;
		const same = sameAs(entity, known) ?? own.find(({ name }) => fold(name) === fold(entity.name));
		const id = same?.id ?? freeId(entity.id, taken);
		idOf.set(entity.id, id);
		if (same === undefined) own.push({ ...entity, id });
	}
	const proven = own.map((entity) => withProven(entity, [...known, ...own], { inArticle, idOf, drop }));
	return { entities: proven, idOf };
}

/** Of what a schema finds, whether it is only that there is too much. */
export const reasonOf = (problems: readonly { code: string }[]): 'unknown_field' | 'schema' =>
	problems.every(({ code }) => code === 'unknown_key') ? 'unknown_field' : 'schema';

const otherNames = ({ short, aliases = [] }: Entity) => [...(short === undefined ? [] : [short]), ...aliases];

/**
 * The one that goes by its full name; else of one type the one whose full name is the shorter form of its own. Its other
 * names prove nothing: a reply may give it those of somebody else.
 */
function sameAs(entity: Entity, known: readonly Entity[]): Entity | undefined {
	const name = fold(entity.name);
	const full = known.find((other) => fold(other.name) === name);
	if (full !== undefined) return full;
	const called = known.filter((other) => otherNames(other).some((each) => fold(each) === name));
	if (called.length > 0) return called.length === 1 ? called[0] : undefined;
	const names = new Set(otherNames(entity).map(fold));
	return known.find(
		(other) =>
			other.type === entity.type &&
			names.has(fold(other.name)) &&
			` ${name} `.includes(` ${fold(other.name)} `),
	);
}

type Proof = { inArticle: (words: string) => boolean; idOf: ReadonlyMap<Slug, Slug>; drop: Drop };

/** Without the names that the article does not have or that are another's, for a learner who gives one would be marked by it. */
function withProven(entity: Entity, all: readonly Entity[], { inArticle, idOf, drop }: Proof): Entity {
	const { short, aliases, office, of, demonym, ...rest } = entity;
	const others = new Set(
		all.flatMap((other) => (other.id === entity.id ? [] : [other.name, ...otherNames(other)].map(fold))),
	);
	const proven = (words: string | undefined): words is string => {
		if (words === undefined) return false;
		const holds = inArticle(words) && !others.has(fold(words));
		if (!holds) drop('entity_not_in_article');
		return holds;
	};
	const names = aliases?.filter(proven) ?? [];
	const holder = of === undefined ? undefined : idOf.get(of);
	return {
		...rest,
		...(proven(short) ? { short } : {}),
		...(names.length > 0 ? { aliases: names } : {}),
		...(proven(office) ? { office } : {}),
		...(proven(demonym) ? { demonym } : {}),
		...(holder !== undefined && holder !== entity.id ? { of: holder } : {}),
	};
}
