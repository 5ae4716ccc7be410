import type { Article } from '../../../src/lib/core/article/schema.ts';
import { sentences } from '../../../src/lib/core/article/sentences.ts';
import {
	isClause,
	type ClauseFact,
	type Entity,
	type Fact,
	type Filler,
} from '../../../src/lib/core/fact/schema.ts';
import { fold } from '../../../src/lib/core/kernel/fold.ts';
import type { ExpectedClause } from '../expected.ts';
import { sameHeads } from './heads.ts';
import type { Tally } from './tally.ts';

/** What an evaluation finds of clauses in one article. */
export type ClauseScore = Tally & {
	/** Expected clauses that were found and that somebody says, and those of them whose fact says the same source. */
	attributed: number;
	sourced: number;
	/** Facts that are neither right nor wrong: of a kind that expectations leave out. */
	unlisted: number;
	/** What was expected and not found, and facts that nothing expected. */
	missed: ExpectedClause[];
	extra: ClauseFact[];
};

type Found = { article: Article; entities: readonly Entity[]; facts: readonly Fact[] };

/** The sentence in which a fact is anchored. */
function sentenceOf({ anchor }: ClauseFact, { paragraphs }: Article): string {
	const all = sentences(paragraphs[anchor.paragraph] ?? '');
	return all.find(({ start, end }) => anchor.start >= start && anchor.start < end)?.text ?? anchor.quote;
}

/**
 * A fact that stands in no clause that a person lists: an office or a home that the article gives somebody in passing, and who
 * said a quotation.
 */
function isUnlisted({ clause: { verb, complement, object, place, companion } }: ClauseFact): boolean {
	if (object !== undefined && 'text' in object && /^[“"]/.test(object.text)) return true;
	if (verb.lemma === 'affiliate') return companion !== undefined;
	if (verb.lemma !== 'be') return false;
	return (
		place?.preposition === 'from' ||
		(complement !== undefined && 'type' in complement && complement.type === 'office')
	);
}

const sameVerb = ({ clause: { verb } }: ClauseFact, wanted: ExpectedClause): boolean =>
	[verb.lemma, `${verb.lemma} ${verb.particle ?? ''}`.trim()].includes(wanted.verb.toLowerCase()) &&
	(verb.negated ?? false) === (wanted.negated ?? false);

/** An object of which only the sentence before tells what it is: a fact says that instead. */
const PRONOUN = /^(?:it|him|her|them|himself|herself|itself|themselves)$/i;

/** Subject and object of a clause have the expected heads; an object that is not expected may not be there, nor one that is be missing. */
function sameArguments({ clause }: ClauseFact, wanted: ExpectedClause, entities: readonly Entity[]): boolean {
	const is = (phrase: string, filler: Filler | undefined) =>
		filler !== undefined && sameHeads(phrase, filler, entities);
	const { subject, object, complement, recipient, companion, topic, purpose } = clause;
	const isTurned = wanted.voice === 'passive' && clause.verb.voice !== 'passive';
	if (isTurned)
		return is(wanted.subject, object) && (wanted.object === undefined || is(wanted.object, subject));
	if (!is(wanted.subject, subject)) return false;
	const wantedObject = wanted.object;
	if (wantedObject === undefined) return object === undefined;
	if (PRONOUN.test(wantedObject)) return object !== undefined;
	return [object, complement, recipient, companion, topic, purpose].some((filler) =>
		is(wantedObject, filler),
	);
}

/**
 * The clauses found in an article against those expected. A fact is right where its anchor stands in the expected sentence
 * (told by its first words), the verb's lemma (with or without its particle) and polarity are the same, and the heads of subject and
 * object are (`heads`): the object may stand in the object, complement, recipient, companion, topic or purpose of the clause,
 * and a passive may have been turned. Adjuncts do not count. Each fact answers one expectation; facts of a kind that nobody lists
 * (`unlisted`) count where they are expected. Throws where an expected sentence is not in the article.
 */
export function scoreClauses(
	{ article, entities, facts }: Found,
	expected: readonly ExpectedClause[],
): ClauseScore {
	const texts = article.paragraphs.flatMap((paragraph) => sentences(paragraph)).map(({ text }) => fold(text));
	const open = new Map(facts.filter(isClause).map((fact) => [fact, fold(sentenceOf(fact, article))]));
	const missed: ExpectedClause[] = [];
	const counts = { right: 0, attributed: 0, sourced: 0 };
	for (const wanted of expected) {
		const beginning = fold(wanted.sentence);
		if (!texts.some((text) => text.startsWith(beginning)))
			throw new Error(`${article.id} has no sentence that begins “${wanted.sentence}”.`);
		const match = [...open].find(
			([fact, sentence]) =>
				sentence.startsWith(beginning) && sameVerb(fact, wanted) && sameArguments(fact, wanted, entities),
		);
		if (match === undefined) {
			missed.push(wanted);
			continue;
		}
		const [fact] = match;
		open.delete(fact);
		counts.right += 1;
		if (wanted.source === undefined) continue;
		counts.attributed += 1;
		const source = fact.attribution && { entity: fact.attribution.source };
		if (source !== undefined && sameHeads(wanted.source, source, entities)) counts.sourced += 1;
	}
	const extra = [...open.keys()].filter((fact) => !isUnlisted(fact));
	const unlisted = open.size - extra.length;
	return {
		...counts,
		found: counts.right + extra.length,
		expected: expected.length,
		missed,
		extra,
		unlisted,
	};
}
