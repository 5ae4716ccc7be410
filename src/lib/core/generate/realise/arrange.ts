import { SLOTS, type Clause, type Filler, type SlotName } from '../../fact/schema.ts';
import { adjunct } from './fillers.ts';

/** What stands before the subject and what follows the verb, as templates. */
export type Arranged = { front?: string; after: string[] };

/** Slots whose words would swallow a date that came after them. */
const CLAUSAL: readonly SlotName[] = ['purpose', 'cause', 'condition'];

const words = (text: string) => text.split(/\s+/).length;

/** Four words and more draw the next adjunct to themselves: "support for actions in Ukraine | in the talks". */
const isHeavy = (text: string | undefined) => text !== undefined && words(text) >= 4;

/**
 * The slots after the verb in the order in which English says them: what, to whom, with whom, about what, how, where,
 * when, why, on what condition. A time told in words goes to the front where it would seem to belong to what comes before it.
 * @param omit slots to leave out: the subject always is, and the one that is asked
 * @param mayFront false inside another clause, and where the sentence already begins with a date
 */
export function arrange(clause: Clause, omit: readonly SlotName[], mayFront: boolean): Arranged {
	const said = (slot: SlotName): Filler | undefined =>
		slot === 'subject' || omit.includes(slot) ? undefined : clause[slot];
	const spoken = SLOTS.filter((slot) => slot !== 'time' && said(slot) !== undefined);
	const text = (slots: readonly SlotName[]) => slots.map((slot) => adjunct(slot, said(slot) as Filler));
	const before = text(spoken.filter((slot) => !CLAUSAL.includes(slot)));
	const clausal = text(spoken.filter((slot) => CLAUSAL.includes(slot)));
	const time = said('time');
	if (time === undefined) return { after: [...before, ...clausal] };
	const when = adjunct('time', time);
	if ('text' in time) {
		if (mayFront && isHeavy([...before, ...clausal].at(-1)))
			return { front: when, after: [...before, ...clausal] };
		return { after: [...before, ...clausal, when] };
	}
	return { after: [...before, when, ...clausal] };
}
