import type { Attribution, Certainty, Clause, Entity, Filler, Verb } from '../../core/fact/schema.ts';
import { fail, ok, type Result } from '../../core/kernel/result.ts';
import type { SkipReason } from '../find-facts.ts';
import type { Discourse } from './antecedents.ts';
import { fillerOf } from './fillers.ts';
import {
	CERTAINTY_ADVERBS,
	COPULAS,
	DISPUTED,
	EMPTY,
	GENERIC,
	LEGAL,
	OPEN_ENDED,
	RELATIVES,
	TRIVIAL,
	WANTING,
	WHOLE_ALONE,
} from './lexicon.ts';
import type { Part, RawClause } from './raw-clause.ts';
import { clauseOf, slotsOf } from './slots.ts';
import { speakerOf } from './speakers.ts';
import { posAt, wordAt, type View } from './view.ts';
import { NOBODY, ownerOf, type Owners } from './wording.ts';

/** The longest clause that is taken, and the longest subject, in words. */
const LONGEST_CLAUSE = 30;
const LONGEST_SUBJECT = 14;

/** A fact before it has an id and a proof. */
export type Composed = {
	clause: Clause;
	certainty: Certainty;
	attribution?: Attribution;
	/** A speaker without a name, who is not among the entities yet. */
	generic?: Entity;
};

/** The fact that a clause tells, with every slot able to stand alone; or why it does not. */
export function compose(view: View, raw: RawClause, discourse: Discourse): Result<Composed, SkipReason> {
	if (raw.to - raw.verb.from + (raw.subject.to - raw.subject.from) > LONGEST_CLAUSE) return fail('too_long');
	if (raw.subject.to - raw.subject.from > LONGEST_SUBJECT) return fail('unsafe_subject');
	if (raw.subject.mention === undefined && RELATIVES.has(wordAt(view, raw.subject.head)))
		return fail('vague');
	if (LEGAL.has(raw.verb.verb.lemma) && goesOn(view, raw)) return fail('opinion');
	const said = raw.source === undefined ? undefined : speakerOf(view, raw.source, discourse);
	if (raw.source !== undefined && said === undefined) return fail('no_antecedent');
	const verb = verbOf(raw, said !== undefined);
	if (verb === undefined) return fail('opinion');
	const subject = subjectOf(view, raw, discourse);
	if (!subject.ok) return subject;
	const entity = 'entity' in subject.value ? discourse.entities.get(subject.value.entity) : undefined;
	const owners: Owners = new Set([
		ownerOf(entity, raw.subject.plural),
		// "praised troops for their part": what is told of several before it.
		...raw.parts.flatMap((part) => (part.kind === 'phrase' && part.phrase.plural ? ['people' as const] : [])),
	]);
	const { agent, rest } = takeAgent(view, raw);
	const slots = slotsOf(view, { ...rest, verb: { ...rest.verb, verb } }, discourse, owners);
	if (!slots.ok) return slots;
	const told = clauseOf(subject.value, { ...rest, verb: { ...rest.verb, verb } }, slots.value);
	const clause = agent === undefined ? ok(told) : turned(view, told, agent, discourse);
	if (!clause.ok) return clause;
	if (!saysSomething(clause.value)) return fail('fragment');
	// "Piers sold his shares": one name tells nobody who that is.
	const about =
		'entity' in clause.value.subject ? discourse.entities.get(clause.value.subject.entity) : undefined;
	if (about?.type === 'person' && !about.name.includes(' ')) return fail('vague');
	const { object, place } = clause.value;
	if (verb.lemma === 'return' && (place === undefined || !('entity' in place))) return fail('vague');
	if (object !== undefined && 'text' in object && /^no /.test(object.text)) return fail('vague');
	const isVague = !isTied(clause.value) || Object.values(clause.value).some(isEmpty);
	if (TRIVIAL.has(verb.lemma) || OPEN_ENDED.has(verb.lemma) || isVague) return fail('vague');
	return ok({ clause: clause.value, ...sureness(raw, said) });
}

/** "was questioned and released": what follows may take back the half of it. */
const goesOn = (view: View, raw: RawClause): boolean =>
	view.tokens
		.slice(raw.verb.to)
		.some(({ lower }) => /^(?:and|but|though|although|while|before)$/.test(lower));

/** A subject that is a name, or words that are told but not asked for. */
function subjectOf(view: View, raw: RawClause, discourse: Discourse): Result<Filler, SkipReason> {
	const { subject } = raw;
	// Whom the sentence itself does not name it does not prove anything of.
	if (subject.pronoun !== undefined) return fail('unresolved_pronoun');
	const read = fillerOf(view, subject, discourse, NOBODY);
	if (!read.ok) return read;
	const filler = read.value;
	if ('date' in filler) return fail('unsafe_subject');
	return ok('text' in filler ? { ...filler, ask: false } : filler);
}

