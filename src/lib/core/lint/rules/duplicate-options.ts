import { fold } from '../../kernel/fold.ts';
import { ownTexts } from '../../question/texts.ts';
import { measureOf } from '../amounts.ts';
import { rule } from '../rule.ts';

/** Two options, items or left or right sides that say the same: in words, by naming one entity, or as one number. */
export const duplicateOptions = rule('duplicate-options', 'error', ({ question, names }) => {
	const seen = new Map<string, string>();
	return ownTexts(question).flatMap(({ at, text }) => {
		if (at === 'stem') return [];
		const column = at.split('.')[0] ?? '';
		const measure = measureOf(text);
		const entity = names.entityOf(text);
		const meaning = entity
			? `is ${entity.id}`
			: measure
				? `${measure.scale} ${measure.value} ${fold(text)}`
				: fold(text);
		const sameness = `${column} ${meaning}`;
		const first = seen.get(sameness);
		if (first === undefined) seen.set(sameness, at);
		return first === undefined ? [] : { at, mend: `It says the same as ${first}; replace one of the two.` };
	});
});
