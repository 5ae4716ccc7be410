import type { Verb } from '../../core/fact/schema.ts';
import type { TokenRange } from '../tagged.ts';
import { isKnown, lemmaOf, type Form, type Lemma } from './lemma.ts';
import { posAt, wordAt, type View } from './view.ts';

/** A finite verb with its helpers, as it stands in a sentence. */
export type VerbPhrase = TokenRange & {
	verb: Verb;
	/** Adverbs within the group, in lower case: `reportedly`, `also`. */
	adverbs: string[];
};

const MODALS = new Set(['may', 'might', 'can', 'could', 'should', 'would', 'must']);
const HAVE = new Set(['has', 'have', 'had', '’ve', "'ve"]);
const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', '’re', "'re"]);
const DO = new Set(['do', 'does', 'did']);
const NOT = new Set(['not', 'n’t', "n't", 'never']);
const PAST_HELPERS = new Set(['had', 'was', 'were', 'did']);
/** Adverbs that turn or weaken what the verb says: a clause with one is not the plain fact. */
const TURNING = new Set(
	'wrongly mistakenly falsely illegally accidentally deliberately unlawfully unfairly inadvertently hardly barely scarcely nearly almost only rarely seldom perhaps maybe possibly probably likely merely even'.split(
		' ',
	),
);
/** Verbs that do not end in -s before a plural subject, and whose past looks like their present: cut, put, hit. */
const SAME = new Set(
	'cut put hit set let shut cost hurt spread split bid cast burst beat read quit rid shed thrust upset'.split(
		' ',
	),
);
/** Small words that belong to the verb before them. */
const PARTICLES = new Set(['up', 'down', 'out', 'off', 'away', 'back', 'over']);

/** True of a word that a known verb has in the third person or in the past. */
export const isFiniteForm = (word: string): boolean =>
	SAME.has(word) ||
	[lemmaOf(word, 'present'), lemmaOf(word, 'past')].some(
		(found) => found !== undefined && isKnown(found.lemma),
	);

type Reading = { words: string[]; adverbs: string[]; negated: boolean; to: number };

/** The helpers and adverbs up to the verb itself. */
function readWords(view: View, at: number): Reading | undefined {
	const reading: Reading = { words: [], adverbs: [], negated: false, to: at };
	for (let here = at; here < view.tokens.length && here - at < 9; here += 1) {
		const word = wordAt(view, here);
		const pos = posAt(view, here);
		const time = view.times.get(here);
		// "was once valued": a single word without a date is an adverb of the group.
		if (time !== undefined && !(time.date === undefined && time.to === here + 1 && isVerbNext(view, here)))
			break;
		if (time !== undefined) continue;
		if (NOT.has(word) && reading.words.length > 0) {
			if (word === 'never') return undefined;
			reading.negated = true;
		} else if (
			pos === 'ADV' &&
			!isVerbNext(view, here) &&
			reading.words.length > 0 &&
			!isHelper(reading.words.at(-1))
		)
			break;
		else if (pos === 'ADV') reading.adverbs.push(word);
		else if (
			pos === 'AUX' ||
			pos === 'VERB' ||
			isHelper(word) ||
			(reading.words.length === 0 && pos === 'NOUN' && isFiniteForm(word))
		) {
			reading.words.push(word);
			reading.to = here + 1;
			if (pos !== 'AUX' && !isHelper(word)) break;
		} else if (
			isHelper(reading.words.at(-1)) &&
			(couldBeParticiple(view, here) || couldBeBase(view, here, reading.words.at(-1)))
		) {
			reading.words.push(word);
			reading.to = here + 1;
			break;
		} else break;
	}
	return reading.words.length === 0 ? undefined : reading;
}

const isHelper = (word: string | undefined): boolean =>
	word !== undefined &&
	(MODALS.has(word) || HAVE.has(word) || BE.has(word) || DO.has(word) || word === 'will' || word === '’ll');

/** After "will" a word that the tagger takes for an adjective or noun may be the verb: "will open", "could cut". */
const couldBeBase = (view: View, at: number, helper: string | undefined): boolean =>
	helper !== undefined &&
	(MODALS.has(helper) || helper === 'will') &&
	(posAt(view, at) === 'ADJ' || posAt(view, at) === 'NOUN') &&
	isKnown(wordAt(view, at));

/** After a helper a word that the tagger takes for an adjective may be the verb: "was closed", "has set". */
const couldBeParticiple = (view: View, at: number): boolean =>
	posAt(view, at) === 'ADJ' &&
	/(?:ed|en|wn)$/.test(wordAt(view, at)) &&
	lemmaOf(wordAt(view, at), 'participle') !== undefined;

function isVerbNext(view: View, at: number): boolean {
	let next = at + 1;
	while (posAt(view, next) === 'ADV') next += 1;
	return posAt(view, next) === 'VERB' || posAt(view, next) === 'AUX';
}

