import type { Entity, ClauseFact, Filler, SlotName } from '../../fact/schema.ts';
import { precision, spokenDate, type Edtf, type Precision } from '../../kernel/edtf.ts';
import type { Slug } from '../../kernel/id.ts';
import { said, type Material } from '../material.ts';
import { mentionsOfFiller } from '../mentions.ts';
import { prepositionOf } from '../realise/fillers.ts';
import { gapOf } from '../realise/names.ts';
import { question, type Asked } from '../realise/question.ts';
import { asTold, stated } from '../realise/statement.ts';
import { acceptedFor, rivalsOf } from './accepted-names.ts';
import { askableSlots, givesAway, headFor, mayAsk } from './askable.ts';
import { withFiller, withSource } from './change.ts';
import { basis, questionId, type Made } from './made.ts';
import { leadFor } from './open-slots.ts';

/** A stem with what it is filled with. */
type Gapped = { stem: string | undefined; asked: Asked; key: Entity; worth: number; form: string };

/** The filler with a gap for one of the entities that it names. */
function withGap(filler: Filler, slot: SlotName, id: Slug): Filler {
	const gap = (text: string) => text.replace(`{${id}}`, gapOf(id));
	const preposition = prepositionOf(slot, filler);
	const kept = preposition === undefined ? {} : { preposition };
	if ('text' in filler) return { ...filler, text: gap(filler.text) };
	return 'all' in filler
		? { ...filler, all: filler.all.map(gap) }
		: { text: gapOf(id), type: 'thing', ...kept };
}

/** In the gap for a city its country would do as well; only a question that asks for a city will. */
const isCity = (entity: Entity) => entity.type === 'city';

function ofSlot(fact: ClauseFact, slot: SlotName, m: Material): Gapped[] {
	const filler = fact.clause[slot];
	if (filler === undefined) return [];
	return [...new Set(mentionsOfFiller(filler))].flatMap((id): Gapped[] => {
		const key = m.names.get(id);
		const head = headFor(fact, id, m);
		if (key === undefined || head === undefined) return [];
		const whole = 'entity' in filler;
		const gapped = withFiller(fact, slot, withGap(filler, slot, id));
		const isTold = leadFor(fact, slot, m).lead !== undefined;
		const cloze = {
			stem: (isTold ? asTold : stated)(gapped, m.names, head),
			asked: slot,
			key,
			form: `cloze/${id}`,
		};
		const made: Gapped[] = isCity(key) ? [] : [{ ...cloze, worth: whole ? 5 : 'all' in filler ? 3 : 2 }];
		if (whole)
			made.push({
				stem: question(fact, slot, m.names, head, leadFor(fact, slot, m)),
				asked: slot,
				key,
				worth: isCity(key) ? 6 : 4,
				form: 'wh',
			});
		return made;
	});
}

function ofSource(fact: ClauseFact, m: Material): Gapped[] {
	const key = m.names.get(fact.attribution?.source ?? '');
	const head = headFor(fact, key?.id, m);
	if (key === undefined || key.generic || head === undefined) return [];
	return [
		{
			stem: question(fact, 'attribution', m.names, head, leadFor(fact, 'attribution', m)),
			asked: 'attribution',
			key,
			worth: 5,
			form: 'wh',
		},
		{
			stem: stated(withSource(fact, `${key.id}?`), m.names, head),
			asked: 'attribution',
			key,
			worth: 5,
			form: 'cloze',
		},
	];
}

/** The ways to write a date that are all right. */
export function datesFor(date: Edtf): string[] {
	const spoken = spokenDate(date);
	const [day, month, year] = spoken.split(' ');
	if (precision(date) === 'day')
		return [
			spoken,
			`${month ?? ''} ${day ?? ''}, ${year ?? ''}`,
			`${day ?? ''} ${month ?? ''}`,
			`${month ?? ''} ${day ?? ''}`,
			`${day ?? ''} ${(month ?? '').slice(0, 3)} ${year ?? ''}`,
			date,
		];
	if (precision(date) === 'season')
		return [spoken, spoken.replace('autumn', 'fall'), spoken.replace(' ', ' of ')];
	return [spoken, `${spoken.slice(0, 3)} ${spoken.slice(-4)}`, spoken.replace(' ', ' of ')];
}

/** Says how exact a date is wanted. */
const WORDS: Partial<Record<Precision, string>> = {
	day: 'on which date',
	month: 'in which month and year',
	season: 'in which season and year',
};

function ofDate(fact: ClauseFact, m: Material): Made[] {
	const { time } = fact.clause;
	if (time === undefined || !('date' in time) || time.ask === false || precision(time.date) === 'year')
		return [];
	const words = time.preposition === undefined ? WORDS[precision(time.date)] : undefined;
	const stem = question(fact, 'time', m.names, m.article, words === undefined ? {} : { words });
	if (stem === undefined) return [];
	const id = questionId('short-answer', [fact.id], 'time');
	const accepted = [...new Set(datesFor(time.date))];
	return [
		{
			question: {
				kind: 'short-answer',
				...basis('short-answer', id, [fact], 'time', stem, m),
				accepted,
				rivals: [],
				rationale: said(fact, m),
			},
			worth: 3,
		},
	];
}

/** A name left out of a statement (the cloze), or asked for, to be typed; and a date to be typed. */
export const shortAnswer = (m: Material): Made[] =>
	m.facts.filter(mayAsk).flatMap((fact) => {
		const gaps = [...askableSlots(fact).flatMap((slot) => ofSlot(fact, slot, m)), ...ofSource(fact, m)];
		const typed = gaps.flatMap(({ stem, asked, key, worth, form }): Made[] => {
			if (stem === undefined || givesAway(stem, key)) return [];
			const id = questionId('short-answer', [fact.id], asked, form);
			return [
				{
					question: {
						kind: 'short-answer',
						...basis('short-answer', id, [fact], asked, stem, m),
						accepted: acceptedFor(key, m.names),
						rivals: rivalsOf(key, m.entities, m.names),
						rationale: said(fact, m),
					},
					keyEntity: key.id,
					worth,
				},
			];
		});
		return [...typed, ...ofDate(fact, m)];
	});
