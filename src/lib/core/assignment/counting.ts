import { z } from 'zod';

/** Which of a learner's finished attempts counts (Moodle's grading methods: highest, average, first, last). */
export const Counts = z.enum(['best', 'first', 'last', 'average']);
export type Counts = z.infer<typeof Counts>;

/**
 * The attempts that count: one, or for an average all of them. Of several best ones, the first.
 * @param attempts in the order of their numbers, finished ones only; `part` is what was earned of what could be
 */
export function counting<A extends { part: number }>(attempts: readonly A[], counts: Counts): A[] {
	switch (counts) {
		case 'first':
			return attempts.slice(0, 1);
		case 'last':
			return attempts.slice(-1);
		case 'average':
			return [...attempts];
		case 'best': {
			const most = Math.max(...attempts.map(({ part }) => part));
			return attempts.filter(({ part }) => part === most).slice(0, 1);
		}
	}
}
