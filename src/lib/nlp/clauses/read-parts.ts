import { DROPPABLE, FATAL, LIGHT_ADVERBS } from './lexicon.ts';
import { isHedge, readNounPhrase, readSingle, type NounPhrase } from './noun-phrase.ts';
import type { Part } from './raw-clause.ts';
import { posAt, wordAt, type View } from './view.ts';

/**
 * What a verb lets follow: adjectives (`be`), where it happened behind a plain object (`hold`), or what is to be done, with
 * its own time (`promise to open by 2030`).
 */
export type VerbTraits = { copular: boolean; placed: boolean; toDo: boolean };

/** What was read after a verb: its parts, and where the reading stopped. */
export type ReadParts = { parts: Part[]; to: number };

export const PREPOSITIONS = new Set(
	'of in at on to from with for by about over against into near under across through between during outside inside towards toward among behind beyond off onto along around alongside within via upon below above past per'.split(
		' ',
	),
);
const MARKS = new Set(['.', '!', ';', ':', '—', '–', '"', '“', '”', '(', ')', '…', '?']);

export const isVerbal = (view: View, at: number) => posAt(view, at) === 'VERB' || posAt(view, at) === 'AUX';

/** True at the end of the sentence, or at a mark that no clause reaches over. */
export const isEnd = (view: View, at: number): boolean =>
	at >= view.tokens.length || MARKS.has(wordAt(view, at));

/** Where a run of words that is taken as it stands ends: at a comma, a mark, or a word that begins what may be left off. */
function endOfRun(view: View, at: number, withTime = false): number {
	let here = at;
	while (!isEnd(view, here) && wordAt(view, here) !== ',') {
		const word = wordAt(view, here);
		if (here > at && DROPPABLE.has(word) && posAt(view, here) !== 'ADV' && word !== 'as') break;
		const joins = here > at && (word === 'and' || word === 'but');
		if (joins && (posAt(view, here + 1) === 'AUX' || startsClause(view, here + 1))) break;
		if (!withTime && here > at && view.times.has(here) && isEnd(view, view.times.get(here)?.to ?? 0)) break;
		here += 1;
	}
	return here;
}

/** A subject and a finite verb stand here. */
export function startsClause(view: View, at: number): boolean {
	const subject = readSingle(view, at);
	return subject !== undefined && isVerbal(view, subject.to);
}

/** A relative clause or a participle that narrows the noun before it: it stays with the noun, word for word. */
export function narrows(view: View, at: number): boolean {
	const word = wordAt(view, at);
	if (/^(?:that|which|who|whose|where)$/.test(word))
		return isVerbal(view, at + 1) || readSingle(view, at + 1) !== undefined;
	return posAt(view, at) === 'VERB' && /(?:ed|ing|en|wn|lt|ught|ade|eld)$/.test(word);
}

/** The phrase with all that narrows it: `of …` has been read; here come `for a bridge`, `led by …`, `that bans …`. */
function extended(view: View, phrase: NounPhrase, placed: boolean): NounPhrase {
	let to = phrase.to;
	if (phrase.mention !== undefined || phrase.quantity !== undefined || phrase.pronoun !== undefined)
		return phrase;
	for (;;) {
		if (view.times.has(to)) break;
		if (placed && tellsPlace(view, to)) break;
		if (PREPOSITIONS.has(wordAt(view, to)) && wordAt(view, to) !== 'by') {
			const rest = readNounPhrase(view, to + 1);
			if (rest === undefined || rest.pronoun !== undefined || view.times.has(to + 1)) break;
			to = rest.to;
		} else if (
			wordAt(view, to) === 'to' &&
			posAt(view, to + 1) === 'VERB' &&
			TAKES_TO.has(wordAt(view, phrase.head))
		) {
			to = endOfRun(view, to);
			break;
		} else if (narrows(view, to)) {
			to = endOfRun(view, to);
			break;
		} else break;
	}
	return to === phrase.to ? phrase : { ...phrase, to, core: phrase.to };
}

/** "in Moscow": where it happened, after a verb that happens at a place. */
const tellsPlace = (view: View, at: number): boolean =>
	/^(?:in|at|near|outside)$/.test(wordAt(view, at)) && readSingle(view, at + 1)?.mention !== undefined;

/** Nouns that take "to …" to themselves: a plan to build. */
const TAKES_TO = new Set(
	'plan plans decision bid attempt attempts effort efforts right ability agreement deal offer proposal proposals move call calls intention promise pledge vow order permission chance opportunity campaign need request refusal failure power powers'.split(
		' ',
	),
);

/**
 * What follows a verb, up to where the clause may end. Undefined where something stands that is not understood, or that
 * makes the clause depend on what follows.
 */
