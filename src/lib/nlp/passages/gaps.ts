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
const isBareName = ({ type, name }: Entity) =>
	type === 'person' && (!name.includes(' ') || /^\p{Ll}/u.test(name));

/** So many paragraphs tell what the news is: places and bodies in them matter though they are named once. */
const LEAD_PARAGRAPHS = 2;

/** A place, body or country that is named once, in passing, is nothing to know; the doer of a sentence is. */
function isPassing(view: View, mention: Mention, { type }: Entity, often: number): boolean {
	if (type === 'person' || type === 'event' || often > 1) return false;
	const isDoer = view.tokens
		.slice(0, mention.from)
		.every(({ pos }) => pos !== 'VERB' && pos !== 'AUX' && pos !== 'ADP');
	const isLead = view.sentence.paragraph < LEAD_PARAGRAPHS && type !== 'city';
	return !(isLead || (isDoer && type !== 'city'));
}

/** True where the words around a person's name say who that is: a title, a role, an apposition. */
function isIntroduced(view: View, { from, to, titled, apposition }: Mention, often: number): boolean {
	if (titled !== undefined || apposition !== undefined || often > 2) return true;
	return (
		wordAt(view, to) === ',' ||
		/^(?:NOUN|ADJ|PROPN)$/.test(posAt(view, from - 1)) ||
		wordAt(view, from - 1) === ','
	);
}

/** The places in a sentence that a question may leave out: names, numbers and years that stand once in it, in the article's own voice. */
export function gapsOf(
	view: View,
	quoted: QuotedWords,
	entities: ReadonlyMap<Slug, Entity>,
	often: ReadonlyMap<Slug, number>,
): Gap[] {
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
		if (isUnsureName(view, mention, entities) || isPassing(view, mention, entity, times)) return [];
		if (entity.type === 'person' && !isIntroduced(view, mention, times)) return [];
		return [{ ...mention, gap: { words: textOf(view, mention), fills: { entity: entity.id } } }];
	});
	const numbers = figuresOf(view).filter(isOpen);
	// "Who has studied it since 2006": a year of somebody's life, told by the way.
	const aside = view.tokens.findIndex(({ lower }) => /^(?:who|which|whose)$/.test(lower));
	const years = [...view.times.values()].filter(isOpen).flatMap((time): Placed[] => {
		const year = /\b(?:1[5-9]|20)\d\d\b/.exec(textOf(view, time))?.[0];
		const isTold = time.date !== undefined && time.date === year && (aside === -1 || time.from < aside);
		return isTold ? [{ ...time, gap: { words: year, fills: { date: year } } }] : [];
	});
	const claim = view.tokens.findIndex(({ lower }, at) => CLAIMING.test(lower) && !quoted.has(at));
	const all = claim === -1 ? [...names, ...numbers, ...years] : names.filter(isBeside(claim));
	return all.flatMap(({ gap }) => gap).filter(({ words }) => timesIn(text, words) === 1);
}
