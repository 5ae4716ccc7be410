import { passageOf } from '../../fact/passage.ts';
import type { Gap, PassageFact } from '../../fact/schema.ts';
import { readNumber } from '../../kernel/number.ts';
import { GAP } from '../../question/gap.ts';
import type { Material } from '../material.ts';
import { articleName } from '../realise/dating.ts';
import { isMoney, typeOf } from '../realise/fillers.ts';
import { isFair } from './fair.ts';
import { givesAway, namesFor } from '../questions/askable.ts';

/** What is asked for, by what stands in the gap: whose name, which country, which year. */
function asksFor({ fills }: Gap, m: Material): string {
	if ('date' in fills) return fills.date.length === 4 ? 'Which year' : 'Which date';
	if ('quantity' in fills) {
		if (isMoney(fills.quantity)) return 'Which sum of money';
		return /^(?:%|per ?cent)/.test(fills.quantity.unit) ? 'Which percentage' : 'Which number';
	}
	switch (typeOf(fills, m.names)) {
		case 'person':
			return 'Whose name';
		case 'country':
			return 'Which country';
		case 'city':
			return 'Which city or town';
		case 'organisation':
			return 'Which organisation';
		case 'event':
			return 'Which event';
		default:
			return 'Which name';
	}
}

/** True where the text has the number, in figures or words, whatever its size is written as: `$31m` for 31,000,000. */
const saysNumber = (text: string, value: number): boolean =>
	text.split(/[\s–—-]+/).some((word) => {
		const read = readNumber(/\d[\d,.]*/.exec(word)?.[0] ?? word)?.value;
		return read !== undefined && [1, 1e3, 1e6, 1e9].some((size) => read * size === value);
	});

/** True where the text says what stands in the gap: its words, or its entity under another name. */
function tells(text: string, { words, fills }: Gap, m: Material): boolean {
	const key = 'entity' in fills ? m.names.get(fills.entity) : undefined;
	if (key !== undefined) return givesAway(text, key);
	return text.includes(words) || ('quantity' in fills && saysNumber(text, fills.quantity.value));
}

/** The title with a dash in the place of what the gap stands for; empty where that does not hide it. */
function masked(title: string, gap: Gap, m: Material): string {
	const key = 'entity' in gap.fills ? m.names.get(gap.fills.entity) : undefined;
	const names = [gap.words, ...(key === undefined ? [] : namesFor(key))];
	const hidden = names
		.toSorted((one, other) => other.length - one.length)
		.reduce((text, name) => text.replaceAll(name, '—'), title);
	return tells(hidden, gap, m) ? '' : hidden;
}

/**
 * The stem of a question about a gap: what is wanted, then the article's own words with the gap in them. Undefined where
 * it would be unfair to somebody, or where what is shown tells the answer; in the article's title a dash stands for it.
 */
export function gapStem(fact: PassageFact, gap: Gap, m: Material): string | undefined {
	if (!isFair(fact, gap, m)) return undefined;
	const shown = passageOf(fact, { words: gap.words, by: GAP });
	const isName = 'entity' in gap.fills;
	if (isName ? tells(shown, gap, m) : shown.includes(gap.words)) return undefined;
	const head = { ...m.article, title: masked(m.article.title, gap, m) };
	return `${asksFor(gap, m)} fills the gap in these words of ${articleName(head)}: “${shown}”`;
}
