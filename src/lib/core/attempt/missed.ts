import type { QuestionId } from '../question/base.ts';
import { counted } from './counted.ts';
import type { Attempt } from './schema.ts';

/** The questions that are not wholly right, or have no response, in the order asked. */
export function missed(attempt: Attempt): QuestionId[] {
	const responses = counted(attempt);
	return attempt.questions.filter((question) => (responses.get(question)?.mark ?? 0) < 1);
}
