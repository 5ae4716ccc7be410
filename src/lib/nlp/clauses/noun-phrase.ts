import type { Mention } from '../names/found-names.ts';
import type { QuantityMention } from '../quantities/quantity-mention.ts';
import type { TokenRange } from '../tagged.ts';
import { posAt, wordAt, type View } from './view.ts';
import { isFiniteForm } from './verb-phrase.ts';

/** A phrase that names something, with what stands before its head and the "of …" after it. */
export type NounPhrase = TokenRange & {
	/** The token of the head noun; of a name its last word. */
	head: number;
	/** Set where the phrase is this name and no more than its title or apposition. */
	mention?: Mention;
	/** Set where the phrase is this number of things and no more. */
	quantity?: QuantityMention;
	/** Set where the phrase is a pronoun. */
	pronoun?: string;
	/** Set where the phrase is several, joined by "and". */
	parts?: NounPhrase[];
	plural: boolean;
	/** Where the phrase ended before what narrows it was read: an indefinite one may be told without it. */
	core?: number;
};

const PRONOUNS = new Set(
	'he she it they him her them this that these those who whom i we you us me someone nobody everyone everybody none both one others another all many some most few several each either neither something nothing there what'.split(
		' ',
	),
);
/** Plural nouns that end otherwise than in -s, and people who take a plural verb. */
const PLURAL = new Set(
	'people police men women children troops feet teeth mice data media criteria cattle staff crew personnel pounds'.split(
		' ',
	),
);
/** Singular nouns in -s. */
const SINGULAR = new Set(
	'news politics economics mathematics physics athletics series species congress process access success business crisis basis analysis diagnosis campus virus census bonus status bus gas loss boss press class glass mass pass cross princess witness illness address progress fitness happiness darkness mess stress grass brass chaos canvas atlas lens'.split(
		' ',
	),
);

/** True where a noun takes a plural verb, as far as its ending tells. */
export const isPluralNoun = (noun: string): boolean =>
	PLURAL.has(noun) || (/[^s]s$/.test(noun) && !SINGULAR.has(noun) && !/(?:us|is|ss)$/.test(noun));

const isInner = (view: View, at: number): boolean => {
	const pos = posAt(view, at);
	return pos === 'ADJ' || pos === 'NOUN' || pos === 'PROPN' || pos === 'NUM' || pos === 'SYM';
};

/** A verb's -ed or -ing form that stands before a noun as an adjective does: `rising waters`, `armed men`. */
const isParticiple = (view: View, at: number): boolean =>
	posAt(view, at) === 'VERB' && /(?:ed|ing|en|wn)$/.test(wordAt(view, at)) && isInner(view, at + 1);

/** What the tagger takes for a noun, behind a name or noun and before an object, may be the verb: `cast the only vote`. */
const couldBeVerb = (view: View, at: number): boolean =>
	posAt(view, at) === 'NOUN' &&
	/^(?:DET|PRON)$/.test(posAt(view, at + 1)) &&
	wordAt(view, at + 1) !== 'that' &&
	isFiniteForm(wordAt(view, at));

/** The name at a place, with its title before and its apposition after. */
function nameAt(view: View, at: number): { mention: Mention; to: number } | undefined {
	const start = wordAt(view, at) === 'the' ? at + 1 : at;
	const mention = view.titles.get(at) ?? view.titles.get(start) ?? view.mentions.get(start);
	if (mention === undefined) return undefined;
	return { mention, to: mention.apposition?.to ?? mention.to };
}

/** Behind a name: `(KCNA)` and the comma that closes an apposition. */
function passParenthesis(view: View, at: number): number {
	if (wordAt(view, at) !== '(') return at;
	for (let end = at + 1; end < Math.min(at + 6, view.tokens.length); end += 1) {
		if (wordAt(view, end) === ')') return end + 1;
	}
	return at;
}

/** Letters behind a name: `Rosalind Achebe KC`. */
const passPostnominal = (view: View, at: number): number =>
	/^(?:kc|qc|mp|msp|mep|obe|cbe|mbe|jr|sr|phd)$/.test(wordAt(view, at)) ? at + 1 : at;

