import type { Certainty } from '../../core/attempt/certainty.ts';

/** How sure a learner is, in words. */
export const SURE: Record<Certainty, string> = { 1: 'Unsure', 2: 'Fairly sure', 3: 'Quite sure' };
