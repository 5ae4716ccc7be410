import { optionTexts } from '../../question/texts.ts';
import { rule } from '../rule.ts';

/** How many times as long as the longest distractor a key must be to stand out … */
const FACTOR = 1.5;
/** … and by how many characters: a long name among short ones is no cue. */
const MARGIN = 15;

/** Test-wise learners pick the longest option, as the one made true by its qualifications. */
export const longestOptionCorrect = rule('longest-option-correct', 'error', ({ question }) => {
	const options = optionTexts(question);
	const longest = Math.max(0, ...options.filter(({ right }) => !right).map(({ text }) => text.length));
	const keys = options.filter(({ right }) => right);
	const shortest = keys.reduce(
		(least, each) => (each.text.length < least.text.length ? each : least),
		keys[0] ?? { at: '', text: '' },
	);
	return (
		longest > 0 &&
		shortest.text.length >= longest * FACTOR &&
		shortest.text.length >= longest + MARGIN && {
			at: shortest.at,
			mend: 'The right answer stands out by its length; shorten it or make the others as full.',
		}
	);
});
