import { z } from 'zod';
import { MOST_DRAWN } from '../bank/draw.ts';
import { AttemptId, LearnerId, ResponseId, Slug } from '../kernel/id.ts';
import { QuestionId } from '../question/base.ts';
import { Response } from '../question/index.ts';

/** `immediate` shows feedback after each response, which is then final; `deferred` keeps it, and lets responses change, until the attempt is finished. */
export const Behaviour = z.enum(['immediate', 'deferred']);
export type Behaviour = z.infer<typeof Behaviour>;

/** A response that was recorded; times are milliseconds since 1970 by the server's clock. */
export const Recorded = z.strictObject({
	id: ResponseId,
	question: QuestionId,
	response: Response,
	mark: z.number().min(0).max(1),
	at: z.number(),
});
export type Recorded = z.infer<typeof Recorded>;

/** One learner's run through the questions of one bank version. */
export const Attempt = z.strictObject({
	id: AttemptId,
	learner: LearnerId,
	/** The bank and the hash of its bytes: editing a bank never changes a past attempt. */
	bank: z.strictObject({ id: Slug, hash: z.string() }),
	behaviour: Behaviour,
	/** In the order in which they are asked; each once. */
	questions: z.array(QuestionId).min(1).max(MOST_DRAWN),
	/** The attempt whose missed questions this one practises. */
	practises: AttemptId.optional(),
	startedAt: z.number(),
	finishedAt: z.number().optional(),
	/** In the order recorded. In an immediate attempt at most one a question; in a deferred one the last of a question counts. */
	recorded: z.array(Recorded),
	flagged: z.array(QuestionId),
});
export type Attempt = z.infer<typeof Attempt>;
