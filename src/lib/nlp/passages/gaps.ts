import { timesIn } from '../../core/fact/passage.ts';
import type { Entity, Gap } from '../../core/fact/schema.ts';
import type { Slug } from '../../core/kernel/id.ts';
import { textOf, wordAt, type View } from '../clauses/view.ts';
import { figuresOf } from './figures.ts';
import { isUnsureName } from './unsure-name.ts';
import type { TokenRange } from '../tagged.ts';
import type { QuotedWords } from './quoted-words.ts';

/** Verbs of which what follows is disputed: only who says it is asked. */
const CLAIMING =
	/^(?:alleg(?:es?|ed|ing)|claim(?:s|ed|ing)?|den(?:y|ies|ied|ying)|accus(?:es?|ed|ing)|disput(?:es?|ed|ing)|insist(?:s|ed)?)$/;

/** Found in a sentence, with the tokens it takes. */
type Placed = TokenRange & { gap: Gap };

/** Right before the verb, or right after it as in "claimed Lavrov". */
const isBeside =
	(verb: number) =>
	({ from, to }: Placed) =>
		to === verb || from === verb + 1;

/** The token after an agency's dateline, `COLOGNE, Germany (Reuters) — `; a hyphen ends one only behind capitals. */
export function afterDateline({ tokens, sentence }: View): number {
	const dash = tokens.slice(0, 12).findIndex(({ text, start }, at) => {
		const isSpaced = sentence.text[start - sentence.start - 1] === ' ' && tokens[at + 1]?.start === start + 2;
		return /^[—–]$/.test(text) || (text === '-' && isSpaced && /^\p{Lu}{3}/u.test(tokens[0]?.text ?? ''));
	});
	const isPlace = tokens.slice(0, Math.max(0, dash)).every(({ text }) => /^[\p{Lu}\p{P}]/u.test(text));
	return dash > 0 && isPlace ? dash + 1 : 0;
}

/** One word for a person is a nickname, or no person at all: "farmers on the Prairies". */
const isBareName = ({ type, name }: Entity) =>
	type === 'person' && (!name.includes(' ') || /^\p{Ll}/u.test(name));

/** The places in a sentence that a question may leave out: names, numbers and years that stand once in it, in the article's own voice. */
export function gapsOf(view: View, quoted: QuotedWords, entities: ReadonlyMap<Slug, Entity>): Gap[] {
	const first = afterDateline(view);
	const { text } = view.sentence;
	const isOpen = ({ from, to }: { from: number; to: number }) =>
		from >= first &&
		!quoted.has(from) &&
		!/^[-–/]/.test(wordAt(view, to)) &&
		!/[-–/]$/.test(wordAt(view, from - 1));
	const names = [...view.mentions.values()].filter(isOpen).flatMap((mention): Placed[] => {
		const entity = entities.get(mention.entity);
		if (
			entity === undefined ||
			entity.generic === true ||
			isBareName(entity) ||
			isUnsureName(view, mention, entities)
		)
			return [];
		return [{ ...mention, gap: { words: textOf(view, mention), fills: { entity: entity.id } } }];
	});
	const numbers = figuresOf(view).filter(isOpen);
	const years = [...view.times.values()].filter(isOpen).flatMap((time): Placed[] => {
		const year = /\b(?:1[5-9]|20)\d\d\b/.exec(textOf(view, time))?.[0];
		return time.date === undefined || time.date !== year
			? []
			: [{ ...time, gap: { words: year, fills: { date: year } } }];
	});
	const claim = view.tokens.findIndex(({ lower }, at) => CLAIMING.test(lower) && !quoted.has(at));
	const all = claim === -1 ? [...names, ...numbers, ...years] : names.filter(isBeside(claim));
	return all.flatMap(({ gap }) => gap).filter(({ words }) => timesIn(text, words) === 1);
}
