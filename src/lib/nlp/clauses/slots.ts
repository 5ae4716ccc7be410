import type { Clause, Filler, SlotName } from '../../core/fact/schema.ts';
import { fail, ok, type Result } from '../../core/kernel/result.ts';
import type { SkipReason } from '../find-facts.ts';
import type { TokenRange } from '../tagged.ts';
import type { Discourse } from './antecedents.ts';
import { fillerOf } from './fillers.ts';
import { COPULAS, FOR_CAUSE, MOTION, PLACED, TO_DO } from './lexicon.ts';
import { putTime, type Slots } from './put-time.ts';
import type { Part, RawClause } from './raw-clause.ts';
import { textOf, wordAt, type View } from './view.ts';
import { wording, type Owners } from './wording.ts';

const PLACE_PREPOSITIONS = new Set([
	'in',
	'at',
	'near',
	'outside',
	'inside',
	'across',
	'off',
	'around',
	'along',
]);
/** Slots in which a part with no slot of its own may stand, told but never asked for, in the order in which they are said. */
const SPARE: readonly SlotName[] = [
	'recipient',
	'companion',
	'topic',
	'manner',
	'purpose',
	'cause',
	'condition',
];
/** From here on they are said after the time. */
const AFTER_TIME = SPARE.indexOf('purpose');

/** Prepositions of a part before the subject that only sets the scene: without it the rest is as true. */
const SETTING = new Set([
	'in',
	'at',
	'on',
	'during',
	'after',
	'before',
	'from',
	'amid',
	'despite',
	'like',
	'alongside',
]);

/** Prepositions of a part that only adds where, when or how: without it the rest is as true. */
const ADDING = new Set(
	'at in on during before after alongside near from via across around through over with under amid'.split(
		' ',
	),
);

/** True of a part that a clause can lose where it cannot stand alone. */
const maybeLeftOff = (part: Part, raw: RawClause): boolean => {
	if (part.kind === 'phrase') return ADDING.has(part.preposition ?? '');
	if (part.kind === 'infinitive') return !TO_DO.has(raw.verb.verb.lemma) && raw.verb.verb.lemma !== 'be';
	return part.kind === 'cause' || part.kind === 'gerund';
};

/** The slots after the verb, from what was read after it. */
export function slotsOf(
	view: View,
	raw: RawClause,
	discourse: Discourse,
	owners: Owners,
): Result<Slots, SkipReason> {
	const slots: Slots = {};
	const front = raw.front;
	if (front !== undefined) {
		const put = putTime(slots, view, front);
		if (!put.ok) return put;
	}
	for (const [index, part] of raw.parts.entries()) {
		const put = putPart(slots, view, raw, part, discourse, owners);
		// What follows the verb at once may be what it needs: "depends on the weather".
		if (!put.ok && (index === 0 || !maybeLeftOff(part, raw))) return put;
	}
	const { frontPhrase } = raw;
	if (frontPhrase === undefined) return ok(slots);
	const put = putPart(slots, view, raw, frontPhrase, discourse, owners);
	const setting = frontPhrase.kind === 'phrase' && SETTING.has(frontPhrase.preposition ?? '');
	return put.ok || setting ? ok(slots) : put;
}

function putPart(
	slots: Slots,
	view: View,
	raw: RawClause,
	part: Part,
	discourse: Discourse,
	owners: Owners,
): Result<null, SkipReason> {
	const { lemma } = raw.verb.verb;
	const words = (range: { from: number; to: number }) => wording(view, range, discourse, owners);
	const put = (slot: SlotName, filler: Filler): Result<null, SkipReason> => {
		if (slots[slot] !== undefined) return spare(slots, filler);
		slots[slot] = filler;
		return ok(null);
	};
	switch (part.kind) {
		case 'time':
			return putTime(slots, view, part.time);
		case 'quantity': {
			const filler = { quantity: part.quantity.quantity, preposition: part.preposition };
			const asked = part.preposition === 'by' || part.preposition === 'for';
			return put('manner', asked && part.quantity.type !== 'duration' ? filler : { ...filler, ask: false });
		}
		case 'adjective': {
			// What something is like is somebody's view, unless it is how they plead.
			if (lemma !== 'plead') return fail('opinion');
			const text = words(part);
			return text.ok ? put('complement', { text: text.value, type: 'topic', ask: false }) : text;
		}
		case 'adverb':
			return put('manner', { text: textOf(view, part).toLowerCase(), type: 'topic', ask: false });
		case 'infinitive': {
			const whole = words(part);
			const short = beforeRelative(view, part);
			const text = whole.ok || short === undefined ? whole : words(short);
			if (!text.ok) return text;
			return TO_DO.has(lemma)
				? put('complement', { text: text.value, type: 'action' })
				: put('purpose', { text: text.value, type: 'reason', ask: false });
		}
		case 'gerund': {
			const text = words(part);
			if (!text.ok) return text;
			const cause = part.preposition === 'for' && FOR_CAUSE.has(lemma);
			const filler = { preposition: part.preposition, text: text.value, type: 'reason' as const };
			return cause ? put('cause', filler) : spare(slots, filler);
		}
		case 'cause':
		case 'condition': {
			const text = words(part);
			if (!text.ok) return text;
			const type = part.kind === 'cause' ? 'reason' : 'condition';
			return put(part.kind, { preposition: part.preposition, text: text.value, type, ask: false });
		}
		case 'phrase':
			return putPhrase(slots, view, raw, part, discourse, owners);
	}
}

