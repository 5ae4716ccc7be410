import { z } from 'zod';
import { QUOTE_LIMIT } from '../article/quotable.ts';
import { Anchor } from '../article/schema.ts';
import { Edtf } from '../kernel/edtf.ts';
import { Slug } from '../kernel/id.ts';

export const ENTITY_TYPES = ['person', 'country', 'city', 'organisation', 'event', 'thing'] as const;
export const EntityType = z.enum(ENTITY_TYPES);
export type EntityType = z.infer<typeof EntityType>;

/** A typed thing that the article names. */
export const Entity = z.strictObject({
	id: Slug,
	type: EntityType,
	/** The full name, as a stem first writes it: `Vladimir Putin`. */
	name: z.string().min(1).max(120),
	/** The name once the reader knows who is meant: `Putin`. */
	short: z.string().min(1).max(120).optional(),
	/** Other names that a learner may rightly give. */
	aliases: z.array(z.string().min(1)).optional(),
	/** A person's office, without article: `President of Russia`. */
	office: z.string().min(1).optional(),
	/** The country (or organisation) for which a person or organisation acts. */
	of: Slug.optional(),
	/** The adjective of a country: `Russian`. */
	demonym: z.string().min(1).optional(),
	/** True where running text puts "the" before the name: the United States. */
	definite: z.boolean().optional(),
	/** True where the name takes a plural verb. */
	plural: z.boolean().optional(),
	/** True of a group that a common noun names (police, officials): it may be a source, but is no name to ask for or to offer. */
	generic: z.boolean().optional(),
});
export type Entity = z.infer<typeof Entity>;

/** Text in which `{id}` stands for the entity of that id: `talks with {putin}`. */
export const Template = z.string().min(1).max(300);
export type Template = z.infer<typeof Template>;

/** A number of things, as exact as the article is: `around 15,000 troops`. */
export const Quantity = z.strictObject({
	value: z.number(),
	/** What is counted, in the plural; after the number in text: `troops`. The sign of a currency stands before it: `$`, `€`. Empty for a bare number. */
	unit: z.string().max(60),
	/** The article's own hedge, put before the number: `around`, `more than`. */
	hedge: z.string().min(1).max(30).optional(),
});
export type Quantity = z.infer<typeof Quantity>;

/** What kind of thing a text names, so that distractors are of the same kind. */
export const TextType = z.enum([...ENTITY_TYPES, 'office', 'topic', 'reason', 'condition', 'action']);
export type TextType = z.infer<typeof TextType>;

const adjunct = {
	/** The preposition or conjunction that introduces the slot: `in`, `over`, `if`. A date has its own (on, in) where this is left out. */
	preposition: z.string().min(1).max(30).optional(),
	/** False where no question may ask for this slot. */
	ask: z.boolean().optional(),
};
export const EntityFiller = z.strictObject({ entity: Slug, ...adjunct });
export const ListFiller = z.strictObject({
	/** Coordinated parts, each a whole phrase: `["artillery", "ballistic missiles"]`, `["{putin}", "{kim}"]`. */
	all: z.array(Template).min(2).max(8),
	/** What the parts are, in the plural, for "which of these …": `kinds of military hardware`. */
	noun: z.string().min(1).max(60).optional(),
	type: TextType,
	...adjunct,
});
export const TextFiller = z.strictObject({
	text: Template,
	type: TextType,
	/** True where the phrase, as a subject, takes a plural verb. */
	plural: z.boolean().optional(),
	...adjunct,
});
export const DateFiller = z.strictObject({ date: Edtf, ...adjunct });
export const QuantityFiller = z.strictObject({ quantity: Quantity, ...adjunct });
/** What stands in a slot. */
export const Filler = z.union([EntityFiller, ListFiller, TextFiller, DateFiller, QuantityFiller]);
export type Filler = z.infer<typeof Filler>;

/** A verb with what its forms need; `past` and `participle` only where the spelling rules and the table of irregular verbs do not give them. */
export const Verb = z.strictObject({
	lemma: z.string().min(1).max(40),
	past: z.string().min(1).optional(),
	participle: z.string().min(1).optional(),
	/** What follows the verb and stays with it: `up` in `set up`. */
	particle: z.string().min(1).max(30).optional(),
	tense: z.enum(['past', 'present', 'future']),
	perfect: z.boolean().optional(),
	progressive: z.boolean().optional(),
	voice: z.enum(['active', 'passive']).optional(),
	modal: z.enum(['may', 'might', 'can', 'could', 'should', 'would', 'must']).optional(),
	negated: z.boolean().optional(),
});
export type Verb = z.infer<typeof Verb>;

/** The slots of a clause, in the order in which a statement says them (the verb comes after the subject). */
export const SLOTS = [
	'subject',
	'object',
	'complement',
	'recipient',
	'companion',
	'topic',
	'manner',
	'place',
	'purpose',
	'cause',
	'condition',
	'time',
] as const;
export const SlotName = z.enum(SLOTS);
export type SlotName = z.infer<typeof SlotName>;

