import { optionTexts } from '../../question/texts.ts';
import { measureOf } from '../amounts.ts';
import { rule } from '../rule.ts';

/** Lost sequence: numbers and dates are found fastest, and give least away, in their own order, which must not be shuffled. */
export const optionOrder = rule('option-order', 'error', ({ question }) => {
	if (question.kind !== 'choice' && question.kind !== 'multiple') return false;
	const measures = optionTexts(question).flatMap(({ text }) => measureOf(text) ?? []);
	const isOneScale = new Set(measures.map(({ scale }) => scale)).size === 1;
	if (measures.length < question.options.length || !isOneScale) return false;
	const rises = (sign: 1 | -1) =>
		measures.every(
			({ value }, index) => index === 0 || sign * (value - (measures[index - 1]?.value ?? value)) >= 0,
		);
	if (!rises(1) && !rises(-1)) return { at: 'options', mend: 'Put the numbers or dates in rising order.' };
	return (
		question.order !== 'fixed' && {
			at: 'order',
			mend: 'Set the order to “fixed”, so that numbers and dates stay sorted.',
		}
	);
});
