import { passageOf } from '../../fact/passage.ts';
import { isClause, type ClauseFact, type Entity, type Fact, type SlotName } from '../../fact/schema.ts';
import { arrange } from './arrange.ts';
import { articleLead, articleName, dating, type Headline } from './dating.ts';
import { fillerText, isPlural } from './fillers.ts';
import { capital, namesOf, speak, type Names } from './names.ts';
import { past } from './verb-forms.ts';
import { spokenGroup, verbGroup } from './verb-group.ts';

/** The adverb that a fact's certainty prints. */
export const adverbOf = (fact: ClauseFact): string | undefined =>
	fact.certainty === 'reported' ? 'reportedly' : fact.certainty === 'alleged' ? 'allegedly' : undefined;

/** How much of a fact to say. */
export type Saying = {
	/** Slots to leave out. */
	omit?: readonly SlotName[];
	/** Within "… that": the tenses shift back. */
	reported?: boolean;
	/** A time told in words may come first. */
	mayFront?: boolean;
};

/** The fact's clause in the order of a statement, as a template without capital or stop. */
export function declarative(
	fact: ClauseFact,
	names: Names,
	{ omit = [], reported, mayFront = false }: Saying = {},
): string {
	const { clause } = fact;
	const { front, after } = arrange(clause, omit, mayFront);
	const group = verbGroup(clause.verb, {
		plural: isPlural(clause.subject, names),
		...(reported === undefined ? {} : { reported }),
	});
	const said = [fillerText(clause.subject), spokenGroup(group, adverbOf(fact)), ...after].join(' ');
	return front === undefined ? said : `${front}, ${said}`;
}

/** The statement with who says so, as a template: `{choe} acknowledged that {north-korea} had sent …`. */
export function attributed(fact: ClauseFact, names: Names, saying: Saying = {}): string {
	if (fact.attribution === undefined) return declarative(fact, names, saying);
	const { source, verb } = fact.attribution;
	const clause = declarative(fact, names, { ...saying, reported: true, mayFront: false });
	return `{${source}} ${past({ lemma: verb })} that ${clause}`;
}

/** A whole sentence from a template: names in, the dating phrase in front, a capital and a stop. */
export const sentence = (template: string, names: Names, stop: '.' | '?', date?: string): string =>
	capital(speak(date === undefined ? template : `${date}, ${template}`, names)) + stop;

/** The template of a fact's statement with its dating phrase. */
export function datedStatement(fact: ClauseFact, names: Names, by: Headline, saying: Saying = {}): string {
	const plain = attributed(fact, names, saying);
	const date = dating(fact, plain, by);
	if (date !== undefined) return `${date}, ${plain}`;
	return attributed(fact, names, { mayFront: true, ...saying });
}

/**
 * A fact as one sentence that stands alone: attributed, with its certainty, and dated.
 * @param by the article, by which a fact without a date of its own is dated
 */
export const statement = (fact: Fact, entities: readonly Entity[], by: Headline): string =>
	told(fact, namesOf(entities), by);

/** `statement` for a caller that has the names at hand. A passage is quoted as what the article says. */
export const told = (fact: Fact, names: Names, by: Headline): string =>
	isClause(fact) ? stated(fact, names, by) : `${capital(articleName(by))} says: “${passageOf(fact)}”`;

/** The same of a clause. */
export const stated = (fact: ClauseFact, names: Names, by: Headline): string =>
	sentence(datedStatement(fact, names, by), names, '.');

/** The fact as what the article of a day says. A time told in words keeps its place in front; the article then comes last. */
export function asTold(fact: ClauseFact, names: Names, by: Headline): string {
	const plain = attributed(fact, names);
	const fronted = attributed(fact, names, { mayFront: true });
	return plain === fronted
		? sentence(plain, names, '.', articleLead(fact, by))
		: sentence(`${fronted}, ${articleLead(fact, by)}`, names, '.');
}
