import { rule } from '../rule.ts';
import { claimTexts, isInEvidence } from '../claims.ts';

const VAGUE =
	/\b(?:often|sometimes|usually|frequently|occasionally|rarely|seldom|generally|typically|commonly|normally|mostly|regularly|from time to time)\b/i;

/** Words of frequency mean something else to every reader, unless the article uses them itself. */
export const vagueTerm = rule('vague-term', 'warning', (subject) =>
	claimTexts(subject.question).flatMap(({ at, text }) => {
		const term = VAGUE.exec(text)?.[0];
		return term === undefined || isInEvidence(term, subject)
			? []
			: { at, mend: `How much is “${term}”? Say it exactly, or as the article does.` };
	}),
);
