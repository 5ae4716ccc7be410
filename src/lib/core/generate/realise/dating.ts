import type { Fact } from '../../fact/schema.ts';
import { datePreposition, spokenDate, type Day } from '../../kernel/edtf.ts';

/** True where the words hold a year, so that they tell when by themselves. */
export const holdsYear = (text: string): boolean => /\b(?:1[5-9]|20)\d{2}\b/.test(text);

/** The words that date a sentence and say that only the article vouches for it. */
export const articleLead = (day: Day): string => `according to the article of ${spokenDate(day)}`;

/**
 * The words that date a sentence which does not date itself: `As of 27 October 2025` for what holds, has been done or is to come,
 * `On 3 September 2025` for an event with a date of its own, `As reported on 27 October 2025` for one without.
 * @param said the sentence without them
 * @param day the day of the article
 */
export function dating(fact: Fact, said: string, day: Day): string | undefined {
	const asOf = spokenDate(fact.asOf ?? day);
	if (fact.attribution !== undefined) return `as reported on ${asOf}`;
	return datingOfClause(fact, said, day);
}

/** The same for the clause alone, without who says so. */
export function datingOfClause(fact: Fact, said: string, day: Day): string | undefined {
	const asOf = spokenDate(fact.asOf ?? day);
	const { verb } = fact.clause;
	if (verb.tense !== 'past') return `as of ${asOf}`;
	if (holdsYear(said)) return undefined;
	if (fact.date !== undefined) return `${datePreposition(fact.date)} ${spokenDate(fact.date)}`;
	return `as reported on ${asOf}`;
}