export function readParts(view: View, at: number, traits: VerbTraits): ReadParts | undefined {
	const parts: Part[] = [];
	let here = at;
	for (let step = 0; step < 24; step += 1) {
		if (isEnd(view, here)) return { parts, to: here };
		const word = wordAt(view, here);
		if (word === ',' || word === 'and' || word === 'but' || word === 'or') {
			if (word === 'or') return undefined;
			const joined = word === 'and' ? joinedPart(view, here, parts.at(-1), traits) : undefined;
			if (joined === undefined) return { parts, to: here };
			parts.splice(-1, 1, joined);
			here = joined.to;
			continue;
		}
		if (FATAL.has(word)) {
			if (word !== 'if') return undefined;
			const to = endOfRun(view, here + 1);
			parts.push({ kind: 'condition', preposition: 'if', from: here, to });
			here = to;
			continue;
		}
		const part = readPart(view, here, { ...traits, copular: traits.copular && parts.length === 0 }, parts);
		if (part === undefined) {
			if (DROPPABLE.has(word)) return { parts, to: here };
			return undefined;
		}
		if (part !== 'light') parts.push(part);
		here = part === 'light' ? here + 1 : part.to;
	}
	return undefined;
}

/** "accused of fraud and of money laundering": the last part with one more of its preposition. */
function joinedPart(
	view: View,
	at: number,
	last: Part | undefined,
	{ placed }: VerbTraits,
): Part | undefined {
	if (last?.kind !== 'phrase' || last.preposition === undefined) return undefined;
	if (wordAt(view, at + 1) !== last.preposition || last.phrase.mention !== undefined) return undefined;
	const next = readPrepositional(view, at + 1, last.preposition, placed);
	if (next?.kind !== 'phrase') return undefined;
	const { quantity: _, ...phrase } = last.phrase;
	return { ...last, to: next.to, phrase: { ...phrase, to: next.to } };
}

function readPart(
	view: View,
	at: number,
	traits: VerbTraits,
	before: readonly Part[],
): Part | 'light' | undefined {
	const word = wordAt(view, at);
	const pos = posAt(view, at);
	const time = view.times.get(at);
	if (time !== undefined) return { kind: 'time', time, from: at, to: time.to };
	if (isScore(view, at)) return { kind: 'adverb', from: at, to: at + 1 };
	if (word === 'because' || word === 'due') {
		const preposition =
			wordAt(view, at + 1) === 'of' || word === 'due' ? `${word} ${wordAt(view, at + 1)}` : word;
		const from = at + preposition.split(' ').length;
		return { kind: 'cause', preposition, from, to: endOfRun(view, from) };
	}
	if (word === 'to' && (posAt(view, at + 1) === 'VERB' || posAt(view, at + 1) === 'AUX')) {
		return { kind: 'infinitive', from: at, to: endOfRun(view, at + 1, traits.toDo) };
	}
	if (PREPOSITIONS.has(word) && pos !== 'PART' && !isHedge(view, at) && !view.quantities.has(at))
		return readPrepositional(view, at, word, traits.placed);
	if (word === 'as' && !startsClause(view, at + 1)) return readPrepositional(view, at, word, traits.placed);
	if (pos === 'ADV') {
		if (LIGHT_ADVERBS.has(word)) return 'light';
		return word.endsWith('ly') ? { kind: 'adverb', from: at, to: at + 1 } : undefined;
	}
	const single = readNounPhrase(view, at);
	if (
		single !== undefined &&
		before.every(({ kind }) => kind === 'phrase' || kind === 'quantity' || kind === 'adverb')
	) {
		if (before.length > 0 && single.quantity === undefined) return undefined;
		const phrase = extended(view, single, traits.placed);
		return { kind: 'phrase', phrase, from: at, to: phrase.to };
	}
	if (traits.copular && (pos === 'ADJ' || pos === 'VERB'))
		return { kind: 'adjective', from: at, to: endOfRun(view, at) };
	return undefined;
}

/** "28-27", "4-1": how a match or a vote ended. */
const isScore = (view: View, at: number): boolean => /^\d{1,3}[-–]\d{1,3}$/.test(wordAt(view, at));

function readPrepositional(view: View, at: number, preposition: string, placed: boolean): Part | undefined {
	const quantity = view.quantities.get(at + 1);
	if (
		quantity !== undefined &&
		wordAt(view, quantity.to) !== 'of' &&
		!/^[’']s?$/.test(wordAt(view, quantity.to))
	) {
		return { kind: 'quantity', preposition, quantity, from: at, to: quantity.to };
	}
	const phrase = readNounPhrase(view, at + 1);
	if (phrase !== undefined) {
		const whole = extended(view, phrase, placed);
		return { kind: 'phrase', preposition, phrase: whole, from: at, to: whole.to };
	}
	if (wordAt(view, at + 1).endsWith('ing')) {
		return { kind: 'gerund', preposition, from: at + 1, to: endOfRun(view, at + 1) };
	}
	return undefined;
}