/** The verb as a fact keeps it: what had happened happened, what would happen will. Undefined for what is only possible. */
function verbOf(raw: RawClause, reported: boolean): Verb | undefined {
	const { modal, ...verb } = raw.verb.verb;
	if (modal === 'would' && reported && verb.perfect !== true) return { ...verb, tense: 'future' };
	if (modal !== undefined) return undefined;
	if (verb.tense === 'past' && verb.perfect === true) {
		// "had not lost since 2019" is told from a day that the sentence alone does not name.
		if (verb.negated || raw.parts.some(isSince)) return undefined;
		const { perfect: _, ...simple } = verb;
		return simple;
	}
	return verb;
}

/** "had not lost since 2019" is no plain past. */
const isSince = (part: Part): boolean => part.kind === 'time' && part.time.preposition !== undefined;

type Agent = Extract<Part, { kind: 'phrase' }>;

/** A bare noun after "by" is a means, not a doer: rescued by helicopter. */
const isDoer = (view: View, { phrase }: Agent): boolean =>
	phrase.mention !== undefined || phrase.plural || posAt(view, phrase.from) === 'DET';

/** The agent of a passive, taken out of what follows the verb. */
function takeAgent(view: View, raw: RawClause): { agent?: Agent; rest: RawClause } {
	if (raw.verb.verb.voice !== 'passive') return { rest: raw };
	const agent = raw.parts.find((part): part is Agent => part.kind === 'phrase' && part.preposition === 'by');
	if (agent === undefined || !isDoer(view, agent)) return { rest: raw };
	return { agent, rest: { ...raw, parts: raw.parts.filter((part) => part !== agent) } };
}

/** A passive with its agent, told as the active. */
function turned(view: View, clause: Clause, agent: Agent, discourse: Discourse): Result<Clause, SkipReason> {
	const read = fillerOf(view, agent.phrase, discourse, NOBODY);
	if (!read.ok) return read;
	const subject = 'text' in read.value ? { ...read.value, ask: false } : read.value;
	const { voice: _, ...verb } = clause.verb;
	if (clause.object !== undefined) return fail('not_understood');
	const { ask: __, ...object } = clause.subject;
	return ok({ ...clause, subject, object, verb });
}

/** "A figure", "candidates", "17.6%": of what, the clause does not say. */
function isEmpty(filler: Clause[keyof Clause]): boolean {
	if (filler === undefined || 'lemma' in filler) return false;
	if ('quantity' in filler) {
		const { unit } = filler.quantity;
		return (/^(?:%|per ?cent)(?! of\b)/.test(unit) && filler.preposition === undefined) || WANTING.test(unit);
	}
	return (
		'text' in filler &&
		(GENERIC.test(filler.text) || (WANTING.test(filler.text) && !filler.text.includes('{')))
	);
}

/** A clause with no name in it is tied to nothing: "many residents were asleep", "a patent was issued in 2013". */
const isTied = (clause: Clause): boolean =>
	Object.entries(clause).some(([slot, filler]) => {
		if (slot === 'verb' || 'lemma' in filler) return false;
		if ('entity' in filler) return true;
		if ('quantity' in filler) return true;
		if ('date' in filler) return false;
		const words = 'all' in filler ? filler.all.join(' ') : filler.text;
		return /\{[a-z0-9-]+\}/.test(words);
	});

/** A clause with nothing after its verb tells nothing that could be asked. */
function saysSomething({ verb, subject, ...slots }: Clause): boolean {
	const filled = Object.keys(slots).length;
	// "14 bodies have been recovered" tells how many.
	if (filled === 0) {
		return (
			(verb.voice === 'passive' && 'quantity' in subject) ||
			('entity' in subject && WHOLE_ALONE.has(verb.lemma))
		);
	}
	if (COPULAS.has(verb.lemma)) return slots.complement !== undefined || slots.place !== undefined;
	if (EMPTY.has(verb.lemma) && verb.particle === undefined) {
		return 'entity' in subject && slots.object !== undefined && !('text' in slots.object);
	}
	return true;
}

/** How sure the article is of it, and who says so. */
function sureness(
	raw: RawClause,
	said: { entity: string; generic?: Entity } | undefined,
): Pick<Composed, 'certainty' | 'attribution' | 'generic'> {
	const adverb = raw.verb.adverbs.map((each) => CERTAINTY_ADVERBS[each]).find((each) => each !== undefined);
	if (said === undefined || raw.source === undefined) return { certainty: adverb ?? 'stated' };
	const { lemma } = raw.source;
	return {
		certainty: DISPUTED.has(lemma) ? 'disputed' : 'claimed',
		attribution: { source: said.entity, verb: lemma === 'tell' ? 'say' : lemma },
		...(said.generic !== undefined && { generic: said.generic }),
	};
}
