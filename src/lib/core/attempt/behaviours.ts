import type { Question } from '../question/index.ts';
import { mark } from '../question/kinds.ts';
import type { Answer, AttemptError } from './command.ts';
import { sameResponse } from './same.ts';
import type { Behaviour, Recorded } from './schema.ts';
import { earned, triesOf } from './tries.ts';

/** What of a recorded response the behaviour decides. */
type Earned = Pick<Recorded, 'mark' | 'certainty' | 'closes'>;

/** What a behaviour does. `given` are the responses to the question that are recorded, first to last. */
export type BehaviourRules = {
	/** Why this answer may not be recorded now; undefined where it may. */
	refuses(answer: Answer, given: readonly Recorded[]): AttemptError | undefined;
	/** What the answer earns. */
	earns(answer: Answer, given: readonly Recorded[], question: Question): Earned;
	/** Whether the question is closed, so that its feedback may be seen, while the attempt is open. */
	closed(given: readonly Recorded[]): boolean;
};

const unasked = ({ certainty, giveUp }: Answer): AttemptError | undefined => {
	if (certainty !== undefined) return { code: 'certainty_not_asked' };
	return giveUp === undefined ? undefined : { code: 'no_tries' };
};
const answered = (question: string, given: readonly Recorded[]): AttemptError | undefined =>
	given.length > 0 ? { code: 'already_answered', question } : undefined;
const plain = ({ response }: Answer, _: readonly Recorded[], question: Question): Earned => ({
	mark: mark(question, response).mark,
});

/** The first response is final. */
const immediate: BehaviourRules = {
	refuses: (answer, given) => answered(answer.question, given) ?? unasked(answer),
	earns: plain,
	closed: (given) => given.length > 0,
};

/** A later response replaces the one before. */
const deferred: BehaviourRules = { refuses: unasked, earns: plain, closed: () => false };

const isClosed = (given: readonly Recorded[]): boolean => given.at(-1)?.closes === true;

/** A response that is not right may be tried again, until the tries are used up or the learner gives up. */
const tries: BehaviourRules = {
	refuses({ question, response, certainty, giveUp }, given) {
		if (isClosed(given)) return { code: 'already_answered', question };
		if (certainty !== undefined) return { code: 'certainty_not_asked' };
		const before = giveUp === undefined && given.some((one) => sameResponse(one.response, response));
		return before ? { code: 'already_tried', question } : undefined;
	},
	earns({ response, giveUp }, given, question) {
		const { mark: right } = mark(question, response);
		const closes = right >= 1 || giveUp === true || given.length + 1 >= triesOf(question);
		return closes ? { mark: earned(right, given.length), closes } : { mark: earned(right, given.length + 1) };
	},
	closed: isClosed,
};

/** The first response is final, and comes with how sure the learner is. The mark is what it would be without. */
const certainty: BehaviourRules = {
	refuses: (answer, given) =>
		answered(answer.question, given) ??
		(answer.giveUp === undefined ? undefined : { code: 'no_tries' }) ??
		(answer.certainty === undefined ? { code: 'certainty_missing' } : undefined),
	earns: (answer, given, question) => ({
		...plain(answer, given, question),
		...(answer.certainty && { certainty: answer.certainty }),
	}),
	closed: (given) => given.length > 0,
};

/** What each behaviour does. The compiler finds the one that is missing. */
export const BEHAVIOURS: { [B in Behaviour]: BehaviourRules } = { immediate, deferred, tries, certainty };
