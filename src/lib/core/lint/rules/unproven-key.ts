import { fold } from '../../kernel/fold.ts';
import { keyField, keyTexts } from '../../question/texts.ts';
import type { Filler } from '../../fact/schema.ts';
import { askedFiller } from '../asked.ts';
import { measureOf } from '../amounts.ts';
import { dateOf } from '../dates.ts';
import { rule, type Subject } from '../rule.ts';

/** A miskeyed question: its right answer is not what the fact says in the slot asked. Phrases may be reworded, so only names, dates and numbers are held to it. */
export const unprovenKey = rule('unproven-key', 'error', (subject) => {
	const { question, asked } = subject;
	const [fact] = asked;
	if (!fact || (question.asks === undefined && question.gap === undefined)) return false;
	if (question.kind === 'hot-text') return false;
	const filler = askedFiller(subject);
	const keys = keyTexts(question);
	if (keys.length === 0) return false;
	if (!filler)
		return {
			at: question.gap === undefined ? 'asks' : 'gap',
			mend:
				question.gap === undefined
					? `The fact says nothing of “${question.asks}”; name the slot that the key fills.`
					: `The fact has no gap for “${question.gap}”; name one that it has.`,
		};
	return (
		!keys.some((key) => mayBe(key, filler, subject)) && {
			at: keyField(question),
			mend: `The fact “${fact.id}” does not say this; correct the right answer, or name the fact that proves it.`,
		}
	);
});

/** False only where the key surely is another thing than the fact says. */
function mayBe(key: string, filler: Filler, { names, question }: Subject): boolean {
	if ('entity' in filler) {
		const meant = names.meantIn(key).map(({ id }) => id);
		const entity = names.byId.get(filler.entity);
		const isOffice = entity?.office !== undefined && fold(key).includes(fold(entity.office));
		return (
			isOffice || meant.includes(filler.entity) || (entity?.of !== undefined && meant.includes(entity.of))
		);
	}
	if ('date' in filler) {
		const date = dateOf(key);
		const isPart = question.kind === 'numeric' || date === undefined;
		return isPart
			? filler.date.includes(key.replace(/\D/g, '').padStart(2, '0')) || date === undefined
			: filler.date.startsWith(date) || date === filler.date;
	}
	if ('quantity' in filler) return (measureOf(key)?.value ?? filler.quantity.value) === filler.quantity.value;
	return true;
}
