import { fold } from '../../core/kernel/fold.ts';
import type { Entity } from '../../core/fact/schema.ts';
import type { Slug } from '../../core/kernel/id.ts';
import { posAt, wordAt, type View } from '../clauses/view.ts';
import type { QuotedWords } from './quoted-words.ts';

/**
 * How a sentence leans on what stands before it. `person` and `thing`: a pronoun in it stands for somebody or something
 * named there; `own`: one whom the sentence itself names, unless another is meant; `join`: it goes on from there (but, such, others); `weak`: "the plan" may have been told of there.
 */
export type Leaning = 'person' | 'thing' | 'join' | 'weak' | 'own' | undefined;

/** "Weak" takes the place of nothing but "own". */
const strongest = (one: Leaning, weak: 'weak'): Leaning => (one === undefined || one === 'own' ? weak : one);

const PERSON = /^(?:he|she|him|his|her|hers|himself|herself)$/;
const THING = /^(?:it|its|they|them|their|theirs|itself|themselves)$/;
/** Words that go on from the sentence before, where a sentence begins with them. */
const JOINS =
	/^(?:but|and|or|nor|so|yet|however|meanwhile|also|still|instead|then|thus|therefore|nevertheless|moreover|besides|though|otherwise|similarly|likewise|elsewhere|there|here|both|neither|either|others?|another|some|none|most|each|all|that|this|these|those|such|afterwards?|later|earlier|again|too|even)$/;
/** Words that point at something told before, wherever they stand. */
const POINTS = /^(?:this|these|those|such|latter|former|another|others)$/;
/** Of these there is one, whatever the article has told. */
const KNOWN =
	/^(?:cabinet|parliament|senate|congress|opposition|coalition|constitution|jury|government|president|prime|police|army|navy|public|weather|world|country|nation|state|sun|moon|internet|economy|media|press|law|king|queen|pope|future|past|present|end|start|beginning|time|day|night|morning|afternoon|evening|week|weekend|month|year|season|spring|summer|autumn|fall|winter|century|decade|last|next|majority|number|same|age|region|capital|city|north|south|east|west|coast|sea|market|euro|dollar|pound|yen|town|village|area|island|river|border|death|toll|most|best)$/;
const NARROWS =
	/^(?:of|that|who|which|whose|where|when|in|for|to|on|at|from|with|between|behind|against|under|over|near|by|about|,|’s|'s)$/;

const isNoun = (view: View, at: number) => /^(?:NOUN|PROPN)$/.test(posAt(view, at));

/** Something a pronoun after it can stand for: a noun or a name. */
const holdsNoun = (view: View, before: number) =>
	view.tokens.slice(0, before).some((_, index) => isNoun(view, index) && !isTime(view, index));

const isTime = (view: View, at: number) =>
	[...view.times.values()].some(({ from, to }) => at >= from && at < to);

/** Somebody is named before. */
const holdsPerson = (view: View, before: number, entities: ReadonlyMap<Slug, Entity>) =>
	[...view.mentions.values()].some(
		({ from, entity, possessive }) =>
			from < before && possessive !== true && entities.get(entity)?.type === 'person',
	);

/** "The" with a noun that neither its own words nor the title explain. */
function isUnexplained(view: View, at: number, title: string): boolean {
	let head = at + 1;
	while (/^(?:ADJ|NOUN|PROPN|NUM)$/.test(posAt(view, head)) || wordAt(view, head) === '-') head += 1;
	const nouns = view.tokens.slice(at + 1, head);
	// "The third was bought": the third what?
	if (
		nouns.length > 0 &&
		nouns.every(({ lower }) => /^(?:first|second|third|fourth|rest|latter|former)$/.test(lower))
	)
		return true;
	const isNamed = nouns.some(
		({ text }, index) => /^\p{Lu}/u.test(text) && !view.demonyms.has(at + 1 + index),
	);
	if (nouns.length === 0 || isNamed) return false;
	if (
		NARROWS.test(wordAt(view, head)) ||
		nouns.some(({ lower }) => KNOWN.test(lower) || lower.endsWith('est'))
	)
		return false;
	const noun = nouns.at(-1)?.lower ?? '';
	const root = fold(noun).slice(0, 5);
	const told = [...view.tokens.slice(0, at).map(({ lower }) => lower), ...fold(title).split(' ')];
	return !told.some((word) => word.startsWith(root));
}

/** What of a sentence only its forerunners explain; the strongest is told. */
export function leaningOf(
	view: View,
	quoted: QuotedWords,
	entities: ReadonlyMap<Slug, Entity>,
	title: string,
): Leaning {
	let leaning: Leaning;
	for (const [at, { lower, pos }] of view.tokens.entries()) {
		if (quoted.has(at)) {
			if (/^(?:it|this|that|they|these|those)$/.test(lower)) leaning ??= 'weak';
			continue;
		}
		if (PERSON.test(lower)) {
			const isOwn = /^(?:his|her)$/.test(lower) && holdsNoun(view, at);
			if (holdsPerson(view, at, entities)) leaning ??= 'own';
			else if (isOwn) leaning = 'weak';
			else return 'person';
		} else if (THING.test(lower)) {
			if (!holdsNoun(view, at)) leaning = 'thing';
			else if (/^(?:it|they|them)$/.test(lower)) leaning = strongest(leaning, 'weak');
		} else if ((at === 0 && JOINS.test(lower)) || POINTS.test(lower) || (lower === 'that' && pos === 'PRON'))
			leaning = 'join';
		else if (lower === 'the' && isUnexplained(view, at, title)) leaning = strongest(leaning, 'weak');
	}
	return leaning;
}
