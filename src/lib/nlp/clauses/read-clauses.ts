import type { SkipReason } from '../find-facts.ts';
import type { TimeExpression } from '../times/time-expression.ts';
import {
	COPULAS,
	DROPPABLE,
	EMPTY,
	FATAL,
	LIGHT_ADVERBS,
	ONLY_SAYING,
	PLACED,
	SAYING,
	TO_DO,
} from './lexicon.ts';
import { lemmaOf } from './lemma.ts';
import { readNounPhrase, type NounPhrase } from './noun-phrase.ts';
import type { Part, RawClause, Reading, Source } from './raw-clause.ts';
import { isEnd, readParts, readSubject, startsClause, type VerbTraits } from './read-parts.ts';
import { isFiniteForm, readVerbPhrase } from './verb-phrase.ts';
import { posAt, wordAt, type View } from './view.ts';

/** The longest sentence that is read, in words. */
const LONGEST = 48;

/** What stands before the subject. */
type Opening = { at: number; time?: TimeExpression; phrase?: Part; source?: Source };

/** A quotation in any marks; a ' or ’ within a word or after it is an apostrophe. */
const QUOTED = /[“”"‘«]|(?:^|\s)'\S/;

const skip = (skipped: SkipReason): Reading => ({ clauses: [], skipped });

/** The clauses of a sentence that are safe to take apart, or why there are none. */
export function readClauses(view: View): Reading {
	const { tokens } = view;
	const last = tokens.at(-1);
	if (tokens.length < 4 || last === undefined) return skip('fragment');
	if (QUOTED.test(view.sentence.text)) return skip('quotation');
	if (last.text === '?') return skip('question');
	if (!/^[.!…)]$/.test(last.text)) return skip('heading');
	if (tokens.length > LONGEST) return skip('too_long');
	const opening = readOpening(view);
	if (opening === undefined) return skip('not_understood');
	const reading = readFrom(view, opening.at);
	return {
		...reading,
		clauses: reading.clauses.map((clause, index) =>
			index > 0
				? clause
				: {
						...clause,
						...(opening.time !== undefined && { front: opening.time }),
						...(opening.phrase !== undefined && { frontPhrase: opening.phrase }),
						...(opening.source !== undefined && clause.source === undefined && { source: opening.source }),
					},
		),
	};
}

/** What comes before the subject: a time, a place, a light adverb, who says so, or a clause that may be left off. */
function readOpening(view: View): Opening | undefined {
	const time = view.times.get(0);
	const comma = (at: number) => (wordAt(view, at) === ',' ? at + 1 : at);
	if (time !== undefined) return { at: comma(time.to), time };
	const word = wordAt(view, 0);
	if ((word === 'but' || word === 'and') && posAt(view, 0) === 'CCONJ') return { at: 1 };
	if (posAt(view, 0) === 'ADV' && (LIGHT_ADVERBS.has(word) || wordAt(view, 1) === ','))
		return { at: comma(1) };
	if (word === 'according' && wordAt(view, 1) === 'to') {
		const phrase = readNounPhrase(view, 2);
		if (phrase === undefined || wordAt(view, phrase.to) !== ',') return undefined;
		return { at: phrase.to + 1, source: { phrase, lemma: 'say' } };
	}
	if (FATAL.has(word) || word === 'without') return undefined;
	if (DROPPABLE.has(word) || (posAt(view, 0) === 'VERB' && /(?:ing|ed)$/.test(word))) return afterComma(view);
	if (posAt(view, 0) === 'ADP' || posAt(view, 0) === 'SCONJ') return readFrontPhrase(view);
	return { at: 0 };
}

/** The subject after a front part that is left off: behind the first comma after which a subject and verb stand. */
function afterComma(view: View): Opening | undefined {
	for (let at = 2; at < view.tokens.length; at += 1) {
		if (wordAt(view, at) === ',' && startsClause(view, at + 1)) return { at: at + 1 };
	}
	return undefined;
}

