import type { Day } from '../../core/kernel/edtf.ts';
import { dayOf, isOfDate, latestDay, readDay } from './day.ts';

/** A paragraph without its dateline, and what that said. */
export type Datelined = { text: string; place: string; date?: Day; agency?: string };

/** Letters of a paragraph in which its dateline must end. */
const LONGEST = 90;
const DASHES = ['—', '–', '--', '-'];
/** Words of a place that keep a small letter: `Rio de Janeiro`. */
const SMALL = new Set('de da do del la le el al of the and sur upon on'.split(' '));
/** Words that end with a full stop in a place: `St. Petersburg`, `Washington, D.C.`. */
const PLACE_WORD =
	/^(?:\p{Lu}[\p{L}’'-]*\.?|(?:\p{Lu}\.)+|de|da|do|del|la|le|el|al|of|the|and|sur|upon|on)$/u;

/**
 * Takes a dateline off the head of a paragraph: `MOSCOW, Oct. 27 (Reuters) — `, `NEW YORK (AP) - `, `PARIS — `. It is one only
 * where the place is in capitals, or an agency or a date stands beside it; else nothing is taken.
 * @param published the day of the article, which gives a date its year
 */
export function takeDateline(paragraph: string, published?: Day): Datelined | undefined {
	const head = headOf(paragraph);
	if (head === undefined) return undefined;
	const { agency, before } = agencyOf(head.before);
	const parts = before.split(',').map((part) => part.trim());
	const dateFrom = parts.findIndex((part) => isOfDate(part.split(' ')[0] ?? ''));
	const named = dateFrom === -1 ? parts : parts.slice(0, dateFrom);
	const dated = dateFrom === -1 ? undefined : readDay(parts.slice(dateFrom).join(' '));
	const [first = ''] = named;
	if (dateFrom !== -1 && dated === undefined) return undefined;
	if (named.length > 3 || named.some((part) => !isPlace(part))) return undefined;
	const shouted = /\p{Lu}{2}/u.test(first) && first === first.toUpperCase();
	if (!shouted && agency === undefined && dated === undefined) return undefined;
	const date =
		dated?.year !== undefined
			? dayOf(dated.year, dated)
			: dated !== undefined && published !== undefined
				? latestDay(dated, published)
				: undefined;
	return {
		text: head.after,
		place: named.map(spoken).join(', '),
		...(date !== undefined && { date }),
		...(agency !== undefined && { agency }),
	};
}

/** What stands before and after the first dash with a space or bracket before it. */
function headOf(paragraph: string): { before: string; after: string } | undefined {
	const start = paragraph.slice(0, LONGEST);
	for (let index = 2; index < start.length; index += 1) {
		const dash = DASHES.find((mark) => start.startsWith(mark, index));
		if (dash === undefined) continue;
		const bare = dash === '—' || start[index - 1] === ')';
		const after = paragraph.slice(index + dash.length).trim();
		if (!bare && !(start[index - 1] === ' ' && start[index + dash.length] === ' ')) continue;
		return after === '' ? undefined : { before: start.slice(0, index).trim(), after };
	}
	return undefined;
}

/** The agency in brackets at the end: `(Reuters)`, `(AP)`. */
function agencyOf(head: string): { agency?: string; before: string } {
	const open = head.lastIndexOf('(');
	if (open === -1 || !head.endsWith(')')) return { before: head };
	const agency = head.slice(open + 1, -1).trim();
	const before = head.slice(0, open).trim().replace(/,$/, '');
	return agency === '' || agency.length > 40 ? { before } : { agency, before };
}

/** `D.C.`, `U.S.` */
const INITIALS = /^(?:\p{Lu}\.)+$/u;

const isPlace = (part: string): boolean => {
	const words = part.split(' ');
	return words.length <= 4 && words.every((word) => PLACE_WORD.test(word));
};

/** A place as running text writes it: `MOSCOW` is Moscow, `Washington` and `D.C.` stay. */
const spoken = (part: string): string =>
	part
		.split(' ')
		.map((word, index) =>
			word === word.toUpperCase() && !INITIALS.test(word) ? capital(word, index > 0) : word,
		)
		.join(' ');

function capital(word: string, within: boolean): string {
	const small = word.toLowerCase();
	if (within && SMALL.has(small)) return small;
	return small.replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase());
}
