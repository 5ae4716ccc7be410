import type { Entity } from '../../core/fact/schema.ts';
import type { Slug } from '../../core/kernel/id.ts';
import type { View } from '../clauses/view.ts';
import type { SkipReason } from '../find-facts.ts';
import type { Leaning } from './leaning.ts';
import type { QuotedWords } from './quoted-words.ts';

/** A sentence with what is known of its words. */
export type Read = { view: View; quoted: QuotedWords; leaning: Leaning; unreadable: SkipReason | undefined };

/** A sentence that may be read first. */
const isMild = ({ leaning }: Read) => leaning === undefined || leaning === 'weak' || leaning === 'own';

/** A short sentence cannot be asked, but the next one may be read after it: "The cause is not known." */
const isShown = ({ unreadable }: Read) => unreadable === undefined || unreadable === 'fragment';

const personsIn = ({ view }: Read, entities: ReadonlyMap<Slug, Entity>): Set<Slug> =>
	new Set(
		[...view.mentions.values()].flatMap(({ entity }) =>
			entities.get(entity)?.type === 'person' ? entity : [],
		),
	);

/**
 * The sentences that a sentence is read after: none, the last one, or the last two; undefined where these do not tell whom or
 * what it means.
 * @param last the sentence before it, and `first` the one before that
 */
export function leadOf(
	one: Read,
	last: Read | undefined,
	first: Read | undefined,
	entities: ReadonlyMap<Slug, Entity>,
): Read[] | undefined {
	const named = personsIn(one, entities);
	const namesAnother = (read: Read | undefined) =>
		read !== undefined && !personsIn(read, entities).isSubsetOf(named);
	const namesSome = (read: Read) => personsIn(read, entities).size > 0;
	if (one.leaning === undefined) return [];
	// "She" is whom the sentence itself names, unless one of those before it names another.
	if (one.leaning === 'own' && !namesAnother(last))
		return namesAnother(first) || last?.leaning === 'person' ? undefined : [];
	if (last === undefined) return one.leaning === 'weak' ? [] : undefined;
	if (!isShown(last)) return undefined;
	if (one.leaning === 'person' && !namesSome(last) && last.leaning !== 'person') return undefined;
	if (isMild(last)) return [last];
	const isNear = first?.view.sentence.paragraph === last.view.sentence.paragraph;
	if (first === undefined || !isNear || first.unreadable !== undefined || !isMild(first)) return undefined;
	return last.leaning !== 'person' || namesSome(first) ? [first, last] : undefined;
}
