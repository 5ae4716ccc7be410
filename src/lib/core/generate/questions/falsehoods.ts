import type { ClauseFact, SlotName } from '../../fact/schema.ts';
import { hash32 } from '../../kernel/chance.ts';
import type { Slug } from '../../kernel/id.ts';
import { entityCandidates } from '../distractors/entities.ts';
import { candidates } from '../distractors/index.ts';
import { numberCandidates } from '../distractors/numbers.ts';
import { withOtherName } from '../distractors/variants.ts';
import type { Material } from '../material.ts';
import { filledSlots, mentionsOf } from '../mentions.ts';
import { boundOf, fillerText } from '../realise/fillers.ts';
import { named } from '../realise/names.ts';
import type { Asked } from '../realise/question.ts';
import { askableSlots } from './askable.ts';
import { withFiller, withSource } from './change.ts';
import { isOpen } from './open-slots.ts';

/** A name that the article says something of, and the one that the false statement says it of. */
export type Swap = { told: Slug; instead: Slug };

/** A fact made false in one place: a slot, the source, or whether it happened. */
export type Changed = {
	fact: ClauseFact;
	asked?: Asked;
	worth: number;
	/** Where only the article's silence speaks against it: the statement is false of the article, and may be true of the world. */
	swap?: Swap;
};

/** Another office of the same country is easily believed; the President of another country is not. */
const sameCountry = (one: string, other: string) => one.split(' of ')[1] === other.split(' of ')[1];

/** Another slot names it too, or its adjective: troops sent to another country "to help the Russian forces" would be nonsense, not a falsehood. */
function isNamedElsewhere(id: Slug, fact: ClauseFact, slot: SlotName, m: Material): boolean {
	if (mentionsOf(fact, slot).has(id)) return true;
	const adjective = m.names.get(id)?.demonym;
	return (
		adjective !== undefined &&
		filledSlots(fact).some((other) => {
			const filler = fact.clause[other];
			return other !== slot && filler !== undefined && fillerText(filler).includes(adjective);
		})
	);
}

/** The fact with one slot changed for something that no fact bears out. */
function changedSlot(fact: ClauseFact, slot: SlotName, m: Material): Changed[] {
	const filler = fact.clause[slot];
	if (filler === undefined) return [];
	const seed = `${fact.id}/${slot}/false`;
	const own = () => candidates(filler, fact, slot, m, seed).find(({ from }) => from !== 'gazetteer');
	if ('entity' in filler) {
		if (isNamedElsewhere(filler.entity, fact, slot, m)) return [];
		const entity = candidates(filler, fact, slot, m, seed)[0]?.entity;
		if (entity === undefined) return [];
		const swap = isOpen(fact, slot) ? { swap: { told: filler.entity, instead: entity } } : {};
		return [{ fact: withFiller(fact, slot, { entity }), asked: slot, worth: 6, ...swap }];
	}
	if ('date' in filler) {
		const date = own()?.template;
		return date === undefined ? [] : [{ fact: withFiller(fact, slot, { date }), asked: slot, worth: 5 }];
	}
	if ('quantity' in filler) {
		const bound = boundOf(filler.quantity);
		const truer = filler.quantity.value;
		const others = numberCandidates(filler.quantity, fact, m, seed).filter(
			({ value }) => bound === undefined || (bound === 'below' ? value > truer : value < truer),
		);
		const { value } = others[hash32(seed) % Math.max(1, others.length)] ?? {};
		if (value === undefined) return [];
		return [
			{ fact: withFiller(fact, slot, { quantity: { ...filler.quantity, value } }), asked: slot, worth: 6 },
		];
	}
	if ('all' in filler) {
		return filler.all.flatMap((part, index) => {
			const key = m.names.get(/^\{(.+)\}$/.exec(part)?.[1] ?? '');
			if (key === undefined) return [];
			const id = entityCandidates(key, fact, slot, m, seed).find(
				({ entity }) => entity !== undefined && !filler.all.includes(`{${entity}}`),
			)?.entity;
			if (id === undefined) return [];
			const all = filler.all.map((other, at) => (at === index ? `{${id}}` : other));
			const swap = { told: key.id, instead: id };
			return [{ fact: withFiller(fact, slot, { ...filler, all }), asked: slot, worth: 3, swap }];
		});
	}
	if (filler.type === 'office') {
		const office = own();
		return office?.template === undefined
			? []
			: [
					{
						fact: withFiller(fact, slot, { ...filler, text: office.template }),
						asked: slot,
						worth: sameCountry(office.template, filler.text) ? 8 : 2,
					},
				];
	}
	const other = withOtherName(filler.text, slot, fact, m, seed)[0];
	const told = named(filler.text).find((id) => other?.template?.includes(`{${id}}`) === false);
	if (other?.template === undefined || other.entity === undefined || told === undefined) return [];
	const swap = { told, instead: other.entity };
	return [{ fact: withFiller(fact, slot, { ...filler, text: other.template }), asked: slot, worth: 2, swap }];
}

const REVERSED: Record<string, string> = { before: 'after', after: 'before' };

/** Before for after: the order in which the article tells two events, turned round. */
function turnedRound(fact: ClauseFact): Changed[] {
	const time = fact.clause.time;
	const preposition = REVERSED[time?.preposition ?? ''];
	if (time === undefined || preposition === undefined) return [];
	return [{ fact: withFiller(fact, 'time', { ...time, preposition }), asked: 'time', worth: 8 }];
}

/** What the article says did not happen, told as if it had. */
function affirmed(fact: ClauseFact): Changed[] {
	const { verb } = fact.clause;
	if (verb.negated !== true) return [];
	return [{ fact: { ...fact, clause: { ...fact.clause, verb: { ...verb, negated: false } } }, worth: 7 }];
}

function otherSource(fact: ClauseFact, m: Material): Changed[] {
	const key = m.names.get(fact.attribution?.source ?? '');
	if (key === undefined || key.generic) return [];
	const [first] = entityCandidates(key, fact, 'attribution', m, `${fact.id}/source`);
	return first?.entity === undefined
		? []
		: [
				{
					fact: withSource(fact, first.entity),
					asked: 'attribution',
					worth: 6,
					swap: { told: key.id, instead: first.entity },
				},
			];
}

/** Every way to make a fact false that the article's other facts do not bear out. */
export const falsehoods = (fact: ClauseFact, m: Material): Changed[] => [
	...turnedRound(fact),
	...affirmed(fact),
	...otherSource(fact, m),
	...askableSlots(fact).flatMap((slot) => changedSlot(fact, slot, m)),
];
