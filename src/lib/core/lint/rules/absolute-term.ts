import { rule } from '../rule.ts';
import { claimTexts, isInEvidence } from '../claims.ts';

const ABSOLUTE =
	/\b(?:always|never|entirely|completely|absolutely|totally|invariably|without exception|nobody|everybody|everyone|no one|nothing|everything|only|(?<!(?:not |nearly |almost |at |in |after |above |of |them |and ))all(?! (?:but|over))|none)\b/;

/** Absolute words mark an option or statement as wrong, unless the article uses them itself. */
export const absoluteTerm = rule('absolute-term', 'warning', (subject) =>
	claimTexts(subject.question).flatMap(({ at, text }) => {
		const term = ABSOLUTE.exec(text)?.[0];
		return term === undefined || isInEvidence(term, subject)
			? []
			: { at, mend: `Test-wise learners reject “${term}”; say what the article says.` };
	}),
);
