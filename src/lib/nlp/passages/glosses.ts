import { timesIn } from '../../core/fact/passage.ts';
import type { Gloss } from '../../core/fact/schema.ts';
import { datePreposition, spokenDate } from '../../core/kernel/edtf.ts';
import type { Slug } from '../../core/kernel/id.ts';
import { nounAntecedent, type Discourse } from '../clauses/antecedents.ts';
import { posAt, textOf, wordAt } from '../clauses/view.ts';
import type { Read } from './lead.ts';
import { isUnsureName } from './unsure-name.ts';

const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December';
const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const UNIT = `${DAY}|${MONTH}|days?|nights?|mornings?|afternoons?|evenings?|weeks?|weekends?|fortnights?|months?|quarters?|terms?|seasons?|years?|decades?|century|spring|summer|autumn|fall|winter`;
/** Words that tell a time from the day of the article, or without its year. */
const MOVING = new RegExp(
	[
		'\\b(?:yesterday|today|tonight|tomorrow|nowadays|currently|recently|lately|ago|so far|to date|at the moment|at present|right now|until now|these days)\\b',
		'\\b(?:earlier|later) (?:this|that)\\b',
		'\\b(?:fiscal|financial) (?:years?|quarters?)\\b|\\byear (?:to|ending|ended)\\b',
		`\\b${DAY}s?\\b`,
		`\\b(?:last|next|this|past|coming|previous|following|preceding) (?:few |two |three )?(?:${UNIT})\\b`,
		`\\b(?:in|since|until|by|from|of|on|early|late|mid|\\d{1,2}) (?:${MONTH})\\b(?!,? \\d{4}\\b)`,
		`\\b(?:${MONTH}) \\d{1,2}\\b(?!,? \\d{4}\\b)`,
		`\\b(?:past|last|next|coming|recent|previous) (?:\\d+ )?(?:${UNIT})\\b`,
		'\\b(?:overnight|weekend|the (?:day|night|week|month|year) before|end of the (?:day|week|month|quarter|season|year|decade)|at (?:Christmas|Easter))\\b',
		'\\b(?:January|February|April|June|July|August|September|October|November|December)\\b(?! (?:\\d{1,2}, )?\\d{4}\\b)',
		'\\b(?:in|since|by|until) (?:the )?(?:spring|summer|autumn|fall|winter)\\b(?! (?:of )?\\d{4}\\b)',
	].join('|'),
	'i',
);

/** The times of a sentence that do not tell their year, as dates; what is quoted was said on a day of its own. */
const ofTimes = ({ view, quoted }: Read): Gloss[] =>
	[...view.times.values()].flatMap((time) => {
		const words = textOf(view, time);
		if (time.date === undefined || /\b\d{4}\b/.test(words) || quoted.has(time.from)) return [];
		// "A letter dated Monday", "the vote of last May".
		const before = view.tokens[time.from - 1];
		const isOf = time.preposition === undefined && (before?.pos === 'ADP' || before?.lower === 'dated');
		const date = isOf
			? spokenDate(time.date)
			: `${time.preposition ?? datePreposition(time.date)} ${spokenDate(time.date)}`;
		return [{ words, means: time.from === 0 ? date.charAt(0).toUpperCase() + date.slice(1) : date }];
	});

/** Short names of people and organisations, in full, where the words shown have not told them yet. */
function ofNames({ view }: Read, { entities }: Discourse, told: Set<Slug>): Gloss[] {
	return [...view.mentions.values()]
		.toSorted((one, other) => one.from - other.from)
		.flatMap((mention) => {
			const entity = entities.get(mention.entity);
			if (entity === undefined || told.has(entity.id) || isUnsureName(view, mention, entities)) return [];
			told.add(entity.id);
			const words = textOf(view, mention);
			const isShort = words !== entity.name && entity.name.includes(words.replace(/\W/g, '').slice(0, 3));
			if (!isShort || (entity.type !== 'person' && entity.type !== 'organisation')) return [];
			return words.length < entity.name.length ? [{ words, means: entity.name }] : [];
		});
}

/** "The company" as the one that it stands for, where the words shown have not told that. */
function ofNouns({ view, quoted }: Read, discourse: Discourse, told: Set<Slug>): Gloss[] {
	return view.tokens.flatMap(({ lower, text }, at) => {
		if (lower !== 'the' || quoted.has(at) || /^(?:NOUN|ADJ|PROPN)$/.test(posAt(view, at + 2))) return [];
		const spot = { sentence: view.index, token: at };
		const entity = discourse.entities.get(nounAntecedent(discourse, wordAt(view, at + 1), spot) ?? '');
		if (entity === undefined || told.has(entity.id)) return [];
		told.add(entity.id);
		const the = entity.definite === true ? `${text} ` : '';
		return [{ words: textOf(view, { from: at, to: at + 2 }), means: `${the}${entity.name}` }];
	});
}

/**
 * What a reader of a passage alone would not know: which day "Wednesday" was, who "Lavrov" or "the company" is. Undefined where it tells a
 * time that has no sure date.
 * @param reads its sentences, in their order
 * @param text the whole passage
 */
export function glossesOf(reads: readonly Read[], text: string, discourse: Discourse): Gloss[] | undefined {
	const told = new Set<Slug>();
	const all = reads.flatMap((read) => {
		const nouns = ofNouns(read, discourse, new Set([...told, ...namedIn(read)]));
		for (const id of namedIn(read)) told.add(id);
		return [...ofTimes(read), ...nouns];
	});
	const named = new Set<Slug>();
	const names = reads.flatMap((read) => ofNames(read, discourse, named));
	const once = [...all, ...names].filter(({ words }) => timesIn(text, words) === 1);
	const plain = once.reduce((rest, { words }) => rest.replace(words, ' '), text);
	return MOVING.test(plain) ? undefined : once.slice(0, 12);
}

const namedIn = ({ view }: Read): Slug[] => [...view.mentions.values()].map(({ entity }) => entity);
