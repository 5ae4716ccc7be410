import type { Day } from '../../core/kernel/edtf.ts';
import { lower, token } from '../token-at.ts';
import type { TaggedSentence, Token } from '../tagged.ts';
import { yearOf } from './calendar.ts';
import { leadOf, type Lead } from './lead.ts';
import { tenseAt, type Tense } from './local-tense.ts';
import { isPossessive, type Parts } from './piece.ts';
import { pieceAt } from './pieces/index.ts';
import { resolve } from './resolve.ts';
import { runAt, type Run } from './runs.ts';
import type { TimeExpression } from './time-expression.ts';

/** "Around 5 p.m. on Friday" is on Friday; "before 5 p.m. on Friday" is not before Friday. */
const isLoose = ({ loose, word = 'at' }: Lead, { first }: Run) =>
	first.parts.clock ? !/^(?:at|on|in|around|about)$/.test(word) : loose === true;

/** A date right before a noun, with no preposition: `Sept. 11 families`, `the 3 May attack`. */
const isModifier = (tokens: readonly Token[], { from, to, parts }: Run) =>
	(parts.day ?? parts.month) !== undefined &&
	token(tokens, to).pos === 'NOUN' &&
	(from === 0 || token(tokens, from - 1).pos === 'DET');

/** Needs no verb to say in which direction it lies. */
const isAbsolute = ({ year, offset }: Parts) => year !== undefined || offset !== undefined;

/** "Since" looks back; "until Friday" in the past leaves open whether that Friday has come. */
function tenseOf(tokens: readonly Token[], lead: Lead, { to }: Run, tense: Tense): Tense | undefined {
	const { from, preposition = 'on' } = lead;
	if (preposition === 'since') return 'past';
	const near = tenseAt(tokens, from, to, tense);
	return /^(?:by|until|before|from)$/.test(preposition) && near !== 'future' ? undefined : near;
}

/** What has grown or shrunk: "decreased from last year" is no time of it. */
const CHANGED =
	/^(?:up|down|rose|rise[ns]?|fell|falls?|fallen|grew|grown?|dropped|declined|decreased|increased|jumped|climbed|slipped|surged|shrank|rising|falling|unchanged|changed?|different)$/;

/** In "up from $2m in 2019", "fell from last year" and "more than in 2019" the year is that of the other figure. */
function isCompared(tokens: readonly Token[], from: number): boolean {
	if (lower(tokens, from) === 'from' && [1, 2, 3].some((back) => CHANGED.test(lower(tokens, from - back))))
		return true;
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
		// Whatever comes of it, no word of it is read twice.
		at = run.to - 1;
		if (run.weak) continue;
		const inside =
			run.first.inside === true || isPossessive(lower(tokens, run.to)) || isModifier(tokens, run);
		// "The April 2015 quake" is dated, but not its clause.
		if (inside && parts.year !== undefined) continue;
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
			: resolve(parts, day, isAbsolute(parts) ? tense : tenseOf(tokens, lead, run, tense));
		found.push({
			from: lead.from,
			to: run.to,
			...(date === undefined ? {} : { date }),
			...(lead.preposition === undefined ? {} : { preposition: lead.preposition }),
		});
		lowest = run.to;
	}
	return found;
}
