import { ownTexts } from '../../question/texts.ts';
import { rule } from '../rule.ts';

const NONE = /^(?:none|neither) of (?:the above|these|those|them|the others?)\b/i;

/** A learner who picks it need not know what is right. */
export const noneOfTheAbove = rule('none-of-the-above', 'error', ({ question }) =>
	ownTexts(question)
		.filter(({ text }) => NONE.test(text))
		.map(({ at }) => ({
			at,
			mend: 'Replace “none of the above” by a plausible wrong answer, or leave it out.',
		})),
);
