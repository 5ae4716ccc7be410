import type { TokenRange } from '../tagged.ts';
import { gazetteer } from '../gazetteer/gazetteer.ts';
import { appositionEnd, headOf, isAge, isPersonNoun } from './context.ts';
import type { Draft } from './draft.ts';
import type { Found } from './found.ts';
import type { ReadSentence } from './read-sentence.ts';
import { roleOf } from './titles.ts';
import { OFFICES, OFFICE_WORDS, PAST_HOLDER, PORTFOLIOS } from './vocabulary.ts';
import { spelled, type Word } from './words.ts';

/** An office as a template, once every draft has an id. */
export type Office = { template: (id: (draft: Draft) => string) => string; words: TokenRange };

/** What a sentence says that a person is; ranges are of tokens. */
export type Role = { titled?: TokenRange; apposition?: TokenRange; office?: Office };

/** Of each sentence: index of the mention → the role that stands beside it. Sets the office of the drafts as well. */
export function findRoles(
	sentences: readonly ReadSentence[],
	found: readonly (readonly Found[])[],
): Map<number, Role>[] {
	return sentences.map(({ words }, index) => {
		const mentions = found[index] ?? [];
		const roles = new Map<number, Role>();
		const mentioned: Mentioned = {
			byFrom: new Map(mentions.map((mention) => [mention.from, mention])),
			byTo: new Map(mentions.map((mention) => [mention.to, mention])),
		};
		mentions.forEach((mention, at) => {
			if (mention.draft.type !== 'person' || mention.demonym) return;
			const role = roleAt(words, mentioned, mention);
			if (role !== undefined) roles.set(at, role);
		});
		return roles;
	});
}

/** The mentions of a sentence by the words at which they begin and end. */
type Mentioned = { byFrom: ReadonlyMap<number, Found>; byTo: ReadonlyMap<number, Found> };

/** An office in words: what it is, whose, and where it stands. */
type Told = TokenRange & { phrase: string; preposition: string; of?: Draft | string; isOffice: boolean };

function roleAt(words: readonly Word[], mentions: Mentioned, mention: Found): Role | undefined {
	const before = titleBefore(words, mentions, mention.from, mention.to);
	const after = appositionAfter(words, mentions, mention.to);
	if (before === undefined && after === undefined) return undefined;
	const offices = [after?.told, before].filter((each) => each?.isOffice === true);
	const owned = offices.find((each) => each?.of !== undefined);
	if (owned !== undefined) record(mention.draft, owned);
	const told = owned ?? offices[0];
	const tokens = (from: number, to: number): TokenRange => ({
		from: words[from]?.from ?? 0,
		to: words[to - 1]?.to ?? 0,
	});
	return {
		...(before !== undefined && { titled: tokens(before.from, mention.from) }),
		...(after !== undefined && { apposition: tokens(mention.to, after.to) }),
		...(told !== undefined && {
			office: {
				template: (id) => officeText(told, (draft) => `{${id(draft)}}`),
				words: tokens(Math.min(told.from, mention.from), Math.max(told.to, mention.to)),
			},
		}),
	};
}

const officeText = ({ phrase, preposition, of }: Told, say: (draft: Draft) => string): string =>
	of === undefined ? phrase : `${phrase} ${preposition} ${typeof of === 'string' ? of : say(of)}`;

function record(person: Draft, told: Told): void {
	person.office ??= officeText(told, ({ name, country, known }) =>
		(country ?? known)?.definite === true ? `the ${name}` : name,
	);
	if (typeof told.of === 'object') person.of ??= told.of;
}

const prepositionOf = (head: string): string => (/^spokes/.test(head) ? 'for' : 'of');

/** The title straight before a name, or before its comma: `the Russian Foreign Minister, Sergey Lavrov,`. */
function titleBefore(words: readonly Word[], mentions: Mentioned, at: number, end: number): Told | undefined {
	const comma = words[at - 1]?.text === ',';
	const last = comma ? at - 2 : at - 1;
	const ofCity = mayorOf(words, mentions, at);
	if (ofCity !== undefined) return ofCity;
	const place = headAt(words, last);
	const head = words[place];
	const role =
		head === undefined ? undefined : (roleOf(head.key) ?? (isPersonNoun(head.key) ? head.key : undefined));
	if (head === undefined || role === undefined) return undefined;
	const from = phraseStart(words, place);
	const told = ownerBefore(words, mentions, { from, to: last + 1 }, place, role);
	if (!comma) return told;
	const closed = /^[,.;:)]$/.test(words[end]?.text ?? '.');
	const opened = words[told.from]?.key === 'the' || told.of !== undefined;
	return closed && opened && OFFICES.has(role) ? told : undefined;
}

/** The head of a title that ends at a word: the Secretary in "Secretary of State". */
function headAt(words: readonly Word[], last: number): number {
	let at = last;
	while (last - at < 3 && words[at]?.capital === true && PORTFOLIOS.has(words[at]?.key ?? '')) at -= 1;
	return at < last && words[at]?.key === 'of' && OFFICES.has(words[at - 1]?.key ?? '') ? at - 1 : last;
}

