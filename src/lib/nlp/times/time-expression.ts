import type { Edtf } from '../../core/kernel/edtf.ts';
import type { TokenRange } from '../tagged.ts';

/**
 * Words that tell when: `on Wednesday`, `since autumn 2024`, `last month`, `in 2019`. The range takes in the preposition.
 * `date` is absolute, told from the day of the article; undefined where the words tell a time that has no sure date
 * (`recently`, `three times a week`): a clause with such words cannot be dated by them.
 */
export type TimeExpression = TokenRange & {
	date?: Edtf;
	/** The preposition that the date needs in a sentence, where it is not `on`/`in`: `since`, `by`, `until`, `before`, `after`, `from`. */
	preposition?: string;
};
