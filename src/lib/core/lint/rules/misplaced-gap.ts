import { GAP } from '../../question/gap.ts';
import { rule } from '../rule.ts';
import { wordCount } from '../words.ts';

const FEWEST_WORDS = 4;

/** Fill in the blank: a gap belongs to a typed answer, stands once, and has words around it that lead to one answer. */
export const misplacedGap = rule('misplaced-gap', 'error', ({ question: { kind, stem, gap } }) => {
	if (!/_{2,}/.test(stem)) return false;
	// In the article's own words the options may fill it: they name what stood there.
	if (kind !== 'short-answer' && kind !== 'numeric' && !(kind === 'choice' && gap !== undefined))
		return { at: 'stem', mend: 'Ask a question; a gap belongs to a typed answer.' };
	if (!stem.includes(GAP) || /_{5,}/.test(stem) || stem.match(/_{2,}/g)?.length !== 1) {
		return { at: 'stem', mend: `Leave one gap, written ${GAP}.` };
	}
	return (
		wordCount(stem) < FEWEST_WORDS && {
			at: 'stem',
			mend: 'Leave enough words around the gap to lead to one answer.',
		}
	);
});
