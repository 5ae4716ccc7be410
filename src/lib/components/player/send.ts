import type { Shown } from '../../core/attempt/shown.ts';
import type { QuestionId } from '../../core/question/base.ts';
import type { Draft } from './drafts.ts';

/** `lost` where no reply came, or the server could not save just now: the same request may be sent again. */
export type Sent = { at: 'recorded'; shown: Shown } | { at: 'refused'; code: string } | { at: 'lost' };

type Reply = Shown & { code?: string };

/** Posts JSON to an endpoint of the attempt. Waits at most fifteen seconds for the reply. */
async function post(path: string, body: unknown): Promise<{ status: number; reply: Reply } | undefined> {
	try {
		const response = await fetch(path, {
			method: 'POST',
			headers: { 'content-type': 'application/json', accept: 'application/json' },
			body: JSON.stringify(body),
			signal: AbortSignal.timeout(15_000),
		});
		const reply = (await response.json()) as Reply;
		return { status: response.status, reply };
	} catch {
		return undefined;
	}
}

/** Sends one response; safe to repeat with the same draft. */
export async function sendResponse(attempt: string, question: QuestionId, draft: Draft): Promise<Sent> {
	const { sent: _, ...given } = draft;
	const came = await post(`/attempts/${attempt}/responses`, { ...given, question });
	if (came === undefined || came.status >= 500 || came.status === 429) return { at: 'lost' };
	if (came.status >= 400) return { at: 'refused', code: came.reply.code ?? '' };
	const { feedback, again } = came.reply;
	return { at: 'recorded', shown: { ...(feedback && { feedback }), ...(again && { again }) } };
}

/** Sets or takes back the learner's flag; false where that did not come through. */
export async function sendFlag(attempt: string, question: QuestionId, flagged: boolean): Promise<boolean> {
	const came = await post(`/attempts/${attempt}/flags`, { question, flagged });
	return came !== undefined && came.status < 400;
}
