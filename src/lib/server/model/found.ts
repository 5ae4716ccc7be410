import type { Entity, ClauseFact } from '../../core/fact/schema.ts';

/** Why a fact, or an entity or a part of one, of a model's reply was dropped. */
export type DropReason =
	/** Beyond the most that is looked at. */
	| 'too_many'
	/** It does not fit the schema. */
	| 'schema'
	/** It fits, but for a field that nobody asked for. */
	| 'unknown_field'
	/** An entity, or one of its other names or its office, of which the article has no word. */
	| 'entity_not_in_article'
	/** Two entities of one id. */
	| 'duplicate_id'
	| 'unknown_entity'
	| 'template_malformed'
	| 'quote_not_found'
	| 'quote_ambiguous'
	/** Words, a date, a number or a name of a slot that the quote has not. */
	| 'slot_not_in_quote'
	/** A verb of which no form stands in the quote. */
	| 'verb_not_in_quote'
	/** Said by one whom the quote does not name, or in a way that it does not. */
	| 'source_not_in_quote'
	/** Surer than its sentence is: a "reportedly", a "not", a "may" or a "he said" is lost. */
	| 'certainty_lost'
	/** It stands there already, in the reply or among what the rules found. */
	| 'repeated';

/** How many were dropped, for each reason that there was one. */
export type Dropped = Partial<Record<DropReason, number>>;

/** What of a model's reply holds against the article. */
export type ModelFound = { entities: Entity[]; facts: ClauseFact[]; dropped: Dropped };

/** A count of what is dropped. */
export function dropCount(start: Dropped = {}): {
	dropped: Dropped;
	drop: (reason: DropReason, times?: number) => void;
} {
	const dropped = { ...start };
	return {
		dropped,
		drop: (reason, times = 1) => {
			if (times > 0) dropped[reason] = (dropped[reason] ?? 0) + times;
		},
	};
}
