import { sentences, type SentenceSpan } from '../article/sentences.ts';
import type { Article } from '../article/schema.ts';
import {
	isClause,
	isPassage,
	type ClauseFact,
	type Entity,
	type Fact,
	type PassageFact,
} from '../fact/schema.ts';
import type { Day, Edtf } from '../kernel/edtf.ts';
import { fold, foldedWords } from '../kernel/fold.ts';
import type { Slug } from '../kernel/id.ts';
import { mentions } from '../fact/mentions.ts';
import { passageOf } from '../fact/passage.ts';
import { mentionsOf } from './mentions.ts';
import { prominence } from './prominence.ts';
import { namesOf, speak, type Names } from './realise/names.ts';
import { datedStatement, told } from './realise/statement.ts';

/** What questions are made from. */
export type Source = { article: Article; entities: Entity[]; facts: Fact[] };

/** A source with what every producer asks of it, worked out once. */
export type Material = Omit<Source, 'facts'> & {
	/** The facts that are clauses; the rest are `passages`. */
	facts: ClauseFact[];
	passages: PassageFact[];
	day: Day;
	names: Names;
	/** Each fact as a whole sentence, by fact id. */
	statements: ReadonlyMap<Slug, string>;
	/** Each fact as a sentence to follow a colon, by fact id. */
	clauses: ReadonlyMap<Slug, string>;
	/** The entities that each fact names, by fact id. */
	mentions: ReadonlyMap<Slug, ReadonlySet<Slug>>;
	/** The article's sentences, paragraph by paragraph. */
	passage: SentenceSpan[][];
	/** The article's text and title, folded, with a space at either end. */
	folded: string;
	/** What `holds` has answered already: the same gazetteer is looked up for every question. */
	looked: Map<string, boolean>;
	/** How often the article names each entity. */
	prominence: ReadonlyMap<Slug, number>;
	/** The beginnings of the article's words, for `touches`. */
	roots: ReadonlySet<string>;
};

/** The first six letters of a word: enough to know `denuclearise` in `denuclearization`. */
const root = (word: string) => word.slice(0, 6);

export function material(source: Source): Material {
	const { article, entities } = source;
	const facts = source.facts.filter(isClause);
	const names = namesOf(entities);
	const day = article.published;
	const text = [article.title, ...article.paragraphs].join(' ');
	return {
		...source,
		facts,
		passages: source.facts.filter(isPassage),
		day,
		names,
		statements: new Map(source.facts.map((fact) => [fact.id, told(fact, names, article)])),
		clauses: new Map(
			source.facts.map((fact) => [
				fact.id,
				isClause(fact) ? speak(datedStatement(fact, names, article), names) : `“${passageOf(fact)}”`,
			]),
		),
		mentions: new Map(
			source.facts.map((fact) => [fact.id, isClause(fact) ? mentionsOf(fact) : new Set(mentions(fact))]),
		),
		passage: article.paragraphs.map(sentences),
		folded: ` ${fold(text)} `,
		looked: new Map(),
		prominence: prominence(entities, text),
		roots: new Set(foldedWords(text).map(root)),
	};
}

/** The fact's whole sentence. */
export const said = (fact: Fact, m: Material): string =>
	m.statements.get(fact.id) ?? told(fact, m.names, m.article);

/** The article holds these words, one after another, whatever their case and punctuation. */
export function holds(m: Material, words: string): boolean {
	const known = m.looked.get(words);
	if (known !== undefined) return known;
	const found = m.folded.includes(` ${fold(words)} `);
	m.looked.set(words, found);
	return found;
}

/** The article holds a word that begins as one of these words of five letters or more does. */
export const touches = (m: Material, words: string): boolean =>
	foldedWords(words).some((word) => word.length >= 5 && !SMALL.has(word) && m.roots.has(root(word)));

const SMALL = new Set(
	'with from that this their there these those into over under about after before during between while where which will would been have more most than they them were also'.split(
		' ',
	),
);

/** The words of a template that carry its sense: no names, no small words; beginnings only. */
export const contentOf = (template: string): Set<string> =>
	new Set(
		foldedWords(template.replace(/\{[^{}]+\}/g, ' '))
			.filter((word) => word.length > 3 && !SMALL.has(word))
			.map(root),
	);

/** True where the sets have something in common. */
export function overlap<T>(one: ReadonlySet<T>, other: ReadonlySet<T>): boolean {
	for (const item of one) if (other.has(item)) return true;
	return false;
}

/** When the fact happened, if it says. */
export function dateOf(fact: ClauseFact): Edtf | undefined {
	const time = fact.clause.time;
	return time !== undefined && 'date' in time ? time.date : fact.date;
}
