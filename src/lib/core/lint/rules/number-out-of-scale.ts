import { optionTexts } from '../../question/texts.ts';
import { measureOf } from '../amounts.ts';
import { rule } from '../rule.ts';

/** Beyond this many times the key, or below that part of it, nobody takes a number in earnest. */
const TIMES = 50;

/** A number of quite another size than the key is no distractor. */
export const numberOutOfScale = rule('number-out-of-scale', 'warning', ({ question }) => {
	const options = optionTexts(question).map((option) => ({ ...option, measure: measureOf(option.text) }));
	const key = options.find(({ right }) => right)?.measure;
	if (!key || key.scale === 'date' || key.value === 0) return false;
	return options.flatMap(({ at, measure }) => {
		const ratio = measure ? Math.abs(measure.value / key.value) : 1;
		return ratio > TIMES || ratio < 1 / TIMES
			? { at, mend: 'Bring the number nearer to the right one.' }
			: [];
	});
});
