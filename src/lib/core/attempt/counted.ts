import type { QuestionId } from '../question/base.ts';
import type { Attempt, Recorded } from './schema.ts';

/** The response that counts for each question that has one: the last recorded. */
export const counted = (attempt: Attempt): ReadonlyMap<QuestionId, Recorded> =>
	new Map(attempt.recorded.map((recorded) => [recorded.question, recorded]));

/** The responses to each question that has any, first to last. */
export function givenTo(attempt: Attempt): ReadonlyMap<QuestionId, readonly Recorded[]> {
	const given = new Map<QuestionId, Recorded[]>();
	for (const recorded of attempt.recorded) {
		const before = given.get(recorded.question);
		if (before) before.push(recorded);
		else given.set(recorded.question, [recorded]);
	}
	return given;
}
