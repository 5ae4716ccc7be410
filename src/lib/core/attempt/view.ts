import type { Bank } from '../bank/schema.ts';
import type { AttemptId, Slug } from '../kernel/id.ts';
import type { QuestionId } from '../question/base.ts';
import type { PublicQuestion, Question, Response } from '../question/index.ts';
import { publicView } from '../question/kinds.ts';
import { givenTo } from './counted.ts';
import type { Attempt, Behaviour } from './schema.ts';
import { shuffleSeed } from './seed.ts';
import { closedFeedback, shownOf, type AttemptFeedback, type TryAgain } from './shown.ts';
import { triesOf } from './tries.ts';

/** One question of an attempt as the player may see it now. `feedback` is there only where the question is closed. */
export type AttemptItem = {
	question: PublicQuestion;
	flagged: boolean;
	/** In a `tries` attempt: how often it may be tried in all. */
	tries?: number;
	/** The response that counts so far. */
	response?: Response;
	/** It was tried, and may be tried again. */
	again?: TryAgain;
	feedback?: AttemptFeedback;
};

/** All that the player needs of an attempt. */
export type AttemptView = {
	id: AttemptId;
	bank: { id: Slug; title: string; published: string };
	behaviour: Behaviour;
	practises?: AttemptId;
	finished: boolean;
	items: AttemptItem[];
	/** Index of the first question without a response, or that may be tried again; the last index where there is none. */
	resumeAt: number;
};

/**
 * The attempt as its learner may see it now. Feedback is there only for a response that is recorded, and only once the
 * question is closed: by its response, by the last of its tries, or by the finish, as the behaviour has it. A question
 * without a response keeps its key even then.
 * @param bank the bank version that the attempt pins; throws where it does not hold a question of the attempt
 */
export function viewOf(attempt: Attempt, bank: Bank): AttemptView {
	const { id, behaviour, practises, finishedAt } = attempt;
	const { title, published } = bank.article;
	const finished = finishedAt !== undefined;
	const given = givenTo(attempt);
	const flagged = new Set(attempt.flagged);
	const items = askedOf(attempt, bank).map((question): AttemptItem => {
		const own = given.get(question.id) ?? [];
		const last = own.at(-1);
		const closed = finished ? closedFeedback(attempt, question, own, bank) : undefined;
		return {
			question: publicView(question, shuffleSeed(attempt, question)),
			flagged: flagged.has(question.id),
			...(behaviour === 'tries' && { tries: triesOf(question) }),
			...(last && { response: last.response }),
			...(finished ? closed && { feedback: closed } : shownOf(attempt, question, own, bank)),
		};
	});
	const open = items.findIndex(isOpen);
	return {
		id,
		bank: { id: attempt.bank.id, title, published },
		behaviour,
		...(practises && { practises }),
		finished,
		items,
		resumeAt: open === -1 ? items.length - 1 : open,
	};
}

/** Whether there is something to do at a question: it has no response, or may be tried again. */
const isOpen = ({ response, again }: AttemptItem): boolean => response === undefined || again !== undefined;

/** The questions of the attempt, in the order asked. */
export function askedOf(attempt: Attempt, { questions }: Bank): Question[] {
	const byId = new Map<QuestionId, Question>(questions.map((question) => [question.id, question]));
	return attempt.questions.map((id) => {
		const question = byId.get(id);
		if (question === undefined) throw new Error(`The bank of attempt ${attempt.id} has no question ${id}.`);
		return question;
	});
}
