import type { AttemptId, Slug } from '../kernel/id.ts';
import type { Evidence, Feedback } from '../question/feedback.ts';
import type { PublicQuestion, Response } from '../question/index.ts';

/** One question of a finished attempt. A question without a response keeps its key: it has no feedback. */
export type ResultItem = {
	question: PublicQuestion;
	/** 0 where there is no response. */
	mark: number;
	response?: Response;
	feedback?: Feedback;
};

/** What the attempt showed of one fact. */
export type FactResult = {
	fact: Slug;
	/** The fact as a statement; left out while a question about it in this attempt has no response. */
	statement?: string;
	/** Mean mark of the fact's questions, in [0, 1]. */
	mark: number;
	questions: number;
	evidence?: Evidence;
};

/** The learner's report of one finished attempt. */
export type Result = {
	id: AttemptId;
	bank: { id: Slug; title: string; published: string };
	practises?: AttemptId;
	/** Sum of the marks, and of how many. */
	score: number;
	of: number;
	/** score / of as a whole per cent, rounded down, so that 100 means all right. */
	percent: number;
	/** From start to finish, in whole seconds. */
	seconds: number;
	right: number;
	partly: number;
	wrong: number;
	unanswered: number;
	/** In the order of the article. */
	facts: FactResult[];
	/** Every question, as asked. */
	items: ResultItem[];
	/** A text to share, without questions or answers. */
	share: string;
};