function readFrontPhrase(view: View): Opening | undefined {
	const phrase = readNounPhrase(view, 1);
	if (phrase === undefined) return afterComma(view);
	const time = view.times.get(phrase.to);
	const end = time?.to ?? phrase.to;
	const preposition = wordAt(view, 0);
	if (wordAt(view, end) !== ',' || phrase.pronoun !== undefined) return afterComma(view);
	return {
		at: end + 1,
		...(time !== undefined && { time }),
		phrase: { kind: 'phrase', preposition, phrase, from: 0, to: phrase.to },
	};
}

/** Where the verb stands after a subject: behind a relative clause, apposition or brackets between commas. */
function afterAside(view: View, at: number): number | undefined {
	const open = wordAt(view, at);
	if (open !== ',' && open !== '(') return at;
	const close = open === ',' ? ',' : ')';
	for (let end = at + 1; end < view.tokens.length; end += 1) {
		if (wordAt(view, end) !== close) continue;
		const next = posAt(view, end + 1);
		if (next === 'VERB' || next === 'AUX' || next === 'ADV') return end + 1;
		if (next === 'NOUN' && isFiniteForm(wordAt(view, end + 1)) && posAt(view, end + 2) !== 'CCONJ')
			return end + 1;
	}
	return undefined;
}

/** The clause that begins at a place, with those joined to it. */
function readFrom(view: View, at: number, source?: Source): Reading {
	const described = readSubject(view, at);
	if (described === undefined) return skip('not_understood');
	const subject = nameBehind(view, described) ?? described;
	// Behind "Its chairman, Baldur Kress," the comma is the closing one.
	const opened = view.tokens.slice(subject.from, subject.to).some(({ text }) => text === ',');
	const closed =
		(subject !== described || opened) && wordAt(view, subject.to) === ',' && isFinite(view, subject.to + 1);
	const verbAt = closed ? subject.to + 1 : afterAside(view, subject.to);
	if (verbAt === undefined) return skip('not_understood');
	const aside = verbAt === subject.to ? [] : readRelative(view, subject, subject.to + 1);
	// "Parliament on Monday approved …".
	const time = view.times.get(verbAt);
	const rest = readPredicate(view, subject, at, time?.to ?? verbAt, source);
	const [first, ...others] = rest.clauses;
	if (first === undefined) return { ...rest, clauses: aside };
	return { ...rest, clauses: [time === undefined ? first : { front: time, ...first }, ...others, ...aside] };
}

const isFinite = (view: View, at: number): boolean => posAt(view, at) === 'VERB' || posAt(view, at) === 'AUX';

/** The name that stands in commas behind what it is: `Its chairman, Baldur Kress, said …`. */
function nameBehind(view: View, described: NounPhrase): NounPhrase | undefined {
	if (described.mention !== undefined || described.parts !== undefined || wordAt(view, described.to) !== ',')
		return undefined;
	let at = described.to + 1;
	while (at < described.to + 4 && (posAt(view, at) === 'NOUN' || posAt(view, at) === 'ADJ')) at += 1;
	const mention = view.mentions.get(at);
	const next = mention === undefined ? '' : wordAt(view, mention.to);
	if (mention === undefined || (next !== ',' && next !== 'of')) return undefined;
	const end = next === ',' ? mention.to : (readNounPhrase(view, mention.to + 1)?.to ?? mention.to);
	if (wordAt(view, end) !== ',') return undefined;
	return { from: at, to: end, head: mention.to - 1, mention, plural: false };
}

/** A clause about a name in a relative between commas: `Acme, which employs 3,000 people, …`. */
function readRelative(view: View, subject: NounPhrase, at: number): RawClause[] {
	if (subject.mention === undefined) return [];
	if (posAt(view, at) === 'VERB') return readParticipial(view, subject, at);
	if (!/^(?:which|who)$/.test(wordAt(view, at))) return [];
	const verb = readVerbPhrase(view, at + 1, subject.plural);
	const parts = verb === undefined ? undefined : readParts(view, verb.to, traitsOf(verb.verb.lemma));
	if (verb !== undefined && parts !== undefined && wordAt(view, parts.to) === ',') {
		return [{ subject, verb, parts: parts.parts, from: subject.from, to: parts.to }];
	}
	const read = readPredicate(view, subject, subject.from, at + 1).clauses;
	return read.slice(0, 1);
}

const traitsOf = (lemma: string): VerbTraits => ({
	copular: COPULAS.has(lemma),
	placed: PLACED.has(lemma),
	toDo: TO_DO.has(lemma),
});

