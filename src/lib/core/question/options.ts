import type { FeedbackPart, Option, Part, PartId } from './base.ts';
import { part, shuffledParts, textsOf } from './parts.ts';

/** What `choice` and `multiple` share: options, shown in an order of chance or in their own. */
export type WithOptions = { options: Option[]; order: 'shuffled' | 'fixed' };

/** The options as a learner may see them; only a `fixed` order (numbers, dates) is the bank's own. */
export const publicOptions = ({ options, order }: WithOptions, seed: string): Part[] =>
	order === 'fixed' ? options.map(part) : shuffledParts(options, seed);

/** The solution of a question with options: each option with whether it was given, whether it is right, and why. */
export function optionSolution(
	options: readonly Option[],
	given: readonly PartId[],
	keys: readonly PartId[],
) {
	const parts: FeedbackPart[] = options.map(({ id, text, rationale }) => ({
		id,
		text,
		given: given.includes(id),
		right: keys.includes(id),
		rationale,
	}));
	return { given: textsOf(options, new Set(given)), right: textsOf(options, keys), parts };
}
