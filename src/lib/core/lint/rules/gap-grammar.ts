import { rule } from '../rule.ts';

/** “an ____” tells the first sound of the answer. */
export const gapGrammar = rule(
	'gap-grammar',
	'warning',
	({ question }) =>
		/(?<![\p{L}\p{N}.])an?\s+_{2,}/iu.test(question.stem) && {
			at: 'stem',
			mend: 'Take the article into the gap, or write “a/an”: it tells the first sound of the answer.',
		},
);