/** A passive without its "was": `Voltara, founded in Tampere in 2016, …`. */
function readParticipial(view: View, subject: NounPhrase, at: number): RawClause[] {
	const lemma = lemmaOf(wordAt(view, at), 'participle');
	if (lemma === undefined || EMPTY.has(lemma.lemma)) return [];
	const read = readParts(view, at + 1, { copular: false, placed: true, toDo: false });
	if (read === undefined || wordAt(view, read.to) !== ',') return [];
	const verb = {
		from: at,
		to: at + 1,
		verb: { ...lemma, tense: 'past', voice: 'passive' } as const,
		adverbs: [],
	};
	return [{ subject, verb, parts: read.parts, from: at, to: read.to }];
}

function readPredicate(view: View, subject: NounPhrase, from: number, at: number, source?: Source): Reading {
	const verb = readVerbPhrase(view, at, subject.plural);
	if (verb === undefined) return skip('unsure_verb');
	const { lemma } = verb.verb;
	if (SAYING.has(lemma) && source === undefined && verb.verb.voice !== 'passive' && !verb.verb.negated) {
		const said = readSaid(view, subject, lemma, verb.to);
		if (said !== undefined) return said;
		if (ONLY_SAYING.has(lemma)) return skip('not_understood');
	}
	// "pointed out", "are said to": what is said is not what is so.
	if (lemma === 'point' || (SAYING.has(lemma) && verb.verb.voice === 'passive')) {
		return skip('opinion');
	}
	const read = readParts(view, verb.to, traitsOf(lemma));
	if (read === undefined) return skip('not_understood');
	const clause: RawClause = {
		subject,
		verb,
		parts: read.parts,
		from,
		to: read.to,
		...(source !== undefined && { source }),
	};
	const tail = readTail(view, clause, source);
	if (tail === undefined) return skip('not_understood');
	return tail;
}

/** "X said that …": the clause that is said, with its source. Undefined where no clause follows, as in "told lies". */
function readSaid(view: View, phrase: NounPhrase, lemma: string, at: number): Reading | undefined {
	let here = at;
	const time = view.times.get(here);
	if (time !== undefined) here = time.to;
	if (lemma === 'tell') {
		const listener = readNounPhrase(view, here);
		if (listener === undefined) return undefined;
		here = listener.to;
	}
	const that = wordAt(view, here) === 'that';
	if (that) here += 1;
	if (!that && !startsClause(view, here) && !view.times.has(here)) return undefined;
	const front = view.times.get(here);
	const start = front === undefined ? here : wordAt(view, front.to) === ',' ? front.to + 1 : front.to;
	if (FATAL.has(wordAt(view, start)) || DROPPABLE.has(wordAt(view, start))) return skip('not_understood');
	const reading = readFrom(view, start, { phrase, lemma });
	if (front === undefined) return reading;
	return {
		...reading,
		clauses: reading.clauses.map((clause, index) => (index === 0 ? { front, ...clause } : clause)),
	};
}

