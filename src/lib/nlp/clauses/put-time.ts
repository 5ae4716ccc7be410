import type { Filler, SlotName } from '../../core/fact/schema.ts';
import { fail, ok, type Result } from '../../core/kernel/result.ts';
import type { SkipReason } from '../find-facts.ts';
import type { TimeExpression } from '../times/time-expression.ts';
import { textOf, wordAt, type View } from './view.ts';

/** The slots of a clause as far as they are filled. */
export type Slots = Partial<Record<SlotName, Filler>>;

/** Words that tell how often: a clause with them is about no one time. */
const HABIT = /^(?:every|each|daily|weekly|monthly|yearly|annually|a|per|once|twice|always|often|usually)\b/i;

/** Words that only place what happened near the day of the report, which then dates it. */
const PASSING =
	/^(?:(?:an?|one|two|three|four|five|six|several|ten|\d+) (?:days?|weeks?|months?) (?:ago|earlier)|recently|lately|just|now|today|already|earlier|later|(?:earlier|later|last|this|over the|at the|during the|late on|early on|the same|that|in the|the) (?:same )?(?:week|weekend|month|year|season|day|morning|evening|afternoon|night|summer|winter|spring|autumn|past|coming)\b)/i;

/** Puts a time into its slot. A time without a date goes where the day of the report stands for it; how often is no time. */
export function putTime(slots: Slots, view: View, time: TimeExpression): Result<null, SkipReason> {
	const text = textOf(view, time);
	if (time.date === undefined) {
		if (HABIT.test(text)) return fail('undated');
		if (!/\d{4}/.test(text) && !PASSING.test(text)) return fail('undated');
		if (slots.time !== undefined && /[A-Z]/.test(text.slice(1))) return fail('undated');
		// A year that is told stands as it is told; "recently" goes, since the day of the report takes its place.
		if (!/\b(?:1[5-9]|20)\d{2}\b/.test(text)) return ok(null);
		if (slots.time !== undefined) return fail('undated');
		slots.time = { text: text.charAt(0).toLowerCase() + text.slice(1), type: 'event', ask: false };
		return ok(null);
	}
	if (slots.time !== undefined)
		return 'date' in slots.time && slots.time.date === time.date ? ok(null) : fail('undated');
	const preposition =
		time.preposition ??
		(/^(?:since|by|until|before|after|from)$/.test(wordAt(view, time.from))
			? wordAt(view, time.from)
			: undefined);
	slots.time = { date: time.date, ...(preposition !== undefined && { preposition }) };
	return ok(null);
}
