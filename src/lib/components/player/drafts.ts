import type { Certainty } from '../../core/attempt/certainty.ts';
import type { QuestionId } from '../../core/question/base.ts';
import type { Response } from '../../core/question/index.ts';

/**
 * An answer that the server has not confirmed yet. `id` is made once a draft, so that sending it again counts once;
 * `sent` says that it was sent and may already be recorded. `certainty` is there where it is asked for and was said;
 * `giveUp` where the response is the last one, right or not.
 */
export type Draft = { id: string; response: Response; sent: boolean; certainty?: Certainty; giveUp?: true };
export type Drafts = Record<QuestionId, Draft>;

const place = (attempt: string) => `dateline/drafts/${attempt}`;

/** The drafts that this tab keeps of an attempt; none where storage is closed or holds something else. */
export function keptDrafts(attempt: string): Drafts {
	try {
		const kept: unknown = JSON.parse(sessionStorage.getItem(place(attempt)) ?? '{}');
		return typeof kept === 'object' && kept !== null ? (kept as Drafts) : {};
	} catch {
		return {};
	}
}

/** Keeps the drafts over a reload of the page; without storage they last as long as the page. */
export function keepDrafts(attempt: string, drafts: Drafts): void {
	try {
		if (Object.keys(drafts).length === 0) sessionStorage.removeItem(place(attempt));
		else sessionStorage.setItem(place(attempt), JSON.stringify(drafts));
	} catch {
		// Full or closed storage takes nothing from the page itself.
	}
}
