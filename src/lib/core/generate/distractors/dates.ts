import type { ClauseFact } from '../../fact/schema.ts';
import { shuffle } from '../../kernel/chance.ts';
import { dayRange, isBefore, precision, spokenDate, type Edtf } from '../../kernel/edtf.ts';
import { dateOf, overlap, said, type Material } from '../material.ts';
import { mentionsOf } from '../mentions.ts';
import type { Candidate } from './candidate.ts';
import { sameDoing, toldApart } from './same-event.ts';

const two = (value: number) => String(value).padStart(2, '0');
const parts = (date: Edtf): [year: number, middle: number, day: number] => {
	const [year = '0', middle = '0', day = '0'] = date.split('-');
	return [Number(year), Number(middle), Number(day)];
};

/** Dates as precise as the key and near it: other days of the month and the same day of other months; other months, seasons, years. */
function near(date: Edtf): Edtf[] {
	const [year, middle, day] = parts(date);
	switch (precision(date)) {
		case 'year':
			return [-3, -2, -1, 1, 2, 3].map((step) => String(year + step));
		case 'season':
			return [-3, -2, -1, 1, 2, 3].map((step) => {
				const season = year * 4 + (middle - 21) + step;
				return `${Math.floor(season / 4)}-${21 + (season % 4)}`;
			});
		case 'month':
			return [-4, -3, -2, -1, 1, 2, 3].map((step) => monthFrom(year, middle, step));
		case 'day':
			return [
				...[-14, -7, 7, 14]
					.map((step) => day + step)
					.filter((other) => other >= 1 && other <= 28)
					.map((other) => `${year}-${two(middle)}-${two(other)}`),
				...[-2, -1, 1].map((step) => `${monthFrom(year, middle, step)}-${two(Math.min(day, 28))}`),
			];
	}
}

function monthFrom(year: number, month: number, step: number): string {
	const months = year * 12 + (month - 1) + step;
	return `${Math.floor(months / 12)}-${two((months % 12) + 1)}`;
}

const meets = (one: Edtf, other: Edtf) => !isBefore(one, other) && !isBefore(other, one);

/** A fact of the same kind of doing with the same others could put the event on its own date. */
function mayBe(other: ClauseFact, fact: ClauseFact, m: Material): boolean {
	if (other.id === fact.id || !sameDoing(fact, other) || toldApart(fact, other, 'time')) return false;
	return overlap(mentionsOf(fact), m.mentions.get(other.id) ?? new Set());
}

/** Dates as precise as the key and near it, none of them after the article's day unless the key is. */
export function nearDates(key: Edtf, day: Edtf): Edtf[] {
	const last = dayRange(day)[1];
	const isPast = dayRange(key)[0] <= last;
	return near(key).filter((date) => dayRange(date)[0] <= last === isPast);
}

/**
 * Dates as precise as the key, none of them true or on the wrong side of the article's day: the article's own first, then near ones.
 * Sort what is picked with `byDate`.
 */
export function dateCandidates(key: Edtf, fact: ClauseFact, m: Material, seed: string): Candidate[] {
	const barred = m.facts.filter((other) => mayBe(other, fact, m)).flatMap((other) => dateOf(other) ?? []);
	const fits = (date: Edtf) =>
		precision(date) === precision(key) &&
		!meets(date, key) &&
		!barred.some((other) => meets(date, other)) &&
		isTimely(date, fact, m.day);
	const told = m.facts.flatMap((other) => {
		const date = dateOf(other);
		return date === undefined || !fits(date)
			? []
			: [{ date, rationale: said(other, m), from: 'article' as const }];
	});
	const made = shuffle(near(key).filter(fits), seed).map((date) => ({
		date,
		rationale: `The article says otherwise: ${m.clauses.get(fact.id) ?? ''}.`,
		from: 'made' as const,
	}));
	const taken = new Set<string>();
	return [...told.slice(0, 2), ...made].flatMap(({ date, rationale, from }) => {
		if (taken.has(date)) return [];
		taken.add(date);
		return [{ text: spokenDate(date), rationale, from, template: date }];
	});
}

/** What is past did not happen after the article's day, nor what is to come before it; the year of that day may be either. */
function isTimely(date: Edtf, fact: ClauseFact, day: Edtf): boolean {
	const [first, last] = dayRange(precision(date) === 'day' ? day : day.slice(0, 4));
	return fact.clause.verb.tense === 'future' ? dayRange(date)[1] >= first : dayRange(date)[1] <= last;
}

/** First to last, for the fixed order of date options. */
export const byDate = (one: Edtf, other: Edtf): number => dayRange(one)[0] - dayRange(other)[0];
