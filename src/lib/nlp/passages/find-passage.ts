import { anchorAt } from '../../core/article/anchor.ts';
import type { Article } from '../../core/article/schema.ts';
import type { ClauseFact, Gap, PassageFact } from '../../core/fact/schema.ts';
import { mentions } from '../../core/fact/mentions.ts';
import type { Slug } from '../../core/kernel/id.ts';
import { fail, ok, type Result } from '../../core/kernel/result.ts';
import { foldedWords } from '../../core/kernel/fold.ts';
import type { Discourse } from '../clauses/antecedents.ts';
import type { View } from '../clauses/view.ts';
import type { SkipReason } from '../find-facts.ts';
import { afterDateline, gapsOf, NEWS } from './gaps.ts';
import { glossesOf } from './glosses.ts';
import { leadOf, type Read } from './lead.ts';
import { leaningOf, type Leaning } from './leaning.ts';
import { quotedWords } from './quoted-words.ts';
import { unreadable } from './readable.ts';

const NO_LEANING: Leaning = { kind: undefined, nouns: [] };

/** The longest passage that is shown, in words. */
const MOST_WORDS = 58;

/** A fact before it has an id. */
export type Passage = Omit<PassageFact, 'id' | 'origin'>;

/**
 * What a sentence of an article tells in its own words, with the places that a question may leave out. Where it leans on what
 * stands before it, that is shown with it, one or two sentences; where even these leave open who or what is meant, it is not taken.
 * Sentences are to be given in their order.
 */
export function passageFinder(article: Article, discourse: Discourse) {
	const { entities } = discourse;
	const title = foldedWords(article.title);
	const often = prominenceIn(article, discourse);
	const placeOf = placesIn(article);
	/** By the index of the sentence. */
	const reads: Read[] = [];

	const read = (view: View): Read => {
		const { paragraph, start } = view.sentence;
		const quoted = quotedWords(view, (article.paragraphs[paragraph] ?? '').slice(0, start));
		const why = unreadable(view, quoted);
		// A short sentence may still be what the next one is read after: "The cause is not known."
		const isRead = why === undefined || why === 'fragment';
		const told = isRead ? leaningOf(view, quoted, discourse, title) : NO_LEANING;
		// What the title announces, the first sentences tell: their nouns are its own.
		const leaning = placeOf(view) < NEWS ? { ...told, nouns: [] } : told;
		return { view, quoted, leaning, unreadable: why };
	};

	/** @param told the clauses that were found in the sentence: what they ask is not asked again */
	return (view: View, told: readonly ClauseFact[]): Result<Passage, SkipReason> => {
		const one = read(view);
		reads[view.index] = one;
		if (one.unreadable !== undefined) return fail(one.unreadable);
		if (isContested(article, view)) return fail('opinion');
		const gaps = gapsOf(view, one.quoted, entities, often, placeOf(view)).filter(notIn(told));
		if (gaps.length === 0) return fail('vague');
		const lead = leadOf(one, reads[view.index - 1], reads[view.index - 2], entities);
		if (lead === undefined)
			return fail(one.leaning.kind === 'person' ? 'unresolved_pronoun' : 'no_antecedent');
		const { paragraph, end } = view.sentence;
		const start = ownStart(view);
		const text = (article.paragraphs[paragraph] ?? '').slice(start, end);
		const before = leadAnchor(article, lead);
		const whole = before === undefined ? text : `${before.quote} ${text}`;
		if (whole.split(/\s+/).length > MOST_WORDS) return fail('too_long');
		const glosses = glossesOf([...lead, one], whole, discourse);
		if (glosses === undefined) return fail('undated');
		return ok({
			certainty: 'stated',
			gaps: gaps.slice(0, 12),
			...(glosses.length > 0 && { glosses }),
			anchor: anchorAt(article, paragraph, start, end),
			...(before !== undefined && { before }),
		});
	};
}

/** What somebody says and the next sentence denies is not told by its half. */
function isContested(article: Article, { sentence, tokens }: View): boolean {
	if (!tokens.some(({ lower }) => /^(?:said|says|told|added|according|accused|wrote)$/.test(lower)))
		return false;
	const next = (article.paragraphs[sentence.paragraph] ?? '').slice(sentence.end, sentence.end + 200);
	return /^\s[^.!?]{0,40}\b(?:den(?:y|ies|ied)|disput(?:es?|ed)|reject(?:s|ed)|contest(?:s|ed))\b/.test(next);
}

/** Where a sentence begins among the letters of the article, from 0 to 1. */
function placesIn({ paragraphs }: Article): (view: View) => number {
	const ends: number[] = [];
	for (const { length } of paragraphs) ends.push((ends.at(-1) ?? 0) + length);
	const all = Math.max(1, ends.at(-1) ?? 1);
	return ({ sentence: { paragraph, start } }) => ((ends[paragraph - 1] ?? 0) + start) / all;
}

/** How often each entity is named, the title counting twice: what is named once in passing is nothing to know. */
function prominenceIn({ title }: Article, { entities, mentions }: Discourse): ReadonlyMap<Slug, number> {
	const often = new Map<Slug, number>();
	for (const { entity } of mentions.flat()) often.set(entity, (often.get(entity) ?? 0) + 1);
	for (const { id, name, short } of entities.values())
		if (title.includes(name) || (short !== undefined && title.includes(short)))
			often.set(id, (often.get(id) ?? 0) + 2);
	return often;
}

/** True of a gap that the clauses of the sentence do not ask already. */
function notIn(told: readonly ClauseFact[]): (gap: Gap) => boolean {
	const asked = new Set(told.filter(({ leans }) => leans !== true).flatMap((fact) => mentions(fact)));
	const counted = new Set(
		told.flatMap(({ clause }) =>
			Object.values(clause).flatMap((filler) => ('quantity' in filler ? filler.quantity.value : [])),
		),
	);
	return ({ fills }) =>
		'entity' in fills ? !asked.has(fills.entity) : 'date' in fills || !counted.has(fills.quantity.value);
}

function leadAnchor(article: Article, lead: readonly Read[]) {
	const [first, last] = [lead.at(0)?.view, lead.at(-1)?.view];
	return first === undefined || last === undefined
		? undefined
		: anchorAt(article, last.sentence.paragraph, ownStart(first), last.sentence.end);
}

/** Where a sentence begins behind its dateline, in its paragraph. */
const ownStart = (view: View): number => view.tokens[afterDateline(view)]?.start ?? view.sentence.start;
