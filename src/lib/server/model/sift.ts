import { anchorAt, anchorQuote } from '../../core/article/anchor.ts';
import type { Anchor, Article } from '../../core/article/schema.ts';
import { sentences } from '../../core/article/sentences.ts';
import { factProblems } from '../../core/fact/check.ts';
import { entityIndex, filledSlots, mentions, PLACEHOLDER } from '../../core/fact/mentions.ts';
import {
	SLOTS,
	type Clause,
	type Entity,
	type ClauseFact,
	type Filler,
	type Verb,
} from '../../core/fact/schema.ts';
import type { Slug } from '../../core/kernel/id.ts';
import { schemaProblems } from '../../core/kernel/problem.ts';
import { fail, ok, type Result } from '../../core/kernel/result.ts';
import { datesIn } from './dates.ts';
import { readEntities, reasonOf } from './entities.ts';
import { dropCount, type DropReason, type ModelFound } from './found.ts';
import { freeId } from './free-id.ts';
import { MOST_FACTS, ModelFact } from './reply.ts';
import { isNamed, isProven, type Proof } from './slots.ts';
import { hasVerb, isNoSurer, isSaidWith } from './sureness.ts';
import { spacedWords } from './words.ts';

/**
 * What of a model's reply holds against the article. Nothing in it is believed: each fact is read by itself, and one that fails
 * a gate is dropped and counted by its reason. Entities that no fact is left of are left out.
 * @param known the entities that the rules found; the model's facts are told with theirs
 */
export function sift(
	article: Article,
	known: readonly Entity[],
	reply: { entities: readonly unknown[]; facts: readonly unknown[] },
): ModelFound {
	const { dropped, drop } = dropCount();
	const { entities: own, idOf } = readEntities(reply.entities, known, article, drop);
	const entities = [...known, ...own];
	const index = entityIndex(entities);
	const told = new Set<string>();
	const taken = new Set<Slug>();
	const facts: ClauseFact[] = [];
	drop('too_many', Math.max(0, reply.facts.length - MOST_FACTS));
	for (const given of reply.facts.slice(0, MOST_FACTS)) {
		const read = readFact(given, article, { entities, index, idOf });
		if (!read.ok) {
			drop(read.error);
			continue;
		}
		const { id, ...fact } = read.value;
		const key = JSON.stringify([fact.clause, fact.attribution]);
		if (told.has(key)) drop('repeated');
		else facts.push({ id: freeId(id, taken), ...fact });
		told.add(key);
	}
	return { entities: used(own, index, facts), facts, dropped };
}

type Known = {
	entities: readonly Entity[];
	index: ReadonlyMap<Slug, Entity>;
	idOf: ReadonlyMap<Slug, Slug>;
};

function readFact(given: unknown, article: Article, known: Known): Result<ClauseFact, DropReason> {
	const parsed = ModelFact.safeParse(given);
	if (!parsed.success) return fail(reasonOf(schemaProblems(parsed.error, given)));
	const renamed = withIds(parsed.data, known.idOf);
	if (renamed === undefined) return fail('unknown_entity');
	const [problem] = factProblems(known.entities, [renamed]);
	if (problem !== undefined) {
		return fail(problem.code === 'template_malformed' ? 'template_malformed' : 'unknown_entity');
	}
	const { quote, ...fact } = renamed;
	const anchor = anchorOf(article, quote);
	if (!anchor.ok) return anchor;
	const { sentence, dates } = around(article, anchor.value, fact.clause.verb.tense);
	const spaced = spacedWords(anchor.value.quote);
	const proof: Proof = { quote: anchor.value.quote, spaced, entities: known.index, dates };
	if (!filledSlots(fact.clause).every(([, filler]) => isProven(filler, proof)))
		return fail('slot_not_in_quote');
	if (!hasVerb(fact.clause.verb, spaced)) return fail('verb_not_in_quote');
	const { attribution } = fact;
	if (attribution !== undefined) {
		if (!isNamed(attribution.source, proof) || !isSaidWith(attribution.verb, proof.quote, spaced))
			return fail('source_not_in_quote');
	}
	if (!isNoSurer(renamed, sentence.quote, spacedWords(sentence.quote))) return fail('certainty_lost');
	return ok({ ...fact, clause: withProvenNouns(fact.clause, proof), origin: 'model', anchor: sentence });
}

/** To the letter, and once. What stands nowhere is not looked for by likeness: nobody is there to mend it. */
function anchorOf(article: Article, quote: string): Result<Anchor, DropReason> {
	const plain = quote.trim().replace(/\s+/g, ' ');
	if (!article.paragraphs.some((text) => text.includes(plain))) return fail('quote_not_found');
	const anchor = anchorQuote(article, quote);
	return anchor.ok
		? anchor
		: fail(anchor.error.code === 'quote_ambiguous' ? 'quote_ambiguous' : 'quote_not_found');
}

/** The whole sentences of a quote, for what stands before and after it may turn it round, and the dates that the quote's own tell. */
function around(article: Article, { paragraph, start, end }: Anchor, tense: Verb['tense']) {
	const text = article.paragraphs[paragraph] ?? '';
	const touched = sentences(text).filter((sentence) => sentence.start < end && start < sentence.end);
	const from = touched.at(0)?.start ?? start;
	const to = touched.at(-1)?.end ?? end;
	return {
		sentence: anchorAt(article, paragraph, from, to),
		dates: datesIn(article, paragraph, start, end, tense),
	};
}

/** The fact with the ids that its entities go by from now on; undefined where it names one that the reply has not. */
function withIds(fact: ModelFact, idOf: ReadonlyMap<Slug, Slug>): ModelFact | undefined {
	if (mentions(fact).some((id) => !idOf.has(id))) return undefined;
	const own = (id: Slug) => idOf.get(id) ?? id;
	const inTemplate = (template: string) => template.replace(PLACEHOLDER, (_, id: string) => `{${own(id)}}`);
	const inFiller = (filler: Filler): Filler => {
		if ('entity' in filler) return { ...filler, entity: own(filler.entity) };
		if ('all' in filler) return { ...filler, all: filler.all.map(inTemplate) };
		return 'text' in filler ? { ...filler, text: inTemplate(filler.text) } : filler;
	};
	const { attribution } = fact;
	return {
		...fact,
		clause: withFillers(fact.clause, inFiller),
		...(attribution === undefined
			? {}
			: { attribution: { ...attribution, source: own(attribution.source) } }),
	};
}

function withFillers(clause: Clause, change: (filler: Filler) => Filler): Clause {
	const changed = { ...clause };
	for (const slot of SLOTS) {
		const filler = clause[slot];
		if (filler !== undefined) changed[slot] = change(filler);
	}
	return changed;
}

/** What the parts of a list are is the model's own word for them; a question does without one that the quote has not. */
const withProvenNouns = (clause: Clause, proof: Proof): Clause =>
	withFillers(clause, (filler) => {
		if (!('all' in filler) || filler.noun === undefined) return filler;
		const { noun, ...rest } = filler;
		return isProven({ text: noun, type: 'thing' }, proof) && !/[{}]/.test(noun) ? filler : rest;
	});

/** The model's own entities that a fact names, and those for which these act. */
function used(
	own: readonly Entity[],
	index: ReadonlyMap<Slug, Entity>,
	facts: readonly ClauseFact[],
): Entity[] {
	const named = new Set(facts.flatMap((fact) => mentions(fact)));
	// An entity found by way of another is looked at in its turn.
	for (const id of named) {
		const holder = index.get(id)?.of;
		if (holder !== undefined) named.add(holder);
	}
	return own.filter(({ id }) => named.has(id));
}
