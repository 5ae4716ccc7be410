import type { Verdict } from '../../core/question/base.ts';

/** The verdict in words. */
export const VERDICT: Record<Verdict, string> = { right: 'Right', partly: 'Partly right', wrong: 'Wrong' };