/** Where the words of a title begin, given its last word. */
function phraseStart(words: readonly Word[], head: number): number {
	let from = head;
	while (from > 0 && head - from < 5) {
		const word = words[from - 1];
		if (word === undefined || PAST_HOLDER.has(word.key)) break;
		const hyphen = word.text === '-' && from > 1;
		const part = OFFICE_WORDS.has(word.key) || roleOf(word.key) !== undefined;
		const plain = !word.capital && (word.pos === 'ADJ' || word.pos === 'NOUN');
		if (!part && !plain && !hyphen) break;
		from -= 1;
	}
	return from;
}

/** The title with what stands before it: whose it is, "former", "the". */
function ownerBefore(
	words: readonly Word[],
	mentions: Mentioned,
	phrase: TokenRange,
	head: number,
	role: string,
): Told {
	let { from } = phrase;
	let past = false;
	let of: Draft | string | undefined;
	for (let steps = 0; steps < 3; steps += 1) {
		const word = words[from - 1];
		if (word === undefined) break;
		if (PAST_HOLDER.has(word.key)) {
			past = true;
			from -= 1;
			continue;
		}
		const owned = word.pos === 'PART' && /^[’']s?$/.test(word.text);
		const edge = owned ? from - 1 : from;
		const owner = mentions.byTo.get(edge);
		if (owner !== undefined && owner.draft.type !== 'person' && of === undefined) {
			of = owner.draft;
			from = owner.from;
			continue;
		}
		const region = regionBefore(words, edge);
		if (region === undefined || of !== undefined) break;
		of = spelled(words, region, edge);
		from = region;
	}
	if (words[from - 1]?.key === 'the' || words[from - 1]?.pos === 'DET') from -= 1;
	const singular = words[head]?.key === role;
	return {
		from,
		to: phrase.to,
		phrase: phraseText(words, phrase.from, phrase.to),
		preposition: prepositionOf(role),
		...(of !== undefined && { of }),
		isOffice: singular && !past && OFFICES.has(role),
	};
}

/** A title as it stands, but for the capital that the sentence gave it. */
function phraseText(words: readonly Word[], from: number, to: number): string {
	const text = spelled(words, from, to);
	const lower = words[from]?.initial === true && words[to - 1]?.capital === false;
	return lower ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** "California Governor": a state or province, of which we have no entity. */
function regionBefore(words: readonly Word[], edge: number): number | undefined {
	for (let length = 3; length > 0; length -= 1) {
		const from = edge - length;
		if (from < 0 || words[from]?.capital !== true) continue;
		const key = words
			.slice(from, edge)
			.map((word) => word.key)
			.join(' ');
		if (gazetteer().regions.has(key)) return from;
	}
	return undefined;
}

/** "Mayor of London Sadiq Khan". */
function mayorOf(words: readonly Word[], mentions: Mentioned, at: number): Told | undefined {
	const owner = mentions.byTo.get(at);
	if (owner === undefined || owner.demonym || owner.draft.type === 'person') return undefined;
	const of = words[owner.from - 1]?.key === 'the' ? owner.from - 2 : owner.from - 1;
	const head = words[of - 1];
	if (words[of]?.key !== 'of' || head === undefined || !OFFICES.has(head.key)) return undefined;
	const from = phraseStart(words, of - 1);
	return {
		from,
		to: at,
		phrase: phraseText(words, from, of),
		preposition: 'of',
		of: owner.draft,
		isOffice: true,
	};
}

/** What stands behind a name in commas: its age, its office. */
function appositionAfter(
	words: readonly Word[],
	mentions: Mentioned,
	comma: number,
): { to: number; told?: Told } | undefined {
	if (words[comma]?.text !== ',') return undefined;
	if (isAge(words, comma + 1)) {
		const close = comma + 2;
		const more = isAge(words, close + 1) ? undefined : appositionAfter(words, mentions, close);
		return more ?? { to: words[close]?.text === ',' ? close + 1 : close };
	}
	const end = appositionEnd(words, comma);
	if (end === undefined) return undefined;
	const head = headOf(words, comma + 1, end);
	const role = head === undefined ? undefined : words[head]?.key;
	if (head === undefined || role === undefined || !(isPersonNoun(role) || roleOf(role) === role))
		return undefined;
	if (mentions.byFrom.get(comma + 1)?.draft.type === 'person') return undefined;
	const to = words[end]?.text === ',' ? end + 1 : end;
	const told = toldBehind(words, mentions, comma + 1, head, end);
	return { to, ...(told !== undefined && { told }) };
}

/** `the chief executive of Acme`, `Canada’s foreign minister`. */
function toldBehind(
	words: readonly Word[],
	mentions: Mentioned,
	from: number,
	head: number,
	end: number,
): Told | undefined {
	const role = words[head]?.key ?? '';
	const start = phraseStart(words, head);
	const told = ownerBefore(words, mentions, { from: start, to: head + 1 }, head, role);
	if (told.from < from || told.from > from + 1) return undefined;
	const link = words[head + 1];
	if (link === undefined || head + 1 >= end) return told.of === undefined ? undefined : told;
	if (told.of !== undefined || !/^(?:of|for|at)$/.test(link.key)) return undefined;
	const at = words[head + 2]?.key === 'the' ? head + 3 : head + 2;
	const owner = mentions.byFrom.get(at);
	if (owner === undefined || owner.to !== end || owner.demonym) return undefined;
	return { ...told, to: end, of: owner.draft, preposition: link.key === 'for' ? 'for' : 'of' };
}
