import { rule } from '../rule.ts';

/** With two options half of all guesses are right; three are as good as four or five (Rodriguez 2005). */
export const twoOptions = rule(
	'two-options',
	'warning',
	({ question }) =>
		question.kind === 'choice' &&
		question.options.length < 3 && {
			at: 'options',
			mend: 'Add a plausible option, or make the question a true-false.',
		},
);
