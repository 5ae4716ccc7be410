import type { AttemptFeedback } from '../../core/attempt/shown.ts';
import type { Verdict } from '../../core/question/base.ts';

/** The verdict in words. */
export const VERDICT: Record<Verdict, string> = { right: 'Right', partly: 'Partly right', wrong: 'Wrong' };

const ORDINALS = ['first', 'second', 'third'];

/** How a closed question came out: the verdict, and at which try where that was not the first. */
export function standing({ verdict, tries = 1 }: Pick<AttemptFeedback, 'verdict' | 'tries'>): string {
	const late = verdict === 'right' && tries > 1;
	return late ? `Right at the ${ORDINALS[tries - 1] ?? `${tries}th`} try` : VERDICT[verdict];
}
