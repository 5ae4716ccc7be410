import type { Entity } from '../../core/fact/schema.ts';
import { foldedWords } from '../../core/kernel/fold.ts';
import type { Slug } from '../../core/kernel/id.ts';
import type { View } from '../clauses/view.ts';
import type { SkipReason } from '../find-facts.ts';
import type { Leaning } from './leaning.ts';
import type { QuotedWords } from './quoted-words.ts';

/** A sentence with what is known of its words. */
export type Read = { view: View; quoted: QuotedWords; leaning: Leaning; unreadable: SkipReason | undefined };

/** A short sentence cannot be asked, but the next one may be read after it: "The cause is not known." */
const isShown = ({ unreadable }: Read) => unreadable === undefined || unreadable === 'fragment';

/** A shorter sentence says little by itself: it is read after the one before it, where that is of its paragraph. */
const SHORT = 12;

const personsIn = ({ view }: Read, entities: ReadonlyMap<Slug, Entity>): Set<Slug> =>
	new Set(
		[...view.mentions.values()].flatMap(({ entity }) =>
			entities.get(entity)?.type === 'person' ? entity : [],
		),
	);

/** True where each sentence is explained by those before it among them. */
function isClear(shown: readonly Read[], entities: ReadonlyMap<Slug, Entity>): boolean {
	return shown.every((read, index) => {
		const before = shown.slice(0, index);
		const { kind, nouns } = read.leaning;
		const words = before.flatMap(({ view }) => foldedWords(view.sentence.text));
		if (!nouns.every((noun) => words.some((word) => word.startsWith(noun)))) return false;
		switch (kind) {
			case undefined:
				return true;
			case 'own': {
				// "She" is whom the sentence itself names, unless one of those before it names another.
				const own = personsIn(read, entities);
				return before.every((other) => personsIn(other, entities).isSubsetOf(own));
			}
			case 'person':
				return new Set(before.flatMap((other) => [...personsIn(other, entities)])).size === 1;
			case 'thing':
			case 'join':
				return before.length > 0;
			case 'place':
				return false;
		}
	});
}

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
	const isOfParagraph = (read: Read) => read.view.sentence.paragraph === one.view.sentence.paragraph;
	// "She" may be somebody of whom the sentences before tell.
	const mayBeAnother =
		one.leaning.kind === 'own' &&
		[last, first].some(
			(read) =>
				read !== undefined &&
				(read.leaning.kind === 'person' || !personsIn(read, entities).isSubsetOf(personsIn(one, entities))),
		);
	const isShort = one.view.tokens.length < SHORT && last !== undefined && isOfParagraph(last);
	// With the first sentence of an article nobody has read anything but its title.
	if (last === undefined)
		return one.leaning.kind === undefined || one.leaning.kind === 'own' ? [] : undefined;
	if (!mayBeAnother && !isShort && isClear([one], entities)) return [];
	if (mayBeAnother || !isShown(last)) return undefined;
	if (isClear([last, one], entities)) return [last];
	const isNear = first !== undefined && first.view.sentence.paragraph === last.view.sentence.paragraph;
	return isNear && isShown(first) && isClear([first, last, one], entities) ? [first, last] : undefined;
}
