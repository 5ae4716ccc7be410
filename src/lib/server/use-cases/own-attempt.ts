import type { Attempt } from '../../core/attempt/schema.ts';
import { parser } from '../../core/kernel/accepts.ts';
import { AttemptId, type LearnerId } from '../../core/kernel/id.ts';
import { fail, ok, type Result } from '../../core/kernel/result.ts';
import type { App } from '../app.ts';
import type { BankVersion } from '../banks/library.ts';

/** There is no such attempt, or it is another learner's: the two are not told apart. */
export type AttemptNotFound = { code: 'attempt_not_found' };

/** Too much is waiting to be written; nothing was lost, and the same request may be sent again. */
export type Busy = { code: 'busy'; retryAfterSeconds: number };
export const BUSY: Busy = { code: 'busy', retryAfterSeconds: 1 };

/** How often a decision that another request overtook is made again before the server says that it is busy. */
export const DECISIONS = 5;

const readId = parser(AttemptId);

type Owned = { attempt: Attempt; version: BankVersion };

/** The learner's attempt with the bank version that it pinned. `recall` allows what memory holds (see `AttemptStore`). */
export async function ownAttempt(
	app: App,
	learner: LearnerId | null,
	id: string,
	from: 'find' | 'recall' = 'find',
): Promise<Result<Owned, AttemptNotFound>> {
	const parsed = readId(id);
	if (learner === null || !parsed.success) return fail({ code: 'attempt_not_found' });
	const attempt = await app.attempts[from](parsed.data, learner);
	if (attempt === undefined) return fail({ code: 'attempt_not_found' });
	const version = await app.banks.version(attempt.bank.hash);
	if (version === undefined) throw new Error(`The bank version ${attempt.bank.hash} of an attempt is gone.`);
	return ok({ attempt, version });
}
