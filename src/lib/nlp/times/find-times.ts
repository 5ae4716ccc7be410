import type { Day } from '../../core/kernel/edtf.ts';
import type { TaggedSentence, Token } from '../tagged.ts';
import { yearOf } from './calendar.ts';
import { leadOf, type Lead } from './lead.ts';
import { tenseAt, type Tense } from './local-tense.ts';
import { lower, token } from '../token-at.ts';
import { isPossessive, type Parts, type Piece, type Rule } from './piece.ts';
import { calendarDate } from './pieces/calendar-date.ts';
import { holiday, HOLIDAYS } from './pieces/holiday.ts';
import { month } from './pieces/month.ts';
import { weekday } from './pieces/named-day.ts';
import { season } from './pieces/season.ts';
import { clockTime, partOfDay } from './pieces/time-of-day.ts';
import { unitOfTime } from './pieces/unit-of-time.ts';
import { FIRST_WORDS, phraseOfTime, wordOfTime, WORDS } from './pieces/word-of-time.ts';
import { year } from './pieces/year.ts';
import { resolve } from './resolve.ts';
import type { TimeExpression } from './time-expression.ts';
import { MONTHS, PARTS_OF_DAY, SEASONS, UNITS, WEEKDAYS } from './words.ts';

/** The rules that a word calls up: most words call none, and cost one look-up. */
const RULES = new Map<string, Rule[]>();
const on = (words: Iterable<string>, ...rules: Rule[]) => {
	for (const word of words) RULES.set(word, [...(RULES.get(word) ?? []), ...rules]);
};
on(FIRST_WORDS, phraseOfTime);
on(WEEKDAYS.keys(), weekday);
on(
	[...WEEKDAYS.keys()].map((name) => `${name}s`),
	weekday,
);
on(MONTHS.keys(), calendarDate, month);
on(SEASONS.keys(), season);
on(PARTS_OF_DAY, partOfDay);
on(UNITS.keys(), unitOfTime);
on(HOLIDAYS, holiday);
on(WORDS, wordOfTime);
on('one two three four five six seven eight nine ten eleven twelve'.split(' '), clockTime);

const NUMERIC: readonly Rule[] = [clockTime, calendarDate, year];
const MIXED: readonly Rule[] = [month, year];

