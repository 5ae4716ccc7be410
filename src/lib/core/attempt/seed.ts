import type { Question } from '../question/index.ts';
import type { Attempt } from './schema.ts';

/** What seeds the order of a question's options in an attempt, so that a learner who comes back finds the same. */
export const shuffleSeed = (attempt: Pick<Attempt, 'id'>, question: Question): string =>
	`${attempt.id}/${question.id}`;
