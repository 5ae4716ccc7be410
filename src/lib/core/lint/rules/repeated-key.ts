import type { Slug } from '../../kernel/id.ts';
import { keyField, keyTexts } from '../../question/texts.ts';
import { setRule } from '../rule.ts';

/** The largest share of the keys that one entity may be. */
const SHARE = 1 / 5;
/** Below this many keyed questions, a share says nothing. */
const FEWEST = 10;

/** A bank in which one answer is right again and again is guessed, not known. Names the questions beyond the share, last first in the bank. */
export const repeatedKey = setRule('repeated-key', 'error', (questions, { names }) => {
	const keyed = questions.filter(
		(question) => question.status === 'published' && keyTexts(question).length > 0,
	);
	if (keyed.length < FEWEST) return [];
	const most = Math.floor(keyed.length * SHARE);
	const counts = new Map<Slug, number>();
	return keyed.flatMap((question) => {
		const entities = new Set(keyTexts(question).flatMap((text) => names.entityOf(text) ?? []));
		return Array.from(entities).flatMap(({ id, name }) => {
			const count = (counts.get(id) ?? 0) + 1;
			counts.set(id, count);
			return count > most
				? {
						question: question.id,
						at: keyField(question),
						mend: `${name} is the answer too often in this bank; ask for something else.`,
					}
				: [];
		});
	});
});
