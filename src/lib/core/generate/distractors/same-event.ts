import { SLOTS, type ClauseFact, type SlotName } from '../../fact/schema.ts';
import { isBefore } from '../../kernel/edtf.ts';
import type { Slug } from '../../kernel/id.ts';
import { onceFor } from '../../kernel/once.ts';
import { contentOf, dateOf, overlap, type Material } from '../material.ts';
import { mentionsOf, mentionsOfFiller } from '../mentions.ts';
import { fillerText } from '../realise/fillers.ts';

/** Verbs that tell of the same kind of doing, so that one fact may bear out another. */
const FAMILIES = [
	'meet hold talk speak confer visit see host receive greet',
	'send provide supply give ship deliver transfer deploy dispatch donate lend export',
	'say state note stress acknowledge highlight reaffirm reiterate announce report claim tell add confirm declare emphasise underline voice express mention',
	'praise commend thank hail welcome congratulate',
	'win beat defeat overcome',
	'buy acquire purchase take',
	'find discover detect identify observe',
	'lead head chair run direct',
	'make build produce develop design',
	'begin start launch open found set',
	'end stop collapse fail close break',
	'avoid refuse reject decline boycott',
	'propose offer suggest plan aim seek want intend',
].map((family) => new Set(family.split(' ')));

/** True where the verbs are the same or of one family. */
export const sameDoing = (one: ClauseFact, other: ClauseFact): boolean =>
	one.clause.verb.lemma === other.clause.verb.lemma ||
	FAMILIES.some((family) => family.has(one.clause.verb.lemma) && family.has(other.clause.verb.lemma));

const datesPart = (one: ClauseFact, other: ClauseFact) => {
	const [first, second] = [dateOf(one), dateOf(other)];
	return first !== undefined && second !== undefined && (isBefore(first, second) || isBefore(second, first));
};

/** What the stem says of a slot tells the two facts apart: another entity there, another office, another date. */
export function toldApart(fact: ClauseFact, other: ClauseFact, asked: SlotName | 'attribution'): boolean {
	if (asked !== 'time' && datesPart(fact, other)) return true;
	return SLOTS.some((slot) => {
		const [here, there] = [fact.clause[slot], other.clause[slot]];
		if (slot === asked || here === undefined || there === undefined) return false;
		if ('entity' in here && 'entity' in there) return here.entity !== there.entity;
		return (
			'text' in here &&
			'text' in there &&
			here.type === 'office' &&
			there.type === 'office' &&
			here.text !== there.text
		);
	});
}

/** The subjects are one and the same, or one is part of the other: Sergey Lavrov and "Russian officials". */
export function sameSide(fact: ClauseFact, other: ClauseFact, m: Material): boolean {
	const [here, there] = [fact.clause.subject, other.clause.subject];
	const [ours, theirs] = [new Set(mentionsOfFiller(here)), new Set(mentionsOfFiller(there))];
	if (overlap(ours, theirs)) return true;
	const belongs = (ids: ReadonlySet<Slug>, text: string) =>
		[...ids].some((id) => {
			const country = m.names.get(m.names.get(id)?.of ?? '');
			if (country === undefined) return false;
			return (
				text.includes(`{${country.id}}`) || (country.demonym !== undefined && text.includes(country.demonym))
			);
		});
	return belongs(ours, fillerText(there)) || belongs(theirs, fillerText(here));
}

/**
 * True where the facts do not rule out that the entity fills the slot: another fact has it in a doing of the same kind with the
 * same others, or in words of the same sense, and nothing in the question tells the two apart. Errs on the side of true.
 */
export function mayFill(
	entity: Slug,
	fact: ClauseFact,
	asked: SlotName | 'attribution',
	m: Material,
): boolean {
	const others = mentionsOf(fact, asked);
	if (others.has(entity)) return true;
	const senseOf = sensesIn(m);
	const sense = senseOf(fact);
	return m.facts.some((other) => {
		if (other.id === fact.id || m.mentions.get(other.id)?.has(entity) !== true) return false;
		if (toldApart(fact, other, asked)) return false;
		const shared = overlap(others, mentionsOf(other, asked)) || others.size === 0;
		if (sameDoing(fact, other) && shared) return true;
		return mentionsOfFiller(other.clause.subject).includes(entity) && overlap(sense, senseOf(other));
	});
}

/** What the object and complement of each fact are about. Every fact is compared with every other, many times. */
const sensesIn = onceFor((_: Material) =>
	onceFor(({ clause: { object, complement } }: ClauseFact) =>
		contentOf(
			[object, complement]
				.filter((filler) => filler !== undefined && 'text' in filler && filler.type !== 'office')
				.map((filler) => (filler === undefined ? '' : fillerText(filler)))
				.join(' '),
		),
	),
);