/** One clause: who did what to whom, with whom, about what, where, why, on what condition, when. */
export const Clause = z.strictObject({
	verb: Verb,
	subject: Filler,
	object: Filler.optional(),
	/** What the subject is, after a verb such as be: an office, a state. */
	complement: Filler.optional(),
	recipient: Filler.optional(),
	companion: Filler.optional(),
	topic: Filler.optional(),
	manner: Filler.optional(),
	place: Filler.optional(),
	purpose: Filler.optional(),
	cause: Filler.optional(),
	condition: Filler.optional(),
	time: Filler.optional(),
});
export type Clause = z.infer<typeof Clause>;

/** Who says so: `Choe acknowledged that …`. Carried by every question from the fact. */
export const Attribution = z.strictObject({
	/** The entity that says it. */
	source: Slug,
	/** The verb of saying, lemma only; realised in the past tense: `acknowledge`. */
	verb: z.string().min(1).max(30),
});
export type Attribution = z.infer<typeof Attribution>;

/** How sure the article is. `stated` stands in the article's own voice; `reported` prints "reportedly", `alleged` "allegedly"; the rest are asked only with their attribution. */
export const Certainty = z.enum(['stated', 'reported', 'alleged', 'claimed', 'disputed']);
export type Certainty = z.infer<typeof Certainty>;

/** What every fact has, however it is told. */
const shared = {
	id: Slug,
	/** The day from which the fact may no longer be asked. */
	expires: Edtf.optional(),
	tags: z.array(Slug).optional(),
	/** How it was found where no person wrote it down: by the rules of `nlp`, or by a language model. Such facts compete for a place in the bank; one that a person wrote is always asked. */
	origin: z.enum(['rules', 'model']).optional(),
};

const clauseParts = {
	id: shared.id,
	clause: Clause,
	attribution: Attribution.optional(),
	certainty: Certainty,
	/** The day by which the fact held; the article's day where left out. */
	asOf: Edtf.optional(),
	expires: shared.expires,
	/** When it happened, for the order of events, where the time slot holds no date. */
	date: Edtf.optional(),
	/** Facts that the article expressly puts before this one. */
	after: z.array(Slug).optional(),
	tags: shared.tags,
	/** True where some of its words point at what the article says before it (the bill, its chairman): it is asked only beside its passage. */
	leans: z.literal(true).optional(),
	origin: shared.origin,
};

/** A place in a passage that a question may leave out: the words that stand there, and what they stand for. They stand once in the quote. */
export const Gap = z.strictObject({
	words: z.string().min(1).max(120),
	fills: z.union([EntityFiller, DateFiller, QuantityFiller]),
});
export type Gap = z.infer<typeof Gap>;

/** Words of a passage that only a reader of the whole article understands (`on Wednesday`, `Lavrov`), with what is printed for them, in brackets. They stand once in the passage. */
export const Gloss = z.strictObject({ words: z.string().min(1).max(120), means: z.string().min(1).max(120) });
export type Gloss = z.infer<typeof Gloss>;

const passageParts = {
	...shared,
	/** A quotation needs no attribution of its own: who says it stands in its words. */
	certainty: z.literal('stated'),
	gaps: z.array(Gap).min(1).max(12),
	glosses: z.array(Gloss).max(12).optional(),
};

/** A fact as one clause, which is realised anew in every question. */
export const ClauseFact = z.strictObject({ ...clauseParts, anchor: Anchor });
export type ClauseFact = z.infer<typeof ClauseFact>;

/** A fact in the article's own words, which are quoted with a gap. `before` are the words that it must be read after: those right before the anchor. */
export const PassageFact = z.strictObject({ ...passageParts, anchor: Anchor, before: Anchor.optional() });
export type PassageFact = z.infer<typeof PassageFact>;

/** A fact in a bank with its proof: a clause, or a passage with gaps. */
export const Fact = z.union([ClauseFact, PassageFact]);
export type Fact = z.infer<typeof Fact>;

export const isClause = (fact: Fact): fact is ClauseFact => 'clause' in fact;
export const isPassage = (fact: Fact): fact is PassageFact => 'gaps' in fact;

const quote = z.string().min(1).max(QUOTE_LIMIT);
/** Facts as a person writes them in `facts.yaml`: their quotes alone, which reading turns into anchors. */
export const WrittenClauseFact = z.strictObject({ ...clauseParts, quote });
export const WrittenFact = z.union([
	WrittenClauseFact,
	z.strictObject({ ...passageParts, quote, before: quote.optional() }),
]);
export type WrittenFact = z.infer<typeof WrittenFact>;

/** The version of `facts.yaml` that this code reads. */
export const FACTS_VERSION = 1;

/** The whole of `facts.yaml`. */
export const FactsFile = z.strictObject({
	version: z.literal(FACTS_VERSION),
	entities: z.array(Entity),
	facts: z.array(WrittenFact).min(1),
});
export type FactsFile = z.infer<typeof FactsFile>;
