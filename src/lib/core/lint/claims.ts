import type { Question } from '../question/index.ts';
import { optionTexts, type TextAt } from '../question/texts.ts';
import { fold } from '../kernel/fold.ts';
import type { Subject } from './rule.ts';

/** The texts that claim something the learner has to judge: options, and the statement of a true-false question. */
export const claimTexts = (question: Question): TextAt[] =>
	question.kind === 'true-false' ? [{ at: 'stem', text: question.stem }] : optionTexts(question);

/** True where the word or phrase stands in the words that prove one of the asked facts. */
export const isInEvidence = (phrase: string, { asked }: Subject): boolean =>
	asked.some(({ anchor }) => ` ${fold(anchor.quote)} `.includes(` ${fold(phrase)} `));
