import { anchorAt } from '../../core/article/anchor.ts';
import type { Article } from '../../core/article/schema.ts';
import type { ClauseFact, Entity, Gap, PassageFact } from '../../core/fact/schema.ts';
import { mentions } from '../../core/fact/mentions.ts';
import type { Slug } from '../../core/kernel/id.ts';
import { fail, ok, type Result } from '../../core/kernel/result.ts';
import type { View } from '../clauses/view.ts';
import type { SkipReason } from '../find-facts.ts';
import { afterDateline, gapsOf } from './gaps.ts';
import { glossesOf } from './glosses.ts';
import { leadOf, type Read } from './lead.ts';
import { leaningOf } from './leaning.ts';
import { quotedWords } from './quoted-words.ts';
import { unreadable } from './readable.ts';

/** The longest passage that is shown, in words. */
const MOST_WORDS = 58;

/** A fact before it has an id. */
export type Passage = Omit<PassageFact, 'id' | 'origin'>;

/**
 * What a sentence of an article tells in its own words, with the places that a question may leave out. Where it leans on what
 * stands before it, that is shown with it, one or two sentences; where even these leave open who or what is meant, it is not taken.
 * Sentences are to be given in their order.
 */
export function passageFinder(article: Article, entities: ReadonlyMap<Slug, Entity>) {
	/** By the index of the sentence. */
	const reads: Read[] = [];

	const read = (view: View): Read => {
		const { paragraph, start } = view.sentence;
		const quoted = quotedWords(view, (article.paragraphs[paragraph] ?? '').slice(0, start));
		const why = unreadable(view, quoted);
		// A short sentence may still be what the next one is read after: "The cause is not known."
		const isRead = why === undefined || why === 'fragment';
		const leaning = isRead ? leaningOf(view, quoted, entities, article.title) : undefined;
		return { view, quoted, leaning, unreadable: why };
	};

	/** @param told the clauses that were found in the sentence: what they ask is not asked again */
	return (view: View, told: readonly ClauseFact[]): Result<Passage, SkipReason> => {
		const one = read(view);
		reads[view.index] = one;
		if (one.unreadable !== undefined) return fail(one.unreadable);
		const gaps = gapsOf(view, one.quoted, entities).filter(notIn(told));
		if (gaps.length === 0) return fail('vague');
		const lead = leadOf(one, reads[view.index - 1], reads[view.index - 2], entities);
		if (lead === undefined) return fail(one.leaning === 'person' ? 'unresolved_pronoun' : 'no_antecedent');
		const { paragraph, end } = view.sentence;
		const start = view.tokens[afterDateline(view)]?.start ?? view.sentence.start;
		const text = (article.paragraphs[paragraph] ?? '').slice(start, end);
		const before = leadAnchor(article, lead);
		const whole = before === undefined ? text : `${before.quote} ${text}`;
		if (whole.split(/\s+/).length > MOST_WORDS) return fail('too_long');
		const glosses = glossesOf([...lead.map((each) => each.view), view], whole, entities);
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
	const [first, last] = [lead.at(0)?.view.sentence, lead.at(-1)?.view.sentence];
	return first === undefined || last === undefined
		? undefined
		: anchorAt(article, last.paragraph, first.start, last.end);
}
