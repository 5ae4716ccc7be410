import type { AttemptId, Slug } from '../kernel/id.ts';
import type { Feedback } from '../question/feedback.ts';
import type { PublicQuestion, Response } from '../question/index.ts';
import type { Behaviour } from './schema.ts';

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