/** "to adopt a budget that cuts …", up to what narrows the budget: there is a budget all the same. */
function beforeRelative(view: View, part: TokenRange): TokenRange | undefined {
	for (let at = part.from + 3; at < part.to; at += 1) {
		if (!/^(?:that|which|who)$/.test(wordAt(view, at))) continue;
		const indefinite = view.tokens.slice(part.from, at).some(({ lower }) => /^an?$/.test(lower));
		return indefinite ? { from: part.from, to: at } : undefined;
	}
	return undefined;
}

function putPhrase(
	slots: Slots,
	view: View,
	raw: RawClause,
	part: Extract<Part, { kind: 'phrase' }>,
	discourse: Discourse,
	owners: Owners,
): Result<null, SkipReason> {
	const { lemma } = raw.verb.verb;
	const read = fillerOf(view, part.phrase, discourse, owners);
	if (!read.ok) return read;
	const filler = read.value;
	const { preposition } = part;
	if (preposition === undefined) {
		if (COPULAS.has(lemma)) {
			if (slots.complement !== undefined) return fail('not_understood');
			slots.complement = 'text' in filler ? { ...filler, ask: false } : filler;
		} else if (slots.object === undefined)
			slots.object = BARE_OBJECT.has(lemma) || isNone(view, part) ? { ...filler, ask: false } : filler;
		else if (slots.complement === undefined && 'quantity' in filler) slots.complement = filler;
		else return fail('not_understood');
		return ok(null);
	}
	const placed = { ...filler, preposition };
	const slot = slotOf(preposition, filler, lemma, slots, discourse);
	if (slot === undefined || slots[slot] !== undefined) return spare(slots, placed);
	slots[slot] = placed;
	return ok(null);
}

/** Verbs of which nobody asks what was put, left or given: the rest of the clause says it. */
const BARE_OBJECT = new Set('put place set leave keep give take hold make have'.split(' '));
const isNone = (view: View, part: TokenRange): boolean => wordAt(view, part.from) === 'no';

/** The slot that a preposition and what follows it speak of; undefined where that is not sure. */
function slotOf(
	preposition: string,
	filler: Filler,
	lemma: string,
	slots: Slots,
	discourse: Discourse,
): SlotName | undefined {
	const type = 'entity' in filler ? discourse.entities.get(filler.entity)?.type : undefined;
	const object = slots.object;
	const plainObject = object === undefined || !('text' in object) || PLACED.has(lemma);
	if (PLACE_PREPOSITIONS.has(preposition) && (type === 'city' || type === 'country'))
		return plainObject ? 'place' : undefined;
	if (preposition === 'to' && type !== undefined) {
		if (MOTION.has(lemma) || (type === 'city' && object === undefined)) return 'place';
		return object === undefined ? undefined : 'recipient';
	}
	if (preposition === 'with' && type === 'person') return 'companion';
	if (preposition === 'for' && FOR_CAUSE.has(lemma)) return 'cause';
	return undefined;
}

/** A part with no slot of its own: told behind those before it, never asked for. */
function spare(slots: Slots, filler: Filler): Result<null, SkipReason> {
	const taken = Math.max(-1, ...SPARE.map((slot, index) => (slots[slot] === undefined ? -1 : index)));
	const from = slots.time === undefined ? taken + 1 : Math.max(AFTER_TIME, taken + 1);
	const slot = SPARE[from];
	if (slot === undefined) return fail('not_understood');
	slots[slot] = { ...filler, ask: false };
	return ok(null);
}

/** The slots as a clause takes them: only those that are filled. */
export const clauseOf = (subject: Filler, raw: RawClause, slots: Slots): Clause => ({
	subject,
	verb: raw.verb.verb,
	...slots,
});