function rulesOf({ lower: word }: Token): readonly Rule[] {
	const first = word.charCodeAt(0);
	if (first >= 48 && first <= 57) return NUMERIC;
	return RULES.get(word) ?? (/^(?:mid|early|late)-|^['’]\d/.test(word) ? MIXED : []);
}

function pieceAt(tokens: readonly Token[], at: number, day: Day): Piece | undefined {
	for (const rule of rulesOf(token(tokens, at))) {
		const piece = rule({ tokens, at, day });
		if (piece !== undefined) return piece;
	}
	return undefined;
}

const JOINTS = new Set(['on', 'at', 'in', 'of', ',']);
const SPANS = new Set(['to', 'through', 'until', 'till', 'and', 'or', '-', '–', '—']);

type Run = { from: number; to: number; parts: Parts; weak: boolean; first: Piece };

/** What both tell; vague where they contradict each other. */
function join(left: Parts, right: Parts): Parts {
	for (const name of Object.keys(left) as (keyof Parts)[])
		if (right[name] !== undefined && right[name] !== left[name]) return { vague: true };
	return { ...left, ...right };
}

/** The next piece that begins within a word or two of `to`, by the word between them. */
function nextPiece(
	tokens: readonly Token[],
	run: Run,
	day: Day,
): { piece: Piece; joint: string } | undefined {
	const between = lower(tokens, run.to);
	const gaps = [0];
	if (JOINTS.has(between) || SPANS.has(between)) gaps.push(1);
	if (between === ',' && lower(tokens, run.to + 1) === 'on') gaps.push(2);
	for (const gap of gaps) {
		const start = run.to + gap;
		for (const at of [start, start + 1, start + 2]) {
			const piece = pieceAt(tokens, at, day);
			const from =
				piece === undefined ? -1 : lower(tokens, piece.from - 1) === 'the' ? piece.from - 1 : piece.from;
			if (piece !== undefined && (from === start || piece.from === start))
				return { piece, joint: gap === 0 ? '' : lower(tokens, run.to) };
		}
	}
	return undefined;
}

const shape = (parts: Parts) =>
	Object.keys(parts)
		.filter((name) => name !== 'which' && name !== 'clock' && name !== 'vague')
		.sort()
		.join();

function runAt(tokens: readonly Token[], piece: Piece, day: Day): Run {
	const run: Run = { ...piece, weak: piece.weak === true, first: piece };
	for (;;) {
		const next = nextPiece(tokens, run, day);
		if (next === undefined || next.piece.to <= run.to) return run;
		const { piece: right, joint } = next;
		const spans = SPANS.has(joint);
		if (/^(?:and|or)$/.test(joint) && shape(run.parts) !== shape(right.parts)) return run;
		if (joint === ',' && right.weak) return run;
		run.parts =
			spans && !(run.parts.clock && right.parts.clock) ? { vague: true } : join(run.parts, right.parts);
		run.weak &&= right.weak === true;
		run.to = right.to;
	}
}

/** "Around 5 p.m. on Friday" is on Friday; "before 5 p.m. on Friday" is not before Friday. */
const isLoose = ({ loose, word = 'at' }: Lead, { first }: Run) =>
	first.parts.clock ? !/^(?:at|on|in|around|about)$/.test(word) : loose === true;

/** Looks ahead or back by the preposition alone, or leaves both open. */
function tenseWith(preposition: string | undefined, tense: Tense | undefined): Tense | undefined {
	if (preposition === 'since') return 'past';
	return preposition !== undefined && /^(?:by|until|before|from)$/.test(preposition) && tense !== 'future'
		? undefined
		: tense;
}

/** In "up from $2m in 2019" and "more than in 2019" the year is that of the other figure. */
function isCompared(tokens: readonly Token[], from: number): boolean {
	for (let at = from - 1; at >= Math.max(0, from - 6); at -= 1) {
		const word = lower(tokens, at);
		if (/^(?:than|compared|versus)$/.test(word)) return true;
		if (word === 'from' && at < from - 1 && /^(?:NUM|SYM)$/.test(token(tokens, at + 1).pos)) return true;
	}
	return false;
}

/** A year other than the article's, beside which "in October" need not be of the article's year. */
const hasOtherYear = (tokens: readonly Token[], day: Day) =>
	tokens.some(({ lower: word }) => /^(?:1\d|20)\d\d$/.test(word) && Number(word) !== yearOf(day));

/**
 * The words of a sentence that tell when, each with its date where the words give one surely. Two times side by side are
 * one (`at 5 p.m. on Friday`); so are the two ends of a span (`from 2019 to 2023`), which has no date.
 * @param day the day of the article, from which `yesterday` and `on Friday` are told
 * @param tense of the sentence's verb: in which direction `on Friday` lies
 */
export function findTimes(sentence: TaggedSentence, day: Day, tense: Tense): TimeExpression[] {
	const { tokens } = sentence;
	const found: TimeExpression[] = [];
	let lowest = 0;
	let otherYear: boolean | undefined;
	for (let at = 0; at < tokens.length; at += 1) {
		const piece = pieceAt(tokens, at, day);
		if (piece === undefined || piece.from < lowest) continue;
		const run = runAt(tokens, piece, day);
		const { parts } = run;
		if (run.weak) continue;
		const inside = run.first.inside === true || isPossessive(lower(tokens, run.to));
		const lead: Lead = inside ? { from: run.from } : leadOf(tokens, run.from, lowest);
		const needsYear = parts.year === undefined && (parts.month ?? parts.season) !== undefined;
		if (needsYear) otherYear ??= hasOtherYear(tokens, day);
		const unsure =
			inside ||
			isLoose(lead, run) ||
			(parts.offset === 0 && parts.clock === undefined && tense === 'present') ||
			(needsYear && otherYear && parts.which === undefined) ||
			isCompared(tokens, lead.from);
		const date = unsure
			? undefined
			: resolve(parts, day, tenseWith(lead.preposition, tenseAt(tokens, lead.from, run.to, tense)));
		found.push({
			from: lead.from,
			to: run.to,
			...(date === undefined ? {} : { date }),
			...(lead.preposition === undefined ? {} : { preposition: lead.preposition }),
		});
		lowest = run.to;
		at = run.to - 1;
	}
	return found;
}
