import { timesIn } from '../../core/fact/passage.ts';
import type { Entity, Gloss } from '../../core/fact/schema.ts';
import { datePreposition, spokenDate } from '../../core/kernel/edtf.ts';
import type { Slug } from '../../core/kernel/id.ts';
import { textOf, type View } from '../clauses/view.ts';
import { isUnsureName } from './unsure-name.ts';

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
/** Words that tell a time from the day of the article. */
export const MOVING = new RegExp(
	`\\b(?:yesterday|today|tonight|tomorrow|ago|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|(?:last|next|this|past|coming|previous) (?:week|weekend|month|year|quarter|night|spring|summer|autumn|fall|winter|season|decade|${MONTHS})|(?:in|since|until|by|from|of|on|early|late|mid) (?:${MONTHS})(?! \\d{4}\\b)(?! \\d{1,2},? \\d{4}\\b)|\\d{1,2} (?:${MONTHS})(?! \\d{4}\\b)|(?:${MONTHS}) \\d{1,2}(?!\\d|,? \\d{4}\\b))\\b`,
	'i',
);

/** The times of a sentence that do not tell their year, as dates. */
function ofTimes(view: View): Gloss[] {
	return [...view.times.values()].flatMap((time) => {
		const words = textOf(view, time);
		if (time.date === undefined || /\b\d{4}\b/.test(words)) return [];
		const date = `${time.preposition ?? datePreposition(time.date)} ${spokenDate(time.date)}`;
		return [{ words, means: time.from === 0 ? date.charAt(0).toUpperCase() + date.slice(1) : date }];
	});
}

/** Short names of people and organisations, in full, where the words shown have not told them yet. */
function ofNames(view: View, entities: ReadonlyMap<Slug, Entity>, told: Set<Slug>): Gloss[] {
	return [...view.mentions.values()]
		.toSorted((one, other) => one.from - other.from)
		.flatMap((mention) => {
			const entity = entities.get(mention.entity);
			if (entity === undefined || told.has(entity.id) || isUnsureName(view, mention, entities)) return [];
			told.add(entity.id);
			const words = textOf(view, mention);
			const isShort = words !== entity.name && entity.name.includes(words.replace(/\W/g, '').slice(0, 3));
			if (!isShort || (entity.type !== 'person' && entity.type !== 'organisation')) return [];
			return words.length < entity.name.length ? [{ words, means: entity.name }] : [];
		});
}

/**
 * What a reader of a passage alone would not know: which day "Wednesday" was, who "Lavrov" is. Undefined where it tells a
 * time that has no sure date.
 * @param views of its sentences, in their order
 * @param text the whole passage
 */
export function glossesOf(
	views: readonly View[],
	text: string,
	entities: ReadonlyMap<Slug, Entity>,
): Gloss[] | undefined {
	const told = new Set<Slug>();
	const all = views.flatMap((view) => [...ofTimes(view), ...ofNames(view, entities, told)]);
	const once = all.filter(({ words }) => timesIn(text, words) === 1);
	const plain = once.reduce((rest, { words }) => rest.replace(words, ' '), text);
	return MOVING.test(plain) ? undefined : once.slice(0, 12);
}
