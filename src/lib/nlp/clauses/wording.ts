import type { Entity } from '../../core/fact/schema.ts';
import { spokenDate } from '../../core/kernel/edtf.ts';
import { fail, ok, type Result } from '../../core/kernel/result.ts';
import type { SkipReason } from '../find-facts.ts';
import type { TokenRange } from '../tagged.ts';
import { isWord } from '../tagger.ts';
import { nounAntecedent, pronounAntecedent, type Discourse } from './antecedents.ts';
import { EMPTY_NOUNS, UNIQUE } from './lexicon.ts';
import { readSingle } from './noun-phrase.ts';
import { posAt, textOf, wordAt, type View } from './view.ts';

/** Which possessives the subject of a clause lets stand: its own. */
export type Owner = 'person' | 'thing' | 'people' | 'none';
export type Owners = ReadonlySet<Owner>;

/** No possessive may stand: there is nothing before it in the clause. */
export const NOBODY: Owners = new Set();

/** The possessive that a subject owns: `its` of a firm, `their` of officials. */
export const ownerOf = (entity: Pick<Entity, 'type' | 'plural'> | undefined, plural: boolean): Owner => {
	if (entity === undefined) return plural ? 'people' : 'thing';
	if (entity.plural === true || plural) return 'people';
	return entity.type === 'person' ? 'person' : 'thing';
};

const OWNS: Readonly<Record<string, Owner>> = { his: 'person', her: 'person', its: 'thing', their: 'people' };
/** Words that point at something told before, or at whoever speaks. */
const POINTING = new Set(
	'this that these those such both previous following subsequent another other others same former latter he she it they him them himself herself itself themselves there here so'.split(
		' ',
	),
);
const SPEAKING = new Set(['we', 'our', 'us', 'i', 'my', 'you', 'your', 'me']);
const RANKING =
	/^(?:first|second|third|fourth|fifth|only|most|largest|biggest|highest|lowest|oldest|youngest|longest|worst|best|latest|least|fastest|smallest|strongest)$/;

/** True where "the …" tells by itself which one is meant. */
function standsAlone(view: View, at: number, range: TokenRange): boolean {
	const phrase = readSingle(view, at);
	if (phrase === undefined) return false;
	if (phrase.mention !== undefined) return true;
	if (phrase.quantity !== undefined) return false;
	if (UNIQUE.has(wordAt(view, phrase.head))) return true;
	if (UNIQUE.has(wordAt(view, at + 1))) return true;
	// "the laboratory at the Institute of Small Bodies": a name at once behind it says which.
	const relation = RELATIONS.has(wordAt(view, phrase.head)) || EMPTY_NOUNS.has(wordAt(view, phrase.head));
	if (
		!relation &&
		isName(view, phrase.to + 1) &&
		phrase.to + 1 < range.to &&
		posAt(view, phrase.to) === 'ADP'
	)
		return true;
	for (let here = at + 1; here < phrase.to; here += 1) {
		if (RANKING.test(wordAt(view, here)) && range.to > phrase.head + 1) return true;
		if (view.demonyms.has(here) && !INSTITUTIONS.has(wordAt(view, phrase.head))) continue;
		if (view.mentions.has(here) || posAt(view, here) === 'PROPN') return true;
		if (wordAt(view, here) === 'of') return true;
	}
	// What narrows it follows within the same words: "the plan to build …", "the coalition led by …".
	if (range.to > phrase.to + 1 && narrowsNoun(view, phrase.to)) return true;
	// Within a longer phrase an adjective that sorts is enough: "a plan to rebuild the central library".
	const adjective = posAt(view, at + 1) === 'ADJ' && !COMPARING.has(wordAt(view, at + 1));
	return at > range.from && adjective;
}

/** Of these a country has one, so that its adjective says which. */
const INSTITUTIONS = new Set(
	'government parliament army navy economy embassy president prime-minister coast capital senate congress constitution central language border language market people public authorities police ministry minister'.split(
		' ',
	),
);
/** Nouns that want to know whose. */
const RELATIONS = new Set(
	'colleague friend wife husband brother sister son daughter mother father partner rival team'.split(' '),
);

const isName = (view: View, at: number): boolean =>
	view.mentions.has(at) || (wordAt(view, at) === 'the' && view.mentions.has(at + 1));

const COMPARING = new Set(
	'new old same other proposed current previous former next last late recent main big small final'.split(' '),
);
const NARROWING = new Set(['to', 'that', 'which', 'who', 'for', 'between', 'about', 'on', 'against']);
const narrowsNoun = (view: View, at: number): boolean =>
	NARROWING.has(wordAt(view, at)) ||
	(posAt(view, at) === 'VERB' && /(?:ed|ing|en|wn|ght|ade|eld)$/.test(wordAt(view, at)));

