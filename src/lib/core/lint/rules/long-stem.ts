import { rule } from '../rule.ts';
import { withoutQuotations, wordCount } from '../words.ts';

const MOST_WORDS = 40;
/** What is quoted of the article with a gap in it is read on its own. */
const LONGEST_PASSAGE = 70;

const TITLE = /\bthe article “[^”]{0,200}”/i;

/** A stem that must be read twice tests reading. */
export const longStem = rule('long-stem', 'warning', ({ question: { stem, gap } }) => {
	// The title of the article is read at a glance.
	const plain = stem.replace(TITLE, ' ');
	if (wordCount(gap === undefined ? plain : withoutQuotations(plain)) > MOST_WORDS)
		return { at: 'stem', mend: `Shorten the stem to ${MOST_WORDS} words at most.` };
	return (
		wordCount(plain) > MOST_WORDS + LONGEST_PASSAGE && {
			at: 'stem',
			mend: `Quote ${LONGEST_PASSAGE} words of the article at most.`,
		}
	);
});
