import type { Entity } from '../../core/fact/schema.ts';
import type { Slug } from '../../core/kernel/id.ts';
import { nounAntecedent, type Discourse } from './antecedents.ts';
import { SPEAKERS } from './lexicon.ts';
import type { Source } from './raw-clause.ts';
import { wordAt, type View } from './view.ts';

/** The entity that says something: a name, or a group that speaks without a name (police). */
export function speakerOf(
	view: View,
	{ phrase }: Source,
	discourse: Discourse,
): { entity: Slug; generic?: Entity } | undefined {
	if (phrase.mention !== undefined) return { entity: phrase.mention.entity };
	const spot = { sentence: view.index, token: phrase.from };
	if (phrase.pronoun !== undefined) return undefined;
	const noun = wordAt(view, phrase.head);
	const words = phrase.to - phrase.from;
	const type =
		words === 1 || (words === 2 && wordAt(view, phrase.from) === 'the') ? SPEAKERS[noun] : undefined;
	if (type !== undefined) {
		return { entity: noun, generic: { id: noun, type, name: noun, plural: true, generic: true } };
	}
	const entity =
		words === 2 && wordAt(view, phrase.from) === 'the' ? nounAntecedent(discourse, noun, spot) : undefined;
	return entity === undefined ? undefined : { entity };
}
