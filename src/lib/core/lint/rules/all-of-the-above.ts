import { ownTexts } from '../../question/texts.ts';
import { rule } from '../rule.ts';

const ALL = /^(?:all|both|any) of (?:the above|these|those|them|the others?)\b/i;

/** Two options known to be right give it away; one known to be wrong rules it out. */
export const allOfTheAbove = rule('all-of-the-above', 'error', ({ question }) =>
	ownTexts(question)
		.filter(({ at, text }) => at !== 'stem' && ALL.test(text))
		.map(({ at }) => ({ at, mend: 'Leave out “all of the above”, or make the question a multiple.' })),
);