/** A single phrase at a place, without what is joined to it by "and"; undefined where none begins there. */
export function readSingle(view: View, at: number): NounPhrase | undefined {
	const word = wordAt(view, at);
	if (view.times.has(at)) return undefined;
	const name = nameAt(view, at);
	if (name !== undefined) {
		const end = passParenthesis(view, passPostnominal(view, name.to));
		const next = posAt(view, end);
		const owner = wordAt(view, end) === '’s' || wordAt(view, end) === "'s" || wordAt(view, end) === '’';
		const hyphened = wordAt(view, end) === '-' && view.tokens[end]?.start === view.tokens[end - 1]?.end;
		if (hyphened) return readCommon(view, at, at);
		const verb = (next === 'NOUN' && couldBeVerb(view, end)) || view.times.has(end);
		if (
			verb ||
			(!owner && next !== 'NOUN' && next !== 'ADJ' && !(next === 'PROPN' && !view.mentions.has(end)))
		) {
			const { mention } = name;
			return { from: at, to: end, head: mention.to - 1, mention, plural: false };
		}
		const rest = owner ? readCommon(view, end + 1, at) : readCommon(view, end, at);
		if (rest !== undefined) return rest;
		if (owner) return undefined;
		return { from: at, to: end, head: name.mention.to - 1, mention: name.mention, plural: false };
	}
	const quantity = view.quantities.get(at);
	if (quantity !== undefined) {
		const phrase: NounPhrase = {
			from: at,
			to: quantity.to,
			head: quantity.to - 1,
			plural: quantity.quantity.value !== 1,
		};
		if (wordAt(view, quantity.to) !== 'of') return { ...phrase, quantity };
		return withOf(view, phrase);
	}
	if (PRONOUNS.has(word) && !isInner(view, at + 1) && !isParticiple(view, at + 1)) {
		return {
			from: at,
			to: at + 1,
			head: at,
			pronoun: word,
			plural: /^(?:they|these|those|we|them)$/.test(word),
		};
	}
	return readCommon(view, at, at);
}

