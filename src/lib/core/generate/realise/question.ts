import { SLOTS, type Clause, type ClauseFact, type SlotName } from '../../fact/schema.ts';
import { arrange } from './arrange.ts';
import { dating, datingOfClause, type Headline } from './dating.ts';
import { fillerText, isPlural } from './fillers.ts';
import { speak, type Names } from './names.ts';
import { adverbOf, declarative, sentence } from './statement.ts';
import { past } from './verb-forms.ts';
import { spokenGroup, verbGroup } from './verb-group.ts';
import { whPhrase, type WhPhrase } from './wh-phrase.ts';

/** What a question asks for: a slot of the clause, or who says so. */
export type Asked = SlotName | 'attribution';

/** How it asks. */
export type Asking = {
	/** Options are shown, several may be right: "which of these …". */
	ofThese?: boolean;
	/** Within another sentence: "… how many troops North Korea has sent". */
	indirect?: boolean;
	/** A time told in words may come first. */
	mayFront?: boolean;
	/** What to ask with instead of the words of the slot: "on which day of September 2025". */
	words?: string;
	/** The words that date it, in place of its own. */
	lead?: string;
	/** Slots to leave out besides the asked one. */
	omit?: readonly SlotName[];
};

const join = (...parts: (string | undefined)[]) =>
	parts.filter((part) => part !== undefined && part !== '').join(' ');

/** An office is held: "What office does … hold", not "What is …". */
function askable(clause: Clause, slot: SlotName): Clause {
	const filler = clause[slot];
	const isOffice =
		slot === 'complement' && filler !== undefined && 'text' in filler && filler.type === 'office';
	if (!isOffice || clause.verb.lemma !== 'be') return clause;
	return { ...clause, verb: { ...clause.verb, lemma: 'hold' } };
}

/** "What did the talks collapse over", for "over what" is stiff; only where nothing but a time would come between. */
function stranded(wh: WhPhrase, clause: Clause, slot: SlotName): WhPhrase {
	const preposition = clause.cause?.preposition;
	const isAlone = SLOTS.every((other) => ['subject', 'cause', 'time'].includes(other) || !clause[other]);
	if (slot !== 'cause' || !isAlone || wh.words !== `${preposition ?? ''} what`) return wh;
	return { ...wh, words: 'what', tail: preposition ?? '' };
}

/** The question for a slot as a template without date, capital or mark; undefined where the slot is not to be asked. */
export function interrogative(
	fact: ClauseFact,
	slot: SlotName,
	names: Names,
	asking: Asking = {},
): string | undefined {
	const filler = fact.clause[slot];
	if (filler === undefined || filler.ask === false) return undefined;
	// Of what did not happen only the reason is one thing: "When did it not sink?" has no end of answers.
	if (fact.clause.verb.negated && slot !== 'cause') return undefined;
	const usual = whPhrase(slot, filler, names, asking.ofThese);
	if (usual === undefined) return undefined;
	const wh =
		asking.words === undefined ? stranded(usual, fact.clause, slot) : { ...usual, words: asking.words };
	const clause = askable(fact.clause, slot);
	const adverb = adverbOf(fact);
	const { front, after } = arrange(clause, [slot, ...(asking.omit ?? [])], asking.mayFront === true);
	const rest = join(wh.tail, ...after);
	const lead = front === undefined ? '' : `${front}, `;
	if (slot === 'subject') {
		const group = verbGroup(clause.verb, { plural: wh.plural });
		return lead + join(wh.words, spokenGroup(group, adverb), rest);
	}
	const subject = fillerText(clause.subject);
	const group = verbGroup(clause.verb, {
		plural: isPlural(clause.subject, names),
		inverted: asking.indirect !== true,
	});
	if (asking.indirect) return lead + join(wh.words, subject, spokenGroup(group, adverb), rest);
	return lead + join(wh.words, group.first, subject, adverb, ...group.rest, rest);
}

/** "Who acknowledged that …", with the tenses shifted back; undefined where the fact has no source with a name. */
export function askSource(fact: ClauseFact, names: Names): string | undefined {
	const source = fact.attribution === undefined ? undefined : names.get(fact.attribution.source);
	if (fact.attribution === undefined || source === undefined || source.generic) return undefined;
	const wh = whPhrase('subject', { entity: source.id }, names);
	if (wh === undefined) return undefined;
	return `${wh.words} ${past({ lemma: fact.attribution.verb })} that ${declarative(fact, names, { reported: true })}`;
}

/** The question with who says so after it. */
const withSource = (fact: ClauseFact, asks: string): string =>
	fact.attribution === undefined ? asks : `${asks}, according to {${fact.attribution.source}}`;

/**
 * A question that stands alone: dated, with "reportedly" or "according to …" where the fact has them.
 * Undefined where the slot is empty or no good question asks for it.
 * @param by the article
 */
export function question(
	fact: ClauseFact,
	asked: Asked,
	names: Names,
	by: Headline,
	asking: Asking = {},
): string | undefined {
	if (asked === 'attribution') {
		const asks = askSource(fact, names);
		return asks === undefined ? undefined : sentence(asks, names, '?', asking.lead ?? dating(fact, asks, by));
	}
	const asks = interrogative(fact, asked, names, asking);
	if (asks === undefined) return undefined;
	const filler = fact.clause[asked];
	const asksDate = filler !== undefined && 'date' in filler && fact.clause.verb.tense === 'past';
	const date =
		asking.lead ?? (asksDate && fact.origin === undefined ? undefined : datingOfClause(fact, asks, by));
	const fronted =
		date === undefined ? interrogative(fact, asked, names, { mayFront: true, ...asking }) : asks;
	return sentence(withSource(fact, fronted ?? asks), names, '?', date);
}

/** The question inside another sentence, spoken: "how many troops North Korea has reportedly sent to Russia". */
export function indirectQuestion(fact: ClauseFact, asked: Asked, names: Names): string | undefined {
	if (asked === 'attribution') {
		const asks = askSource(fact, names);
		return asks === undefined ? undefined : speak(asks, names);
	}
	const words = asked === 'cause' ? { words: 'why' } : {};
	const asks = interrogative(fact, asked, names, { indirect: true, ...words });
	return asks === undefined ? undefined : speak(withSource(fact, asks), names);
}
