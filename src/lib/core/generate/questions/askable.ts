import type { Entity, Fact, SlotName } from '../../fact/schema.ts';
import { holdsYear } from '../realise/dating.ts';
import { fillerText } from '../realise/fillers.ts';
import { filledSlots } from '../mentions.ts';
import type { Material } from '../material.ts';
import { leansOnSubject } from './leaning.ts';

/** A fact may be asked only in the article's own voice, or with who says so. */
export const mayAsk = (fact: Fact): boolean =>
	!(['claimed', 'disputed'].includes(fact.certainty) && fact.attribution === undefined);

/** The slots that a question may ask for; not one whose own words tell the date that the stem would then lack. */
export const askableSlots = (fact: Fact): SlotName[] =>
	filledSlots(fact).filter((slot) => {
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