/** A phrase about a common noun from `at` on; its words begin at `from`. */
function readCommon(view: View, at: number, from: number): NounPhrase | undefined {
	if (/^(?:what|which|whose|whatever|whichever)$/.test(wordAt(view, at))) return undefined;
	let here = at;
	while (
		posAt(view, here) === 'DET' ||
		(posAt(view, here) === 'PRON' && /^(?:its|his|her|their|our|my)$/.test(wordAt(view, here)))
	) {
		here += 1;
	}
	if (view.times.has(here) && here > at) return undefined;
	while (
		posAt(view, here) === 'ADV' &&
		(isInner(view, here + 1) || isParticiple(view, here + 1)) &&
		here - at < 3
	)
		here += 1;
	if (isHedge(view, here)) here += 2;
	// "the only no vote".
	if (wordAt(view, here) === 'no' && here > at) here += 1;
	let head = -1;
	while (here < view.tokens.length && here - at < 14) {
		if (view.times.has(here) && head !== -1) break;
		const quantity = view.quantities.get(here);
		if (quantity !== undefined) {
			if (head !== -1) break;
			head = quantity.to - 1;
			here = quantity.to;
			continue;
		}
		const hyphen =
			wordAt(view, here) === '-' && here > at && view.tokens[here]?.start === view.tokens[here - 1]?.end;
		const owner = /^[’']s?$/.test(wordAt(view, here)) && posAt(view, here) === 'PART' && head !== -1;
		if (hyphen || owner) {
			here += 1;
			while (owner && posAt(view, here) === 'ADV' && isInner(view, here + 1)) here += 1;
			continue;
		}
		if (!isInner(view, here) && !(head === -1 && isParticiple(view, here))) break;
		if (head !== -1 && couldBeVerb(view, here)) break;
		if (
			posAt(view, here) === 'NOUN' ||
			posAt(view, here) === 'PROPN' ||
			(posAt(view, here) === 'NUM' && head !== -1)
		)
			head = here;
		here += 1;
	}
	// "Two of the workers", "35 of his 110 workers".
	if (head === -1 && here > at && posAt(view, here - 1) === 'NUM' && wordAt(view, here) === 'of')
		head = here - 1;
	if (head === -1) return undefined;
	const to = head + 1;
	const named = nameEnding(view, from, to);
	if (named !== undefined && wordAt(view, to) !== 'of')
		return { from, to, head, mention: named, plural: false };
	const noun = wordAt(view, head);
	const several = posAt(view, head) === 'NUM' && noun !== 'one';
	return withOf(view, { from, to, head, plural: several || isPluralNoun(noun) });
}

/** "at least", "more than" before a number. */
export const isHedge = (view: View, at: number): boolean =>
	/^(?:at (?:least|most)|up to|(?:more|fewer|less) than)$/.test(
		`${wordAt(view, at)} ${wordAt(view, at + 1)}`,
	) && posAt(view, at + 2) === 'NUM';

/** The name with which a phrase ends, behind what it is or whose: `the Irish airline Skylane`, `Nigeria’s Nkemelu`. */
function nameEnding(view: View, from: number, to: number): Mention | undefined {
	if (/^(?:an?|every|each|no)$/.test(wordAt(view, from))) return undefined;
	for (let at = from + 1; at < to; at += 1) {
		const mention = view.mentions.get(at);
		if (mention === undefined || mention.to !== to) continue;
		const before = posAt(view, at - 1);
		const common = before === 'NOUN' && !isPluralNoun(wordAt(view, at - 1));
		if (common || before === 'PART') return mention;
	}
	return undefined;
}

/** The phrase with the "of …" that follows it: it belongs to the noun before it, whatever the verb. */
function withOf(view: View, phrase: NounPhrase): NounPhrase {
	if (wordAt(view, phrase.to) !== 'of') return phrase;
	if (
		posAt(view, phrase.to + 1) === 'NUM' &&
		posAt(view, phrase.to + 2) !== 'NOUN' &&
		!view.quantities.has(phrase.to + 1)
	) {
		return { ...phrase, to: phrase.to + 2 };
	}
	const rest = readNounPhrase(view, phrase.to + 1);
	return rest === undefined || rest.pronoun !== undefined ? phrase : { ...phrase, to: rest.to };
}

/** True where a new clause begins: what follows "and" is its subject. */
const isVerbal = (view: View, at: number): boolean =>
	posAt(view, at) === 'VERB' ||
	posAt(view, at) === 'AUX' ||
	(posAt(view, at) === 'ADV' && posAt(view, at + 1) === 'VERB');

/** A phrase at a place, with those that are joined to it: `artillery, rockets and missiles`. As an object, what follows "and" must not be the subject of a further clause. */
export function readNounPhrase(view: View, at: number, asSubject = false): NounPhrase | undefined {
	const first = readSingle(view, at);
	if (first === undefined || first.pronoun !== undefined) return first;
	const parts = [first];
	let end = first.to;
	for (let joined = false; !joined;) {
		const word = wordAt(view, end);
		const oxford = word === ',' && (wordAt(view, end + 1) === 'and' || wordAt(view, end + 1) === 'or');
		if (word !== ',' && word !== 'and') break;
		const next = readSingle(view, end + (oxford ? 2 : 1));
		if (next === undefined || next.pronoun !== undefined) break;
		joined = word === 'and' || oxford;
		const after = wordAt(view, next.to);
		if (!joined && after !== ',' && after !== 'and') break;
		if (joined && !asSubject && isVerbal(view, next.to)) break;
		if (asSubject && joined && !isVerbal(view, next.to)) break;
		parts.push(next);
		end = next.to;
	}
	// A comma that no "and" closes is not a list.
	const closed = parts.length > 1 && /^(?:and)$/.test(wordAt(view, (parts.at(-1)?.from ?? 1) - 1));
	if (!closed) return first;
	return { from: at, to: end, head: parts.at(-1)?.head ?? first.head, parts, plural: true };
}
