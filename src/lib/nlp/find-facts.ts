import { anchorAt } from '../core/article/anchor.ts';
import type { Article } from '../core/article/schema.ts';
import { isClause, type Entity, type Fact } from '../core/fact/schema.ts';
import { mentions as mentionsOf } from '../core/fact/mentions.ts';
import type { Slug } from '../core/kernel/id.ts';
import { fail } from '../core/kernel/result.ts';
import { findAsides } from './asides/find-asides.ts';
import type { Discourse } from './clauses/antecedents.ts';
import { compose, type Composed } from './clauses/compose.ts';
import { readClauses } from './clauses/read-clauses.ts';
import { isWhole } from './clauses/whole.ts';
import { viewOf } from './clauses/view.ts';
import { factIds } from './fact-ids.ts';
import { findNames } from './names/find-names.ts';
import { officeFinder } from './offices/find-offices.ts';
import type { Mention } from './names/found-names.ts';
import { passageFinder } from './passages/find-passage.ts';
import { findQuotation } from './quotations/find-quotation.ts';
import { findQuantities } from './quantities/find-quantities.ts';
import type { TaggedSentence } from './tagged.ts';
import { tagArticle } from './tagger.ts';
import { findTimes } from './times/find-times.ts';

/** Why nothing was made of a sentence, or of a part of it. */
export type SkipReason =
	| 'question'
	| 'quotation'
	| 'heading'
	| 'fragment'
	| 'too_long'
	| 'unresolved_pronoun'
	| 'no_antecedent'
	| 'unsafe_subject'
	| 'unsure_verb'
	| 'not_understood'
	| 'undated'
	| 'vague'
	| 'opinion'
	/** Only a part of it is understood. */
	| 'half'
	| 'repeated';

/** What became of a sentence: the facts that were found in it, and why no more were. */
export type SentenceReport = {
	paragraph: number;
	start: number;
	end: number;
	text: string;
	facts: Slug[];
	skipped?: SkipReason;
};

/** What was found in an article. */
export type Found = { entities: Entity[]; facts: Fact[]; sentences: SentenceReport[] };

/**
 * The facts of an article, by rules alone: no model is fetched, no network asked, and the same article gives the same
 * facts. Few and safe: what the rules cannot do well is left out, with the reason on its sentence.
 */
export function findFacts(article: Article): Found {
	const sentences = tagArticle(article);
	const names = findNames(article, sentences);
	const entities = new Map(names.entities.map((entity) => [entity.id, entity]));
	const discourse: Discourse = {
		entities,
		mentions: names.mentions,
		subjects: sentences.map((sentence, index) => subjectsOf(sentence, names.mentions[index] ?? [])),
	};
	const officesOf = officeFinder(article, names);
	const newId = factIds(entities);
	const facts: Fact[] = [];
	const told = new Set<string>();
	const add = (sentence: TaggedSentence, { generic, ...composed }: Composed): Slug | undefined => {
		const key = JSON.stringify([composed.clause, composed.attribution]);
		if (told.has(key)) return undefined;
		told.add(key);
		if (generic !== undefined && !entities.has(generic.id)) entities.set(generic.id, generic);
		const id = newId.ofClause(composed.clause);
		const anchor = anchorAt(article, sentence.paragraph, sentence.start, sentence.end);
		facts.push({ id, ...composed, origin: 'rules', anchor });
		return id;
	};
	const findPassage = passageFinder(article, discourse);
	const seen = new Set<string>();
	const reports = sentences.map((sentence, index): SentenceReport => {
		const { paragraph, start, end, text } = sentence;
		const report: SentenceReport = { paragraph, start, end, text, facts: [] };
		if (seen.has(text)) return { ...report, skipped: 'repeated' };
		seen.add(text);
		// Braces are how a clause names an entity; a text that has its own is not told apart from that.
		if (/[{}]/.test(text)) return { ...report, skipped: 'not_understood' };
		const times = findTimes(sentence, article.published, tenseOf(sentence));
		const quantities = findQuantities(sentence, times);
		const view = viewOf(sentence, index, { mentions: names.mentions[index] ?? [], times, quantities });
		const before = facts.length;
		const reading = readClauses(view);
		let skipped = reading.skipped;
		for (const raw of reading.clauses) {
			const composed = isWhole(view, reading.clauses, raw)
				? compose(view, raw, discourse)
				: fail('half' as const);
			const id = composed.ok ? add(sentence, composed.value) : undefined;
			if (id !== undefined) report.facts.push(id);
			else skipped ??= composed.ok ? 'repeated' : composed.error;
		}
		const quotation = findQuotation(view, discourse);
		const quoted = quotation === undefined ? undefined : add(sentence, quotation);
		if (quoted !== undefined) {
			report.facts.push(quoted);
			skipped = undefined;
		}
		for (const composed of [...findAsides(view, discourse), ...officesOf(sentence, index)]) {
			const id = add(sentence, composed);
			if (id !== undefined) report.facts.push(id);
		}
		const passage = findPassage(view, facts.slice(before).filter(isClause));
		if (passage.ok) {
			const id = newId.ofPassage(text);
			facts.push({ id, ...passage.value, origin: 'rules' });
			report.facts.push(id);
		} else if (report.facts.length === 0) skipped ??= passage.error;
		return skipped === undefined ? report : { ...report, skipped };
	});
	return { entities: used(entities, facts), facts, sentences: reports };
}

/** Whom a sentence names before its first verb. */
function subjectsOf({ tokens }: TaggedSentence, mentions: readonly Mention[]): ReadonlySet<Slug> {
	const verb = tokens.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX');
	return new Set(mentions.filter(({ from }) => verb === -1 || from < verb).map(({ entity }) => entity));
}

/** The tense of a sentence as a whole, for a time with no verb near it. */
const tenseOf = ({ tokens }: TaggedSentence): 'past' | 'future' =>
	tokens.some(({ lower }) => lower === 'will' || lower === '’ll') ? 'future' : 'past';

/** Every name of the article; of those who speak without one, only those whom a fact has. */
function used(entities: ReadonlyMap<Slug, Entity>, facts: readonly Fact[]): Entity[] {
	const named = new Set(facts.flatMap((fact) => mentionsOf(fact)));
	return [...entities.values()].filter(({ id, generic }) => generic !== true || named.has(id));
}
