import type { Slug } from '../kernel/id.ts';
import type { Mark, QuestionId, Solution } from './base.ts';

/** The proving words in their paragraph: `before + quote + after` is the whole paragraph. */
export type Evidence = {
	fact: Slug;
	article: { id: Slug; title: string; published: string; publisher: string };
	paragraph: number;
	before: string;
	quote: string;
	after: string;
};

/** What a learner sees once the response is recorded: how right, the right answer, why, and the proof. */
export type Feedback = Mark & Solution & { question: QuestionId; explanation: string; evidence: Evidence[] };
