import { timesIn } from '../../core/fact/passage.ts';
import type { Entity, Gap } from '../../core/fact/schema.ts';
import type { Slug } from '../../core/kernel/id.ts';
import { posAt, textOf, wordAt, type View } from '../clauses/view.ts';
import type { Mention } from '../names/found-names.ts';
import { figuresOf } from './figures.ts';
import { isUnsureName } from './unsure-name.ts';
import type { TokenRange } from '../tagged.ts';
import type { QuotedWords } from './quoted-words.ts';

/** Verbs of which what follows is disputed: only who says it is asked. */
const CLAIMING =
	/^(?:alleg(?:es?|ed|ing|edly)|claim(?:s|ed|ing)?|den(?:y|ies|ied|ying)|accus(?:es?|ed|ing)|disput(?:es?|ed|ing)|insist(?:s|ed)?)$/;

/** Found in a sentence, with the tokens it takes. */
type Placed = TokenRange & { gap: Gap };

/** Right before the verb, or right after it as in "claimed Lavrov". */
const isBeside =
	(verb: number) =>
	({ from, to }: Placed) =>
		to === verb || from === verb + 1;

/** The token after an agency's dateline, `COLOGNE, Germany (Reuters) — `; a hyphen ends one only behind capitals. */
export function afterDateline({ tokens, sentence }: View): number {
	const dash = tokens.slice(0, 16).findIndex(({ text, start }, at) => {
		const isSpaced = sentence.text[start - sentence.start - 1] === ' ' && tokens[at + 1]?.start === start + 2;
		return /^[—–]$/.test(text) || (text === '-' && isSpaced && /^\p{Lu}{3}/u.test(tokens[0]?.text ?? ''));
	});
	const isPlace = tokens.slice(0, Math.max(0, dash)).every(({ text }) => /^[\p{Lu}\p{P}\p{N}]/u.test(text));
	return dash > 0 && isPlace ? dash + 1 : 0;
}

/** One word for a person is a nickname, or no person at all: "farmers on the Prairies". */
const isBareName = ({ type, name }: Entity) => type === 'person' && !/^\p{Lu}[^ .]+ /u.test(name);

/** So large a part of an article tells what the news is; behind it most names are told by the way. */
export const NEWS = 0.3;

/** Who speaks for others or looks on: their names are nothing to know. */
const BYSTANDER =
	/^(?:spokes\w+|analysts?|lawyers?|attorneys?|counsel|solicitors?|barristers?|investors?|traders?|brokers?|residents?|neighbou?rs?|passers-by|witness(?:es)?|tourists?|customers?|shoppers?|fans?|locals?|bystanders?)$/;

/** A place is told by the way, wherever it stands; a body or country behind the news is too, unless it does what the sentence tells. */
function isPassing(view: View, mention: Mention, { type }: Entity, isNews: boolean): boolean {
	if (type === 'person' || type === 'event') return false;
	if (type === 'city' || type === 'country') return true;
	const isDoer = view.tokens
		.slice(0, mention.from)
		.every(({ pos }) => pos !== 'VERB' && pos !== 'AUX' && pos !== 'ADP');
	return !isNews && !isDoer;
}

/** True where the words around a person's name say who that is: a title, a role, an apposition; and it is more than a bystander. */
function isIntroduced(view: View, { from, to, titled, apposition }: Mention, often: number): boolean {
	const around = view.tokens.slice(Math.max(0, from - 4), to + 8);
	if (around.some(({ lower }) => BYSTANDER.test(lower))) return false;
	if (titled !== undefined || apposition !== undefined || often > 2) return true;
	return (
		wordAt(view, to) === ',' ||
		/^(?:NOUN|ADJ|PROPN)$/.test(posAt(view, from - 1)) ||
		wordAt(view, from - 1) === ','
	);
}

/**
 * The places in a sentence that a question may leave out: names and numbers that stand once in it, in the article's own voice.
 * @param often how often the article names each entity
 * @param place where the sentence stands in the article, from 0 to 1
 */
export function gapsOf(
	view: View,
	quoted: QuotedWords,
	entities: ReadonlyMap<Slug, Entity>,
	often: ReadonlyMap<Slug, number>,
	place: number,
): Gap[] {
	const isNews = place < NEWS;
	const first = afterDateline(view);
	const { text } = view.sentence;
	const isOpen = ({ from, to }: { from: number; to: number }) =>
		from >= first &&
		!quoted.has(from) &&
		!/^[-–/]/.test(wordAt(view, to)) &&
		!/[-–/]$/.test(wordAt(view, from - 1));
	const names = [...view.mentions.values()].filter(isOpen).flatMap((mention): Placed[] => {
		const entity = entities.get(mention.entity);
		const times = often.get(mention.entity) ?? 1;
		if (entity === undefined || entity.generic === true || isBareName(entity)) return [];
		if (isUnsureName(view, mention, entities) || isPassing(view, mention, entity, isNews)) return [];
		if (entity.type === 'person' && !(isNews || times > 2)) return [];
		if (entity.type === 'person' && !isIntroduced(view, mention, times)) return [];
		return [{ ...mention, gap: { words: textOf(view, mention), fills: { entity: entity.id } } }];
	});
	const numbers = figuresOf(view).filter(isOpen);
	const claim = view.tokens.findIndex(({ lower }, at) => CLAIMING.test(lower) && !quoted.has(at));
	const all = claim === -1 ? [...names, ...numbers] : names.filter(isBeside(claim));
	return all.flatMap(({ gap }) => gap).filter(({ words }) => timesIn(text, words) === 1);
}
