import type { Kind, ResponseOf } from '../../../src/lib/core/question/index.ts';

export type Way = 'right' | 'wrong';
type Answers = { [K in Kind]: Record<Way, ResponseOf<K>> };

/** A right and a wrong response to each question of the fixture. */
export const ANSWERS: Answers = {
	choice: { right: { kind: 'choice', option: 'o2' }, wrong: { kind: 'choice', option: 'o1' } },
	multiple: {
		right: { kind: 'multiple', options: ['m1', 'm3'] },
		wrong: { kind: 'multiple', options: ['m2', 'm4'] },
	},
	'true-false': { right: { kind: 'true-false', value: false }, wrong: { kind: 'true-false', value: true } },
	'short-answer': {
		right: { kind: 'short-answer', text: 'ada quill' },
		wrong: { kind: 'short-answer', text: 'Bob Stone' },
	},
	numeric: { right: { kind: 'numeric', text: '4,200' }, wrong: { kind: 'numeric', text: '90' } },
	order: {
		right: { kind: 'order', order: ['lamp', 'chain', 'horn'] },
		wrong: { kind: 'order', order: ['horn', 'chain', 'lamp'] },
	},
	match: {
		right: { kind: 'match', pairs: { reed: 'divers', master: 'masons' } },
		wrong: { kind: 'match', pairs: { reed: 'masons', master: 'pilots' } },
	},
	'hot-text': {
		right: { kind: 'hot-text', sentences: ['s1'] },
		wrong: { kind: 'hot-text', sentences: ['s2'] },
	},
};

/** Responses that are right in part. The other kinds are all or nothing. */
export const IN_PART = {
	multiple: { kind: 'multiple', options: ['m1'] },
	order: { kind: 'order', order: ['chain', 'horn', 'lamp'] },
	match: { kind: 'match', pairs: { reed: 'divers', master: 'pilots' } },
} as const satisfies { [K in Kind]?: ResponseOf<K> };
