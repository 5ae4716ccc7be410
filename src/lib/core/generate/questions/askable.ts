import type { Entity, ClauseFact, Filler, SlotName } from '../../fact/schema.ts';
import { holdsYear, type Headline } from '../realise/dating.ts';
import { fillerText } from '../realise/fillers.ts';
import { filledSlots } from '../mentions.ts';
import type { Material } from '../material.ts';
import { leansOnSubject } from './leaning.ts';

/** A fact may be asked only in the article's own voice, or with who says so. */
export const isVouchedFor = (fact: ClauseFact): boolean =>
	!(['claimed', 'disputed'].includes(fact.certainty) && fact.attribution === undefined);

/** The same for a question that stands alone: not of a fact whose words point at what stands before it. */
export const mayAsk = (fact: ClauseFact): boolean => isVouchedFor(fact) && fact.leans !== true;

/** True of a fact that somebody said these very words. */
export const quotes = ({ clause: { object } }: ClauseFact): boolean =>
	object !== undefined && 'text' in object && object.text.startsWith('“');

/**
 * The slots that a question may ask for; not one whose own words tell the date that the stem would then lack. Of what is
 * disputed only who says it may be asked.
 */
export const askableSlots = (fact: ClauseFact): SlotName[] =>
	filledSlots(fact).filter((slot) => {
		if (fact.certainty === 'disputed') return false;
		const filler = fact.clause[slot];
		if (filler === undefined || filler.ask === false) return false;
		if (slot === 'subject' && leansOnSubject(fact)) return false;
		return !('text' in filler && holdsYear(fillerText(filler)));
	});

/** Every name under which an answer could stand in a stem. */
export const namesFor = (entity: Entity): string[] => [
	...new Set(
		[entity.name, entity.short, entity.demonym, ...(entity.aliases ?? [])].flatMap((name) =>
			name === undefined ? [] : [name],
		),
	),
];

/** The text holds a name of the entity, also within a longer word: "North Korea" in "North Korean". */
export const givesAway = (text: string, entity: Entity): boolean =>
	namesFor(entity).some((name) =>
		name.length < 4
			? new RegExp(`\\b${name.replace(/\./g, '\\.')}\\b`).test(text)
			: text.toLowerCase().includes(name.toLowerCase()),
	);

/** The text names the entity of that id. */
export function tellsOf(text: string, id: string, m: Material): boolean {
	const entity = m.names.get(id);
	return entity !== undefined && givesAway(text, entity);
}

/**
 * True where options may stand beside what fills the slot. Of a phrase that rules or a model found nobody has said what
 * it is, so nothing is sure to be of its kind; a name, a number, a date and an office tell that themselves.
 */
export const takesOptions = (fact: ClauseFact, filler: Filler): boolean => {
	if (fact.origin === undefined) return true;
	if ('text' in filler) return filler.type === 'office';
	return !('all' in filler) || filler.all.every((part) => /^\{[a-z0-9-]+\}$/.test(part));
};

/**
 * What a question from a fact says of its article: its title, but not where that names what is asked for. Undefined where
 * nothing else would then tell what the question is about: no other name and no date.
 */
export function headFor(fact: ClauseFact, key: string | undefined, m: Material): Headline | undefined {
	if (fact.origin === undefined || key === undefined || !tellsOf(m.article.title, key, m)) return m.article;
	const others = [...(m.mentions.get(fact.id) ?? [])].filter((id) => id !== key);
	const { time } = fact.clause;
	const placed = others.length > 0 || (time !== undefined && 'date' in time);
	return placed ? { ...m.article, title: '' } : undefined;
}
