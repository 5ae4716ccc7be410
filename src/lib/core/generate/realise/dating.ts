import type { Article } from '../../article/schema.ts';
import type { ClauseFact } from '../../fact/schema.ts';
import { datePreposition, spokenDate } from '../../kernel/edtf.ts';

/** True where the words hold a year, so that they tell when by themselves. */
export const holdsYear = (text: string): boolean => /\b(?:1[5-9]|20)\d{2}\b/.test(text);

/** What a sentence says of the article that it is from. An empty title is not said. */
export type Headline = Pick<Article, 'title' | 'published'>;

/** `the article “A bridge opens” of 10 January 2025`; without the title where that is empty. */
export function articleName({ title, published }: Headline): string {
	const quoted = title.replace(/[“”"]/g, '’').replace(/[.!]$/, '');
	const name = title === '' || /[{}]/.test(title) ? '' : ` “${quoted}”`;
	return `the article${name} of ${spokenDate(published)}`;
}

const named = ({ origin }: Pick<ClauseFact, 'origin'>, by: Headline): string =>
	articleName(origin === undefined ? { ...by, title: '' } : by);

/**
 * The words that date a sentence and say that only the article vouches for it. Of a found fact they hold the title, for
 * nobody has seen to it that the sentence says what it is about.
 */
export const articleLead = (fact: Pick<ClauseFact, 'origin' | 'attribution'>, by: Headline): string =>
	`${fact.origin !== undefined && fact.attribution !== undefined ? 'in' : 'according to'} ${named(fact, by)}`;

/**
 * The words that date a sentence which does not date itself: `As of 27 October 2025` for what holds, has been done or is to come,
 * `On 3 September 2025` for an event with a date of its own, `As reported on 27 October 2025` for one without.
 * @param said the sentence without them
 * @param by the article
 */
export function dating(fact: ClauseFact, said: string, by: Headline): string | undefined {
	const asOf = spokenDate(fact.asOf ?? by.published);
	if (fact.origin !== undefined) return articleLead(fact, by);
	if (fact.attribution !== undefined) return `as reported on ${asOf}`;
	return datingOfClause(fact, said, by);
}

/** The same for the clause alone, without who says so. */
export function datingOfClause(fact: ClauseFact, said: string, by: Headline): string | undefined {
	const asOf = spokenDate(fact.asOf ?? by.published);
	if (fact.origin !== undefined) return articleLead(fact, by);
	const { verb } = fact.clause;
	if (verb.tense !== 'past') return `as of ${asOf}`;
	if (holdsYear(said)) return undefined;
	if (fact.date !== undefined) return `${datePreposition(fact.date)} ${spokenDate(fact.date)}`;
	return `as reported on ${asOf}`;
}
