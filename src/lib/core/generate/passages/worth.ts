import { passageOf } from '../../fact/passage.ts';
import type { PassageFact } from '../../fact/schema.ts';

/** More words than this make a passage slow to read. */
const EASY = 30;

/** What a question from a passage is worth: less where much has to be read, or what stands before it. */
export function worthOf(fact: PassageFact, worth: number): number {
	const words = passageOf(fact).split(/\s+/).length;
	return worth - (fact.before === undefined ? 0 : 1) - Math.max(0, words - EASY) / 15;
}
