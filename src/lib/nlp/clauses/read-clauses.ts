import type { SkipReason } from '../find-facts.ts';
import { afterAside, nameBehind } from './asides.ts';
import { COPULAS, DROPPABLE, EMPTY, FATAL, ONLY_SAYING, PLACED, SAYING, TO_DO } from './lexicon.ts';
import { lemmaOf } from './lemma.ts';
import { readNounPhrase, type NounPhrase } from './noun-phrase.ts';
import type { RawClause, Reading, Source } from './raw-clause.ts';
import { readOpening } from './read-opening.ts';
import { isEnd, isVerbal, readParts, startsClause, type VerbTraits } from './read-parts.ts';
import { readSubject } from './read-subject.ts';
import { changesNothing, readSpeaker } from './tails.ts';
import { readVerbPhrase } from './verb-phrase.ts';
import { posAt, wordAt, type View } from './view.ts';

/** The longest sentence that is read, in words. */
const LONGEST = 48;

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

/** The clause that begins at a place, with those joined to it. */
function readFrom(view: View, at: number, source?: Source): Reading {
	const described = readSubject(view, at);
	if (described === undefined) return skip('not_understood');
	const subject = nameBehind(view, described) ?? described;
	// Behind "Its chairman, Baldur Kress," the comma is the closing one.
	const opened = view.tokens.slice(subject.from, subject.to).some(({ text }) => text === ',');
	const closed =
		(subject !== described || opened) && wordAt(view, subject.to) === ',' && isVerbal(view, subject.to + 1);
	const verbAt = closed ? subject.to + 1 : afterAside(view, subject.to);
	if (verbAt === undefined) return skip('not_understood');
	const aside = closed || verbAt === subject.to ? [] : readRelative(view, subject, subject.to + 1);
	// "Parliament on Monday approved …".
	const time = view.times.get(verbAt);
	const rest = readPredicate(view, subject, at, time?.to ?? verbAt, source);
	const [first, ...others] = rest.clauses;
	if (first === undefined) return { ...rest, clauses: aside };
	return { ...rest, clauses: [time === undefined ? first : { front: time, ...first }, ...others, ...aside] };
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
	// "… are Ann Reed, Tom Park and …": a list that was not read to its end.
	const name = view.mentions.get(here);
	if (name !== undefined && /^(?:,|and)$/.test(wordAt(view, name.to))) return undefined;
	return changesNothing(view, here) ? { clauses: [clause] } : undefined;
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