/** What follows the parts of a clause: its end, a tail that may be left off, who says so, or a clause that is joined. */
function readTail(view: View, clause: RawClause, source: Source | undefined): Reading | undefined {
	const at = clause.to;
	if (isEnd(view, at)) {
		const mark = wordAt(view, at);
		return mark === '(' || mark === ':' ? undefined : { clauses: [clause] };
	}
	const word = wordAt(view, at);
	if (DROPPABLE.has(word)) return { clauses: [clause, ...readSubordinate(view, at, source)] };
	const comma = word === ',';
	const here = comma ? at + 1 : at;
	const next = wordAt(view, here);
	if (next === 'and' || next === 'but') {
		const joined = startsClause(view, here + 1)
			? readFrom(view, here + 1, source)
			: readPredicate(view, clause.subject, clause.from, here + 1, source);
		// A list that the parts did not hold: what is joined is no clause, so the first one's end is not sure either.
		const finite =
			startsClause(view, here + 1) || posAt(view, here + 1) === 'AUX' || posAt(view, here + 1) === 'VERB';
		const adds = posAt(view, here + 1) === 'ADP';
		if (joined.clauses.length === 0 && joined.skipped !== 'not_understood' && !finite && !adds)
			return undefined;
		return { clauses: [clause, ...joined.clauses] };
	}
	if (!comma) return undefined;
	if (next === 'according' && wordAt(view, here + 1) === 'to') {
		const phrase = readNounPhrase(view, here + 2);
		if (phrase === undefined) return undefined;
		return { clauses: [{ ...clause, source: { phrase, lemma: 'say' } }] };
	}
	const speaker = readSpeaker(view, here);
	if (speaker !== undefined) return { clauses: [{ ...clause, source: speaker }] };
	if (DROPPABLE.has(next)) return { clauses: [clause, ...readSubordinate(view, here, source)] };
	if (next === 'which' || next === 'who') return { clauses: [clause, ...readOfLastName(view, clause, here)] };
	if (/^(?:whose|where|including|with)$/.test(next)) return { clauses: [clause] };
	if (posAt(view, here) === 'VERB' && /(?:ing|ed)$/.test(next)) return { clauses: [clause] };
	// "… on 2 May 1936, the third daughter of …", "… in Berlin, a record for …": said of what came before, and no list.
	const ends = clause.parts.at(-1);
	const closed = ends?.kind === 'time' || (ends?.kind === 'phrase' && ends.phrase.mention !== undefined);
	if (closed && /^(?:the|an?|his|her|its|their)$/.test(next)) return { clauses: [clause] };
	// "… a budget that cuts spending, keeps …": more of what narrows the last noun.
	const last = clause.parts.at(-1);
	const narrowed =
		last !== undefined && view.tokens.slice(last.from, last.to).some(({ lower }) => lower === 'that');
	if (narrowed && posAt(view, here) === 'VERB') return { clauses: [clause] };
	return changesNothing(view, here) ? { clauses: [clause] } : undefined;
}

/** Words behind a comma that may make what stands before it untrue, or somebody's word. */
const CHANGING = new Set(
	'not no never only but or nor except rather instead unlike allegedly reportedly perhaps possibly probably'.split(
		' ',
	),
);

/** True where what follows a comma only adds: no condition, no source, nothing taken back. */
function changesNothing(view: View, at: number): boolean {
	for (let here = at; here < view.tokens.length; here += 1) {
		const word = wordAt(view, here);
		if (FATAL.has(word) || CHANGING.has(word)) return false;
		const lemma =
			posAt(view, here) === 'VERB' ? (lemmaOf(word, 'past') ?? lemmaOf(word, 'present'))?.lemma : undefined;
		if (lemma !== undefined && SAYING.has(lemma)) return false;
	}
	return true;
}

/** Conjunctions of which what follows has happened too: the main clause leans on it. */
const FACTUAL = new Set(['as', 'while', 'after', 'when', 'although', 'though', 'whereas']);

/** The clause behind "as", "after", "although": a fact of its own, in the article's own voice only. */
function readSubordinate(view: View, at: number, source: Source | undefined): RawClause[] {
	if (source !== undefined || !FACTUAL.has(wordAt(view, at)) || !startsClause(view, at + 1)) return [];
	return readFrom(view, at + 1).clauses;
}

/** The clause that a relative makes of the name that it follows: `… beat Dunai, who had won 14 matches`. */
function readOfLastName(view: View, clause: RawClause, at: number): RawClause[] {
	const last = clause.parts.at(-1);
	if (clause.source !== undefined || last?.kind !== 'phrase' || last.to !== at - 1) return [];
	const { phrase } = last;
	return phrase.mention === undefined ? [] : readRelative(view, phrase, at);
}

/** "…, X said." and "…, said X." */
function readSpeaker(view: View, at: number): Source | undefined {
	const phrase = readNounPhrase(view, at);
	if (phrase !== undefined) {
		const verb = readVerbPhrase(view, phrase.to, phrase.plural);
		return verb !== undefined && SAYING.has(verb.verb.lemma) ? { phrase, lemma: verb.verb.lemma } : undefined;
	}
	const verb = readVerbPhrase(view, at, false);
	if (verb === undefined || !SAYING.has(verb.verb.lemma)) return undefined;
	const speaker = readNounPhrase(view, verb.to);
	return speaker === undefined ? undefined : { phrase: speaker, lemma: verb.verb.lemma };
}
