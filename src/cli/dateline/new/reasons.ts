import type { UnquotableError } from '../../../lib/core/article/quotable.ts';
import type { SkipReason } from '../../../lib/nlp/find-facts.ts';
import type { DropReason } from '../../../lib/server/model/found.ts';

/** Why nothing was made of a sentence, or of a part of it. */
export const SKIPPED: Readonly<Record<SkipReason, string>> = {
	question: 'question',
	quotation: 'quotation',
	heading: 'heading',
	fragment: 'not a whole statement',
	too_long: 'too long',
	unresolved_pronoun: 'unclear whom a pronoun means',
	no_antecedent: 'leans on something said elsewhere',
	unsafe_subject: 'unclear who or what does it',
	unsure_verb: 'unclear verb',
	not_understood: 'not understood',
	half: 'understood in part only',
	undated: 'unclear when',
	vague: 'too vague to ask',
	opinion: 'opinion',
	repeated: 'said before',
};

/** Why a fact that was found cannot be kept. */
export const UNQUOTABLE: Readonly<Record<UnquotableError['code'], string>> = {
	quote_ambiguous: 'its words stand more than once',
	quote_too_long: 'its sentence is too long to quote',
	quote_not_found: 'its words are not found again',
};

/** Why something that a language model said was not believed. */
export const DROPPED: Readonly<Record<DropReason, string>> = {
	too_many: 'beyond the most that is read',
	schema: 'not in the form asked for',
	unknown_field: 'with a field not asked for',
	entity_not_in_article: 'name not in the article',
	duplicate_id: 'id given twice',
	unknown_entity: 'names something it does not define',
	template_malformed: 'stray braces',
	quote_not_found: 'quote not in the article',
	quote_ambiguous: 'quote stands more than once',
	slot_not_in_quote: 'says more than its quote',
	verb_not_in_quote: 'verb not in its quote',
	source_not_in_quote: 'not said by whom it says',
	certainty_lost: 'surer than its sentence',
	repeated: 'known already',
};
