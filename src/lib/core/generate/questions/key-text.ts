import type { Filler, SlotName } from '../../fact/schema.ts';
import { capital, speak, type Names } from '../realise/names.ts';
import { fillerText } from '../realise/fillers.ts';
import { shortQuantity } from '../distractors/numbers.ts';

/** A phrase as an option shows it after the question for its slot: `Reviving talks …`, `That Washington changes …`. */
export function optionText(
	phrase: string,
	slot: SlotName | 'attribution',
	filler: Filler | undefined,
): string {
	if (slot === 'condition') {
		const preposition = filler?.preposition ?? 'if';
		return capital(
			`${['if', 'provided', 'provided that'].includes(preposition) ? 'that' : preposition} ${phrase}`,
		);
	}
	return capital(slot === 'purpose' ? phrase : phrase.replace(/^to (?=[a-z])/, ''));
}

/** The key as an option shows it. An entity stands under its bare name. */
export function keyText(slot: SlotName | 'attribution', filler: Filler, names: Names): string {
	if ('entity' in filler) return names.get(filler.entity)?.name ?? filler.entity;
	if ('quantity' in filler) return capital(shortQuantity(filler.quantity));
	return optionText(speak(fillerText(filler), names), slot, filler);
}
