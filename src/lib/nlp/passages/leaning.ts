import { fold } from '../../core/kernel/fold.ts';
import { isEntityNoun, nounAntecedent, type Discourse } from '../clauses/antecedents.ts';
import { posAt, wordAt, type View } from '../clauses/view.ts';
import type { QuotedWords } from './quoted-words.ts';

/**
 * How a sentence leans on what stands before it. `person` and `thing`: a pronoun in it stands for somebody or something
 * named there; `own`: for one whom the sentence itself names, unless another is meant; `join`: it goes on from there (but, such, others);
 * `place`: it is told from where the writer is (here).
 */
export type Leaning = {
	kind: 'person' | 'thing' | 'join' | 'place' | 'own' | undefined;
	/** Beginnings of the nouns that only what stands before explains: `plan` of "the plan". */
	nouns: string[];
};

const PERSON = /^(?:he|she|him|his|her|hers|himself|herself)$/;
const THING = /^(?:it|its|they|them|their|theirs|itself|themselves)$/;
/** Words that go on from the sentence before, where a sentence begins with them. */
const JOINS =
	/^(?:but|and|or|nor|so|yet|however|meanwhile|also|still|instead|then|thus|therefore|nevertheless|moreover|besides|though|otherwise|similarly|likewise|elsewhere|there|both|neither|either|others?|another|some|none|most|each|all|that|this|these|those|such|afterwards?|later|earlier|again|too|even|two|three)$/;
/** Words that point at something told before, wherever they stand. */
const POINTS = /^(?:this|these|those|such|latter|former|another|others)$/;
/** Of these there is one, whatever the article has told. */
const KNOWN =
	/^(?:cabinet|parliament|senate|congress|opposition|coalition|constitution|jury|government|president|prime|police|army|navy|public|weather|world|country|nation|state|sun|moon|internet|economy|media|press|law|king|queen|pope|future|past|present|end|start|beginning|time|day|night|morning|afternoon|evening|week|weekend|month|year|season|spring|summer|autumn|fall|winter|century|decade|last|next|majority|age|capital|north|south|east|west|coast|euro|dollar|pound|yen|most|best)$/;
const NARROWS =
	/^(?:of|that|who|which|whose|where|when|in|for|to|on|at|from|with|between|behind|against|under|over|near|by|about)$/;
/** How much of a noun is compared: `denial` is explained by `denied`. */
const ROOT = 5;

const isNoun = (view: View, at: number) => /^(?:NOUN|PROPN)$/.test(posAt(view, at));

const isTime = (view: View, at: number) =>
	[...view.times.values()].some(({ from, to }) => at >= from && at < to);

/** Something a pronoun after it can stand for: a noun or a name. */
const holdsNoun = (view: View, before: number) =>
	view.tokens.slice(0, before).some((_, index) => isNoun(view, index) && !isTime(view, index));

/** Somebody is named before. */
const holdsPerson = (view: View, before: number, { entities }: Discourse) =>
	[...view.mentions.values()].some(
		({ from, entity, possessive }) =>
			from < before && possessive !== true && entities.get(entity)?.type === 'person',
	);

/** The noun behind "the" at a place that neither its own words nor the title explain, by its beginning. */
function unexplained(
	view: View,
	at: number,
	title: readonly string[],
	discourse: Discourse,
): string | undefined {
	let head = at + 1;
	while (/^(?:ADJ|NOUN|PROPN|NUM)$/.test(posAt(view, head)) || wordAt(view, head) === '-') head += 1;
	const nouns = view.tokens.slice(at + 1, head);
	const isNamed = nouns.some(
		({ text }, index) => /^\p{Lu}/u.test(text) && !view.demonyms.has(at + 1 + index),
	);
	const noun = nouns.at(-1)?.lower;
	if (noun === undefined || isNamed) return undefined;
	// "The third was bought": the third what?
	if (/^(?:first|second|third|fourth|rest|latter|former|two|three|same)$/.test(noun)) return '\0';
	if (NARROWS.test(wordAt(view, head))) return undefined;
	if (nouns.some(({ lower }) => KNOWN.test(lower) || (lower.length > 5 && lower.endsWith('est'))))
		return undefined;
	const isAlone = nouns.length === 1;
	if (isAlone && nounAntecedent(discourse, noun, { sentence: view.index, token: at }) !== undefined)
		return undefined;
	const root = fold(noun).slice(0, ROOT);
	const told = [...view.tokens.slice(0, at).map(({ lower }) => fold(lower)), ...title];
	return told.some((word) => word.startsWith(root)) ? undefined : root;
}

const RANK = ['own', 'join', 'thing', 'person', 'place'] as const;

/** What of a sentence only its forerunners explain. */
export function leaningOf(
	view: View,
	quoted: QuotedWords,
	discourse: Discourse,
	title: readonly string[],
): Leaning {
	const kinds = new Set<Exclude<Leaning['kind'], undefined>>();
	const nouns: string[] = [];
	const verb = view.tokens.findIndex(({ pos }, at) => (pos === 'VERB' || pos === 'AUX') && !quoted.has(at));
	for (const [at, { lower, pos }] of view.tokens.entries()) {
		if (quoted.has(at)) {
			if (/^(?:it|this|that|they|these|those|he|she|him|her)$/.test(lower)) kinds.add('thing');
		} else if (lower === 'here') kinds.add('place');
		else if (PERSON.test(lower)) {
			const isOwn = /^(?:his|her)$/.test(lower) && holdsNoun(view, at);
			kinds.add(holdsPerson(view, at, discourse) ? 'own' : isOwn ? 'thing' : 'person');
		} else if (THING.test(lower)) {
			// "Its" is most often of what the sentence names; "it" and "them" only where it names something by its name.
			const isOwned = /^(?:its|their|theirs|itself|themselves)$/.test(lower);
			const isNamed = [...view.mentions.values()].some(({ from }) => from < at);
			if (!(isOwned ? holdsNoun(view, at) : isNamed)) kinds.add('thing');
		} else if (
			at === 0
				? JOINS.test(lower)
				: POINTS.test(lower) ||
					(lower === 'that' && (pos === 'PRON' || (pos === 'DET' && isNoun(view, at + 1)))) ||
					(lower === 'then' && wordAt(view, at - 1) === 'until')
		)
			kinds.add('join');
		else if (lower === 'the') {
			// What the sentence is about must be clear; of the rest only who is meant.
			const matters = at < verb || isEntityNoun(wordAt(view, at + 1));
			const noun = matters ? unexplained(view, at, title, discourse) : undefined;
			if (noun !== undefined) nouns.push(noun);
		}
	}
	return { kind: RANK.findLast((kind) => kinds.has(kind)), nouns };
}
