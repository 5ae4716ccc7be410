import type { AttemptItem, AttemptView } from '../../core/attempt/view.ts';

/** The index that `?q=` names (it counts from 1); where it names none, the one to go on with. */
export function placeOf(q: string | null, view: AttemptView): number {
	const index = /^\d{1,3}$/.test(q ?? '') ? Number(q) - 1 : -1;
	return index >= 0 && index < view.items.length ? index : view.resumeAt;
}

/** The cookie that keeps the place of an attempt, as `?q=` names it; its path is the attempt's, so that each has its own. */
export const PLACE = 'dateline_place';
/** A quiz left for longer begins where the first answer is missing. */
export const PLACE_SECONDS = 60 * 24 * 60 * 60;

/** Keeps the place of the attempt shown in this browser. */
export function keepPlace(attempt: string, at: number): void {
	document.cookie = `${PLACE}=${at + 1}; path=/attempts/${attempt}; max-age=${PLACE_SECONDS}; samesite=lax`;
}

/** Whether there is something to do at a question: it has no response, or may be tried again. */
export const isOpen = ({ response, again }: Pick<AttemptItem, 'response' | 'again'>): boolean =>
	!response || again !== undefined;

/**
 * The index to go on to from `at`; undefined where the attempt is to be finished. With feedback at once that is the next
 * question without a response or with a try left, from the first again after the last; otherwise the one that follows.
 */
export function nextPlace(items: readonly AttemptItem[], at: number, immediate: boolean): number | undefined {
	if (!immediate) return at + 1 < items.length ? at + 1 : undefined;
	const open = items.flatMap((item, index) => (!isOpen(item) || index === at ? [] : index));
	return open.find((index) => index > at) ?? open[0];
}
