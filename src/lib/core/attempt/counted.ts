import type { QuestionId } from '../question/base.ts';
import type { Attempt, Recorded } from './schema.ts';

/** The response that counts for each question that has one: the last recorded. */
export const counted = (attempt: Attempt): ReadonlyMap<QuestionId, Recorded> =>
	new Map(attempt.recorded.map((recorded) => [recorded.question, recorded]));
