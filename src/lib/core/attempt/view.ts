import type { Bank } from '../bank/schema.ts';
import type { AttemptId, Slug } from '../kernel/id.ts';
import type { QuestionId } from '../question/base.ts';
import { feedback, type Feedback } from '../question/feedback.ts';
import type { PublicQuestion, Question, Response } from '../question/index.ts';
import { publicView } from '../question/kinds.ts';
import { counted } from './counted.ts';
import type { Attempt, Behaviour } from './schema.ts';

/** One question of an attempt as the player may see it now. `feedback` is there only where the behaviour lets it be seen. */
export type AttemptItem = {
	question: PublicQuestion;
	flagged: boolean;
	/** The response that counts so far. */
	response?: Response;
	feedback?: Feedback;
};

/** All that the player needs of an attempt. */
export type AttemptView = {
	id: AttemptId;
	bank: { id: Slug; title: string; published: string };
	behaviour: Behaviour;
	practises?: AttemptId;
	finished: boolean;
	items: AttemptItem[];
	/** Index of the first question without a response; the last index where all have one. */
	resumeAt: number;
};

/**
 * The attempt as its learner may see it now. Feedback is there only for a response that is recorded, and only once the
 * behaviour lets it be seen: at once in an immediate attempt, after the finish in a deferred one. A question without a
 * response keeps its key even then.
 * @param bank the bank version that the attempt pins; throws where it does not hold a question of the attempt
 */
export function viewOf(attempt: Attempt, bank: Bank): AttemptView {
	const { id, behaviour, practises, finishedAt } = attempt;
	const { title, published } = bank.article;
	const finished = finishedAt !== undefined;
	const seen = finished || behaviour === 'immediate';
	const responses = counted(attempt);
	const flagged = new Set(attempt.flagged);
	const items = askedOf(attempt, bank).map((question): AttemptItem => {
		const recorded = responses.get(question.id);
		return {
			question: publicView(question, shuffleSeed(attempt, question)),
			flagged: flagged.has(question.id),
			...(recorded && { response: recorded.response }),
			...(recorded && seen && { feedback: feedback(question, recorded.response, bank) }),
		};
	});
	const open = items.findIndex(({ response }) => response === undefined);
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

/** What seeds the order of a question's options in an attempt, so that a learner who comes back finds the same. */
export const shuffleSeed = (attempt: Attempt, question: Question): string => `${attempt.id}/${question.id}`;

/** The questions of the attempt, in the order asked. */
export function askedOf(attempt: Attempt, { questions }: Bank): Question[] {
	const byId = new Map<QuestionId, Question>(questions.map((question) => [question.id, question]));
	return attempt.questions.map((id) => {
		const question = byId.get(id);
		if (question === undefined) throw new Error(`The bank of attempt ${attempt.id} has no question ${id}.`);
		return question;
	});
}
