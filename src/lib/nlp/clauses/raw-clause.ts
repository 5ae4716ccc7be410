import type { QuantityMention } from '../quantities/quantity-mention.ts';
import type { SkipReason } from '../find-facts.ts';
import type { TokenRange } from '../tagged.ts';
import type { TimeExpression } from '../times/time-expression.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { VerbPhrase } from './verb-phrase.ts';

/** What follows the verb, part by part, in the order of the sentence. */
export type Part =
	| (TokenRange & { kind: 'phrase'; preposition?: string; phrase: NounPhrase })
	| (TokenRange & { kind: 'time'; time: TimeExpression })
	| (TokenRange & { kind: 'quantity'; preposition: string; quantity: QuantityMention })
	/** "to" with a verb and what belongs to it. */
	| (TokenRange & { kind: 'infinitive' })
	/** A preposition with an -ing form and what belongs to it: `for taking part in …`. */
	| (TokenRange & { kind: 'gerund'; preposition: string })
	| (TokenRange & { kind: 'cause'; preposition: string })
	| (TokenRange & { kind: 'condition'; preposition: string })
	/** What the subject is, as an adjective: `ready for talks`. */
	| (TokenRange & { kind: 'adjective' })
	| (TokenRange & { kind: 'adverb' });

/** Who says what the clause says, and by which verb. */
export type Source = { phrase: NounPhrase; lemma: string };

/** A clause as its words stand, before anything in it is looked up. */
export type RawClause = TokenRange & {
	subject: NounPhrase;
	verb: VerbPhrase;
	/** A time told before the subject. */
	front?: TimeExpression;
	/** A place or the like told before the subject: `In Moscow, …`. */
	frontPhrase?: Part;
	parts: Part[];
	source?: Source;
};

/** What a sentence holds: its safe clauses, and why no more were taken. */
export type Reading = { clauses: RawClause[]; skipped?: SkipReason };
