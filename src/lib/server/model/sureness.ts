import type { Certainty, Verb } from '../../core/fact/schema.ts';
import { gerund, participle, past, present } from '../../core/generate/realise/verb-forms.ts';
import { SAYING } from '../../nlp/clauses/lexicon.ts';
import type { ModelFact } from './reply.ts';
import { holdsWords } from './words.ts';

const NEGATION = /\b(?:not|never|no|nobody|none|neither|nor|without|cannot|false|untrue)\b|n[’']t\b/i;
/** Verbs that negate the clause which follows them, and are negated by nothing where they are the fact's own. */
const DENYING = /\b(?:den(?:y|ies|ied)|refuse[sd]?|fail(?:s|ed)?|reject(?:s|ed)?)\b/i;
const OWN_DENYING = new Set(['deny', 'refuse', 'fail', 'reject']);
/** In lower case only: May is a month. */
const MODAL = /\b(?:may|might|could|would|should|can|must)\b/;
const CONDITION = /\b(?:if|unless)\b/i;
const DOUBT =
	/\b(?:reported(?:ly)?|allege[ds]?|allegedly|allegations?|accus(?:e[sd]?|ing|ations?)|suspected|rumou?red|apparently|unconfirmed|believed to|thought to)\b/i;
const FRAME = /\baccording to\b/i;

/** Every form of the verb that may stand in a text. */
function formsOf(verb: Pick<Verb, 'lemma'>): string[] {
	const { lemma } = verb;
	if (lemma === 'be') return ['be', 'is', 'are', 'was', 'were', 'been', 'being', 'am'];
	return [lemma, past(verb), participle(verb), present(lemma), gerund(lemma)];
}

/** True where the text has the verb in some form, with its particle, and every form that the fact spells itself. */
export function hasVerb(verb: Verb, spaced: string): boolean {
	const { lemma, past: spelt, participle: second, particle } = verb;
	const own = [spelt, second].filter((form) => form !== undefined);
	// An office told beside a name, "Tomas Varga, the Transport Minister", is told without a verb.
	const isSaid = lemma === 'be' || [...formsOf({ lemma }), ...own].some((form) => holdsWords(spaced, form));
	return isSaid && [...own, particle ?? ''].every((form) => holdsWords(spaced, form));
}

/** In the past, as news has it; many a present form is a noun as well (the United States, claims, reports). */
const SPEECH = ['says', 'tells', ...[...SAYING].map((lemma) => past({ lemma }))];

/** True where the text says somebody's words with that verb; "according to" is any of them. */
export const isSaidWith = (lemma: string, text: string, spaced: string): boolean =>
	FRAME.test(text) || formsOf({ lemma }).some((form) => holdsWords(spaced, form));

const UNSURE: ReadonlySet<Certainty> = new Set(['reported', 'alleged', 'claimed', 'disputed']);

/**
 * True where the fact is no surer than the sentences that it stands in: what these doubt, deny, hold possible or have from
 * somebody is doubted, negated, possible or attributed in the fact too. Sentences that do both for another of their clauses
 * cost a fact: that is the cheaper mistake.
 */
export function isNoSurer(
	{ clause: { verb, condition }, attribution, certainty }: ModelFact,
	text: string,
	spaced: string,
): boolean {
	const isUnsure = UNSURE.has(certainty);
	if (DOUBT.test(text) && !isUnsure) return false;
	const isNegated = NEGATION.test(text) || (DENYING.test(text) && !OWN_DENYING.has(verb.lemma));
	if (isNegated !== (verb.negated ?? false)) return false;
	if (CONDITION.test(text) && condition === undefined) return false;
	if (MODAL.test(text) && verb.modal === undefined && verb.tense !== 'future') return false;
	if (verb.modal !== undefined && !holdsWords(spaced, verb.modal)) return false;
	const isSpeech = FRAME.test(text) || SPEECH.some((form) => holdsWords(spaced, form));
	return !isSpeech || attribution !== undefined || isUnsure || SAYING.has(verb.lemma);
}
