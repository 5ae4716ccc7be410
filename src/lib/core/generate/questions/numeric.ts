import type { ClauseFact, Filler, Quantity, SlotName } from '../../fact/schema.ts';
import { precision, spokenDate, type Edtf } from '../../kernel/edtf.ts';
import { roundingOf } from '../distractors/numbers.ts';
import { said, type Material } from '../material.ts';
import { isMoney, spokenQuantity } from '../realise/fillers.ts';
import { question } from '../realise/question.ts';
import { askableSlots, mayAsk } from './askable.ts';
import { basis, questionId, type Made } from './made.ts';

type Asks = {
	key: number;
	tolerance: number;
	unit: string;
	units: string[];
	shown: string;
	words?: string;
	worth: number;
};

/** The year of a year or season, the day of a whole date; a month has no number worth asking. */
function ofDate(date: Edtf, preposition: string | undefined): Asks | undefined {
	const spoken = spokenDate(date);
	const year = Number(date.slice(0, 4));
	const bare = { tolerance: 0, unit: '', units: [], shown: spoken };
	switch (precision(date)) {
		case 'year':
			return { ...bare, key: year, worth: 6 };
		case 'season':
			return {
				...bare,
				key: year,
				words: `${preposition ?? 'in'} ${spoken.split(' ')[0] ?? ''} of which year`,
				worth: 4,
			};
		case 'day':
			return {
				...bare,
				key: Number(date.slice(8)),
				words: `on which day of ${spokenDate(date.slice(0, 7))}`,
				worth: 2,
			};
		case 'month':
			return undefined;
	}
}

/** What a learner may type for the unit. Dollars are dollars: the question has said whose. */
function unitNames({ unit }: Quantity): string[] {
	if (/^(?:%|per ?cent)/.test(unit)) return ['per cent', 'percent'];
	if (unit.endsWith('$')) return unit === '$' ? ['dollars', 'US$', 'US dollars'] : ['dollars', '$'];
	return unit === '€' ? ['euros'] : unit === '£' ? ['pounds'] : [];
}

/** The number that answers for a figure or a date, with its tolerance and its unit. */
export function answerOf(filler: Filler): Asks | undefined {
	if ('date' in filler) return ofDate(filler.date, filler.preposition);
	if (!('quantity' in filler)) return undefined;
	const { quantity } = filler;
	const isShare = /^(?:%|per ?cent)/.test(quantity.unit);
	return {
		key: quantity.value,
		tolerance: roundingOf(quantity),
		unit: isShare ? '%' : quantity.unit,
		units: isShare || isMoney(quantity) ? unitNames(quantity) : [],
		shown: spokenQuantity(quantity),
		worth: 8,
	};
}

function ask(fact: ClauseFact, slot: SlotName, m: Material): Made[] {
	const filler = fact.clause[slot];
	const asks = filler === undefined ? undefined : answerOf(filler);
	if (filler === undefined || asks === undefined) return [];
	// The day of the month of what was news that week is nothing to know.
	if (fact.origin !== undefined && 'date' in filler && precision(filler.date) === 'day') return [];
	const { words, worth, ...answer } = asks;
	const stem = question(fact, slot, m.names, m.article, words === undefined ? {} : { words });
	if (stem === undefined) return [];
	const id = questionId('numeric', [fact.id], slot);
	return [
		{
			question: {
				kind: 'numeric',
				...basis('numeric', id, [fact], slot, stem, m),
				...answer,
				rationale: said(fact, m),
			},
			worth,
		},
	];
}

/** How many, in which year, on which day: every figure of every fact. */
export const numeric = (m: Material): Made[] =>
	m.facts.filter(mayAsk).flatMap((fact) => askableSlots(fact).flatMap((slot) => ask(fact, slot, m)));
