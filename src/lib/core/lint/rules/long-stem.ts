import { rule } from '../rule.ts';
import { wordCount } from '../words.ts';

const MOST_WORDS = 40;

/** A stem that must be read twice tests reading. */
export const longStem = rule(
	'long-stem',
	'warning',
	({ question }) =>
		wordCount(question.stem) > MOST_WORDS && {
			at: 'stem',
			mend: `Shorten the stem to ${MOST_WORDS} words at most.`,
		},
);
