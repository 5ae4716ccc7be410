import type { Entity } from '../../core/fact/schema.ts';
import type { Slug } from '../../core/kernel/id.ts';
import { posAt, textOf, wordAt, type View } from '../clauses/view.ts';
import type { Mention } from '../names/found-names.ts';

/** What lies there is no town, whatever its name: `the Miyako islands`. */
const LAND =
	/^(?:islands?|province|region|rivers?|valley|mountains?|lakes?|peninsula|prefecture|county|district|bay|sea|strait|airport|desert|coast|area|state)$/;

const isCapital = (text = '') => /^\p{Lu}\p{Ll}/u.test(text);

/**
 * True where it is not sure that the words are the whole name of the entity, and of no other:
 * a part of the name of two (two of one family, a firm called after its founder); letters that the name does not begin with (`BNP` for
 * the BNP Standing Committee); a word that more of a name stands beside; half of a name with "and" in it; a town's name on a region.
 */
export function isUnsureName(view: View, mention: Mention, entities: ReadonlyMap<Slug, Entity>): boolean {
	const words = textOf(view, mention);
	const entity = entities.get(mention.entity);
	if (entity?.type === 'city' && LAND.test(wordAt(view, mention.to))) return true;
	if (
		entity?.type !== 'person' &&
		entity?.type !== 'country' &&
		entity?.type !== 'city' &&
		isHalf(view, mention)
	)
		return true;
	if (isClipped(view, mention)) return true;
	// "The Territory's government" need not be Territory Grazing's.
	const isShort = entity !== undefined && words !== entity.name && entity.type !== 'country';
	if (isShort && wordAt(view, mention.from - 1) === 'the' && !entity.name.startsWith('The ')) return true;
	// "Cement makers" is no word of the Cement Workers' Union.
	const isWord = isShort && mention.to - mention.from === 1 && /^(?:NOUN|ADJ)$/.test(posAt(view, mention.to));
	if (isWord && mention.from === 0) return true;
	if (words === entity?.name) return false;
	if (/^\p{Lu}{2,}$/u.test(words) && entity !== undefined && entity.name.split(' ').includes(words))
		return true;
	return [...entities.values()].some(
		({ id, name }) => id !== mention.entity && ` ${name} `.includes(` ${words} `),
	);
}

/** "Iloilo | Sugar | Kings", "Pipeline v. Reyes": a capital word or another name goes on where the words end. */
function isClipped(view: View, { from, to, titled }: Mention): boolean {
	const next = view.tokens[to];
	if (next !== undefined && isCapital(next.text) && !view.times.has(to)) return true;
	if (/^(?:v|vs)\.?$/.test(next?.lower ?? '') || /^(?:v|vs)\.?$/.test(wordAt(view, from - 1))) return true;
	return titled === undefined && [...view.mentions.values()].some((other) => other.to === from);
}

/** "The Women | and | Children Rights Forum": another capital word is joined to it without a "the" of its own. */
function isHalf(view: View, { from, to }: Mention): boolean {
	const text = (at: number) => view.tokens[at]?.text;
	const joins = (at: number) => /^(?:and|&)$/.test(wordAt(view, at));
	return (joins(from - 1) && isCapital(text(from - 2))) || (joins(to) && isCapital(text(to + 1)));
}
