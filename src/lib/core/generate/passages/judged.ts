import { passageOf } from '../../fact/passage.ts';
import type { Gap, PassageFact } from '../../fact/schema.ts';
import { hash32 } from '../../kernel/chance.ts';
import { shortQuantity } from '../distractors/numbers.ts';
import { said, type Material } from '../material.ts';
import { basis, questionId, type Made } from '../questions/made.ts';
import { articleName } from '../realise/dating.ts';
import { SMALL } from '../realise/fillers.ts';
import { mayState } from './fair.ts';
import { namesFor } from '../questions/askable.ts';

/** More is too much to judge at once, in words. */
const MOST_WORDS = 34;

/** Words that begin a sentence with a capital for no other reason. */
const BEGINS =
	/^(?:The|An?|In|On|At|By|For|From|Of|To|With|After|Before|During|Since|Until|Under|Over|About|Around|Nearly|Almost|More|Some|Most|Many|Several|All|Both|Each|Every|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Its|His|Her|Their|As|When|While|Although|Though|Because|If|No|Only|Another|Other|Last|Next|Police|Officials|Researchers|Scientists|Officers|Shares|Workers|Prosecutors|Organisers|Investigators|Residents)\b/;

/** Pronouns that a statement by itself leaves open. */
const POINTS = /\b(?:he|she|it|they|him|her|them|this|these|those|that(?=[.,;]))\b/i;

/** The passage to follow "According to the article …,": with a small letter where its first word is no name. */
function lead(text: string, m: Material): string | undefined {
	if (m.entities.some((entity) => namesFor(entity).some((name) => text.startsWith(name)))) return text;
	return BEGINS.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : undefined;
}

/** The whole passage as a statement; undefined where it leans on other words, quotes somebody, or is long. */
function statementOf(fact: PassageFact, m: Material, text: string): string | undefined {
	if (!mayState(fact, m)) return undefined;
	if (fact.before !== undefined || /[“”"‘]/.test(fact.anchor.quote) || POINTS.test(text)) return undefined;
	const plain = lead(text.replace(/[[\]]/g, ''), m);
	if (plain === undefined || plain.split(/\s+/).length > MOST_WORDS || !plain.endsWith('.')) return undefined;
	return `According to ${articleName(m.article)}, ${plain}`;
}

/** What a figure is changed by: less would be a trap for the eye, more would not be believed. */
const CHANGES = [0.5, 0.7, 1.4, 1.5, 2];

/** Behind these another number may be true as well. */
const BOUNDS =
	/\b(?:exceed\w*|surpass\w*|topp\w*|pass\w*|reach\w*|above|below|over|under|than|least|most|up to|nearly|almost|about|around|some|roughly|between|from|to|and|or)\s$/i;

/** Other numbers for the gap, written as it is; none for a figure with a hedge, which another may keep true. */
function untruths({ words, fills }: Gap, quote: string): string[] {
	if (BOUNDS.test(quote.slice(0, quote.indexOf(words)))) return [];
	if (!('quantity' in fills) || fills.quantity.hedge !== undefined) return [];
	const { quantity } = fills;
	const isSpelt = /^\p{L}+$/u.test(words);
	if (!isSpelt && !/\d/.test(words)) return [];
	return CHANGES.flatMap((change) => {
		const value = asRound(quantity.value * change, quantity.value);
		if (value <= 1 || Math.abs(value / quantity.value - 1) < 0.2) return [];
		if (isSpelt) return SMALL[value - 1] ?? [];
		const text = shortQuantity({ ...quantity, value });
		return /[%]|per ?cent/.test(words) && value > 100 ? [] : text;
	});
}

/** The number as round as another one is: with as many digits that count, or one more. */
function asRound(value: number, like: number): number {
	const digits = String(Number(String(like).replace(/[-.]/g, ''))).replace(/(?<!0)0+$/, '').length;
	const places = String(like).split('.')[1]?.length ?? 0;
	return Number(Number(value.toPrecision(Math.max(1, digits))).toFixed(places));
}

/** The article's own words as a statement, true or with one number changed. */
export const judgedPassages = (m: Material): Made[] =>
	m.passages.flatMap((fact): Made[] => {
		const stem = statementOf(fact, m, passageOf(fact));
		if (stem === undefined) return [];
		const made = (key: boolean, variant: string, text: string, rationale: string): Made => {
			const id = questionId('true-false', [fact.id], 'all', variant);
			return {
				question: {
					kind: 'true-false',
					...basis('true-false', id, [fact], undefined, text, m),
					key,
					rationale,
				},
				worth: key ? 4 : 6,
			};
		};
		const lies = fact.gaps.flatMap((gap): Made[] => {
			const id = questionId('true-false', [fact.id], 'all', gap.words);
			const others = untruths(gap, fact.anchor.quote).filter((other) => !fact.anchor.quote.includes(other));
			const other = others[hash32(id) % Math.max(1, others.length)];
			if (other === undefined) return [];
			const text = statementOf(fact, m, passageOf(fact, { words: gap.words, by: other }));
			return text === undefined
				? []
				: [made(false, gap.words, text, `The article says otherwise. ${said(fact, m)}`)];
		});
		return [made(true, 'told', stem, `The article says so. ${said(fact, m)}`), ...lies];
	});
