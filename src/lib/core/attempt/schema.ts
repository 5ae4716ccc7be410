import { z } from 'zod';
import { MOST_DRAWN } from '../bank/draw.ts';
import { AttemptId, LearnerId, ResponseId, Slug } from '../kernel/id.ts';
import { QuestionId } from '../question/base.ts';
import { Response } from '../question/index.ts';
import { CERTAINTIES } from './certainty.ts';

/**
 * When feedback is seen and what a response earns; behaviours.ts holds what each does.
 * - `immediate` shows feedback after each response, which is then final.
 * - `deferred` keeps it, and lets responses change, until the attempt is finished.
 * - `tries` lets a wrong response be tried again, with a hint and a penalty.
 * - `certainty` is immediate, and asks with each response how sure the learner is, which counts.
 */
export const Behaviour = z.enum(['immediate', 'deferred', 'tries', 'certainty']);
export type Behaviour = z.infer<typeof Behaviour>;

export const Certainty = z.literal(CERTAINTIES);

/** A response that was recorded; times are milliseconds since 1970 by the server's clock. */
export const Recorded = z.strictObject({
	id: ResponseId,
	question: QuestionId,
	response: Response,
	/** What the question has earned with this response: how far it is right, less the penalties of a `tries` attempt. */
	mark: z.number().min(0).max(1),
	at: z.number(),
	/** How sure the learner was; in a `certainty` attempt only. */
	certainty: Certainty.optional(),
	/** It closed its question: right, the last try, or given up. In a `tries` attempt only; elsewhere the behaviour says it. */
	closes: z.literal(true).optional(),
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
	/** In the order recorded. The last of a question counts; where feedback is at once there is one, and one for each try. */
	recorded: z.array(Recorded),
	flagged: z.array(QuestionId),
});
export type Attempt = z.infer<typeof Attempt>;
