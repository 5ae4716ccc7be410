import { optionTexts } from '../../question/texts.ts';
import { rule } from '../rule.ts';

const VERDICT =
	/^(?:(?:it is |this is |that is )?(?:true|false|correct|incorrect)|yes|no)\s*(?:$|[.,;:–—(]|because\b)/i;

/** Two or more options that only say whether the stem is so: that is a true-false question. */
export const trueFalseOptions = rule('true-false-options', 'error', ({ question }) => {
	const verdicts = optionTexts(question).filter(({ text }) => VERDICT.test(text));
	return (
		verdicts.length >= 2 && {
			at: verdicts[0]?.at ?? 'options',
			mend: 'Make this a true-false question, or let the options name things.',
		}
	);
});