type Helpers = Pick<Verb, 'tense' | 'perfect' | 'progressive' | 'voice' | 'modal'> & { form: Form };

/** What the helpers say of the verb, and the form in which they want it; undefined where they do not go together. */
function helpersOf(helpers: readonly string[], mainWord: string): Helpers | undefined {
	const [first] = helpers;
	if (first === undefined) return { tense: 'past', form: 'past' };
	const state: Helpers = { tense: PAST_HELPERS.has(first) ? 'past' : 'present', form: 'base' };
	for (const helper of helpers) {
		if (MODALS.has(helper)) state.modal = helper as NonNullable<Verb['modal']>;
		else if (helper === 'will' || helper === '’ll') state.tense = 'future';
		else if (DO.has(helper)) state.form = 'base';
		else if (HAVE.has(helper) || (helper === 'have' && state.modal !== undefined)) {
			state.perfect = true;
			state.form = 'participle';
		} else if (BE.has(helper)) {
			state.form = 'participle';
			if (helper === 'being') state.progressive = true;
		} else return undefined;
	}
	const last = helpers.at(-1) ?? '';
	if (BE.has(last)) {
		if (mainWord.endsWith('ing') && last !== 'being') {
			state.progressive = true;
			state.form = 'gerund';
		} else state.voice = 'passive';
	}
	return state;
}

/** The tense of a verb without helpers: by its form, and where past and present look alike by the subject. */
function simple(word: string, plural: boolean): ({ tense: Verb['tense'] } & Lemma) | undefined {
	if (SAME.has(word)) return plural ? undefined : { lemma: word, tense: 'past' };
	const past = lemmaOf(word, 'past');
	if (past !== undefined) return { ...past, tense: 'past' };
	const present = plural ? lemmaOf(word, 'base') : lemmaOf(word, 'present');
	return present === undefined ? undefined : { ...present, tense: 'present' };
}

/**
 * The verb at a place with its helpers, particle and adverbs; undefined where none stands there or its form is not sure.
 * @param plural the subject takes a plural verb: tells cut (past) from cut (present)
 */
export function readVerbPhrase(view: View, at: number, plural: boolean): VerbPhrase | undefined {
	const reading = readWords(view, at);
	if (reading === undefined || reading.adverbs.some((adverb) => TURNING.has(adverb))) return undefined;
	const { words, adverbs, negated, to } = reading;
	const main = words.at(-1) ?? '';
	const helpers = words.slice(0, -1);
	const not = negated ? { negated } : {};
	if (BE.has(main) || HAVE.has(main) || DO.has(main) || main === 'will' || MODALS.has(main)) {
		const verb = ownVerb(main, helpers);
		return verb === undefined ? undefined : { from: at, to, verb: { ...verb, ...not }, adverbs };
	}
	if (helpers.length === 0) {
		const found = simple(main, plural);
		if (found === undefined || negated) return undefined;
		return withParticle(view, { from: at, to, verb: found, adverbs });
	}
	const state = helpersOf(helpers, main);
	if (state === undefined) return undefined;
	const { form, ...rest } = state;
	const lemma = lemmaOf(main, form);
	if (lemma === undefined) return undefined;
	return withParticle(view, { from: at, to, verb: { ...lemma, ...rest, ...not }, adverbs });
}

/** Be, have and do as verbs of their own: "was a sign", "has three sons". */
function ownVerb(main: string, helpers: readonly string[]): Verb | undefined {
	const lemma = BE.has(main) ? 'be' : HAVE.has(main) ? 'have' : undefined;
	if (lemma === undefined) return undefined;
	if (helpers.length === 0) {
		if (!/^(?:is|are|was|were|has|have|had)$/.test(main)) return undefined;
		return { lemma, tense: PAST_HELPERS.has(main) ? 'past' : 'present' };
	}
	const state = helpersOf(helpers, main);
	if (state?.voice === 'passive') return undefined;
	if (state === undefined) return undefined;
	return {
		lemma,
		tense: state.tense,
		...(state.perfect && { perfect: true }),
		...(state.modal !== undefined && { modal: state.modal }),
	};
}

function withParticle(view: View, phrase: VerbPhrase): VerbPhrase {
	const next = wordAt(view, phrase.to);
	const follows = posAt(view, phrase.to + 1);
	// "over" and "off" before a noun are prepositions; "up a fund" is not what anybody climbs.
	const certain = /^(?:up|out|away|back|down)$/.test(next) || follows === 'PUNCT';
	if (!PARTICLES.has(next) || !certain || wordAt(view, phrase.to + 1) === 'of') return phrase;
	if (view.times.has(phrase.to) || view.quantities.has(phrase.to)) return phrase;
	return { ...phrase, to: phrase.to + 1, verb: { ...phrase.verb, particle: next } };
}
