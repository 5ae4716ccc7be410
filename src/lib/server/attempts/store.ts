import type { Decided } from '../../core/attempt/machine.ts';
import type { Attempt, Behaviour } from '../../core/attempt/schema.ts';
import type { AttemptId, LearnerId, Slug } from '../../core/kernel/id.ts';
import type { QuestionId } from '../../core/question/base.ts';

/** An attempt in one line of a list. */
export type AttemptSummary = {
	id: AttemptId;
	bank: Slug;
	behaviour: Behaviour;
	startedAt: number;
	finishedAt?: number;
	/** Whole per cent; of finished attempts only. */
	percent?: number;
	/** True where it practises the missed questions of others. */
	practice: boolean;
	/** Questions with a response, of how many. */
	answered: number;
	of: number;
};

/**
 * What became of a save. `saved` is on the disk. `overtaken`: another request changed the attempt first, nothing was
 * written; find the attempt again and decide again. `busy`: too much is waiting to be written, nothing was written.
 */
export type Saved = 'saved' | 'overtaken' | 'busy';

/** The attempts as the database keeps them. Another learner's attempt is not found. */
export type AttemptStore = {
	/** As it stands in the database now. */
	find(id: AttemptId, learner: LearnerId): Promise<Attempt | undefined>;
	/** As it was when last seen by this process, which may be late; a save by it says `overtaken` if so. */
	recall(id: AttemptId, learner: LearnerId): Promise<Attempt | undefined>;
	/** Every attempt of the learner, newest first, without what was answered. */
	list(learner: LearnerId): Promise<AttemptSummary[]>;
	/** Every attempt of the learner (at one bank), oldest first. */
	all(learner: LearnerId, bank?: Slug): Promise<Attempt[]>;
	/** Keeps a new attempt, and its learner where it is the first. */
	create(attempt: Attempt): Promise<Saved>;
	/** Keeps the response that was decided upon; `attempt` is as it was before it. */
	record(attempt: Attempt, decided: Decided): Promise<Saved>;
	flag(attempt: Attempt, question: QuestionId, flagged: boolean): Promise<Saved>;
	/** @param percent the result, for lists */
	finish(attempt: Attempt, finishedAt: number, percent: number): Promise<Saved>;
	/** To be called for attempts that became another learner's. */
	forget(ids: readonly string[]): void;
	/** Waits for what is being written. */
	close(): Promise<void>;
};
