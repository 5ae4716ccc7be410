import type { ResponseId } from '../kernel/id.ts';
import type { QuestionId } from '../question/base.ts';
import type { Response } from '../question/index.ts';
import type { NoResponse } from '../question/kinds.ts';
import type { Certainty } from './certainty.ts';

/** What a learner gives to one question. */
export type Answer = {
	id: ResponseId;
	question: QuestionId;
	response: Response;
	/** Wanted in a `certainty` attempt, and in no other. */
	certainty?: Certainty | undefined;
	/** In a `tries` attempt: this is the last response, right or not; to give up is to give the same one again so. */
	giveUp?: true | undefined;
};

/** Why an attempt refuses a command. It stays as it was. */
export type AttemptError =
	| { code: 'attempt_finished' }
	/** The attempt does not ask this question. */
	| { code: 'unknown_question'; question: QuestionId }
	/** What came is no response to this question. */
	| NoResponse
	/** The question is closed; its feedback was shown. */
	| { code: 'already_answered'; question: QuestionId }
	/** The same response was tried before, and was not right. It costs no try. */
	| { code: 'already_tried'; question: QuestionId }
	| { code: 'certainty_missing' }
	/** The attempt does not ask how sure the learner is. */
	| { code: 'certainty_not_asked' }
	/** There is nothing to give up where a question is not tried several times. */
	| { code: 'no_tries' }
	/** The id belongs to another response that is recorded. */
	| { code: 'response_id_reused'; id: ResponseId };
