import { fold } from '../../kernel/fold.ts';
import { ownTexts } from '../../question/texts.ts';
import { measureOf } from '../amounts.ts';
import { rule, type Subject } from '../rule.ts';

/** Two options, items or left or right sides that say the same: in words, by naming one entity, or as one number. */
export const duplicateOptions = rule('duplicate-options', 'error', (subject) => {
	const seen = new Map<string, string>();
	return ownTexts(subject.question).flatMap(({ at, text }) => {
		if (at === 'stem') return [];
		const column = at.split('.')[0] ?? '';
		const meaning = meaningOf(text, subject);
		const sameness = `${column} ${meaning}`;
		const first = seen.get(sameness);
		if (first === undefined) seen.set(sameness, at);
		return first === undefined ? [] : { at, mend: `It says the same as ${first}; replace one of the two.` };
	});
});

/** Words that bound a number: at least 40 is not 40. */
const BOUND = /\b(?:more|less|fewer|over|under|above|below|up to|at least|at most|almost|nearly)\b/i;

function meaningOf(text: string, { names }: Subject): string {
	const entity = names.entityOf(text);
	if (entity) return `entity ${entity.id}`;
	const measure = BOUND.test(text) ? undefined : measureOf(text);
	return measure && measure.scale !== 'date' ? `${measure.value} ${measure.scale}` : fold(text);
}