/** Parts of speech with which no phrase ends. */
const DANGLING: ReadonlySet<string> = new Set(['ADP', 'PART', 'DET', 'CCONJ', 'SCONJ', 'AUX']);

/**
 * Words of a sentence as a template: names as `{id}`, times as absolute dates. Fails where they point at something that
 * the reader of one sentence cannot see.
 * @param owners whose possessives may stand
 */
export function wording(
	view: View,
	range: TokenRange,
	discourse: Discourse,
	owners: Owners,
): Result<string, SkipReason> {
	const { sentence, tokens } = view;
	if (DANGLING.has(posAt(view, range.to - 1)) && !view.mentions.has(range.to - 1))
		return fail('not_understood');
	let text = '';
	let copied = tokens[range.from]?.start ?? 0;
	const upTo = (at: number) => {
		const start = tokens[at]?.start ?? copied;
		text += sentence.text.slice(copied - sentence.start, start - sentence.start);
	};
	const replace = (from: number, to: number, words: string) => {
		upTo(from);
		text += words;
		copied = tokens[to - 1]?.end ?? copied;
	};
	for (let at = range.from; at < range.to; at += 1) {
		const word = wordAt(view, at);
		const time = view.times.get(at);
		if (time !== undefined) {
			if (time.date === undefined) {
				if (!/\b(?:1[5-9]|20)\d{2}\b/.test(textOf(view, time))) return fail('undated');
			} else {
				const preposition = /^(?:on|in|since|by|until|before|after|from|during|for|of)$/.test(word)
					? word
					: undefined;
				const spoken = spokenDate(time.date);
				replace(time.from, time.to, preposition === undefined ? spoken : `${preposition} ${spoken}`);
			}
			at = time.to - 1;
			continue;
		}
		const mention = view.mentions.get(at);
		if (mention !== undefined) {
			const next = posAt(view, mention.to);
			const attributive =
				mention.to < range.to &&
				(next === 'NOUN' || next === 'ADJ' || next === 'PROPN' || wordAt(view, mention.to) === '-');
			if (!attributive) replace(mention.from, mention.to, `{${mention.entity}}`);
			at = mention.to - 1;
			continue;
		}
		if (SPEAKING.has(word)) return fail('opinion');
		if (word in OWNS) {
			if (owners.has(OWNS[word] ?? 'none')) continue;
			const antecedent = pronounAntecedent(discourse, word, { sentence: view.index, token: at });
			if (antecedent === undefined) return fail('unresolved_pronoun');
			replace(at, at + 1, `{${antecedent}}’s`);
		} else if (POINTING.has(word) && !isRelative(view, at, range)) {
			return fail(posAt(view, at) === 'PRON' ? 'unresolved_pronoun' : 'no_antecedent');
		} else if (word === 'the' && !standsAlone(view, at, range)) {
			const antecedent = nounAntecedent(discourse, wordAt(view, at + 1), { sentence: view.index, token: at });
			const next = posAt(view, at + 2);
			if (antecedent === undefined || next === 'NOUN' || next === 'ADJ') return fail('no_antecedent');
			replace(at, at + 2, `{${antecedent}}`);
			at += 1;
		}
	}
	const end = tokens[range.to - 1]?.end ?? copied;
	if (end > copied) text += sentence.text.slice(copied - sentence.start, end - sentence.start);
	const first = tokens[range.from];
	const opens = range.from === 0 && first !== undefined && !view.mentions.has(0) && !isAcronym(first.text);
	// A capital at the head of a sentence may be that of a name that was not recognised.
	if (opens && first.pos === 'PROPN' && !isWord(first.lower)) return fail('unsafe_subject');
	const template = opens ? text.charAt(0).toLowerCase() + text.slice(1) : text;
	if (/[{}]/.test(template.replace(/\{[a-z0-9-]+\}/g, ''))) return fail('not_understood');
	return template.length > 300 || template.trim() === '' ? fail('too_long') : ok(template);
}

const isAcronym = (word: string): boolean => word.length > 1 && word === word.toUpperCase();

/** "that" and "which" behind a noun belong to it; so does "so" in "so far". */
const isRelative = (view: View, at: number, range: TokenRange): boolean =>
	wordAt(view, at) === 'that' &&
	at > range.from &&
	(posAt(view, at + 1) === 'VERB' || posAt(view, at + 1) === 'AUX');
