import { rule } from '../rule.ts';
import { wordCount } from '../words.ts';

const MOST_WORDS = 40;

const TITLE = /\bthe article “[^”]{0,200}”/i;

/** A stem that must be read twice tests reading. */
export const longStem = rule(
	'long-stem',
	'warning',
	({ question }) =>
		// The title of the article is read at a glance.
		wordCount(question.stem.replace(TITLE, ' ')) > MOST_WORDS && {
			at: 'stem',
			mend: `Shorten the stem to ${MOST_WORDS} words at most.`,
		},
);
