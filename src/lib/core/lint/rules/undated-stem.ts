import { isClause } from '../../fact/schema.ts';
import { spokenDate } from '../../kernel/edtf.ts';
import { holdsYear } from '../dates.ts';
import { rule } from '../rule.ts';

/** A question about what happened, or held, on some day should name it, unless the day is what it asks. */
export const undatedStem = rule('undated-stem', 'warning', ({ question, asked, article }) => {
	const [fact] = asked;
	if (!fact || question.kind === 'order' || question.kind === 'match' || question.asks === 'time')
		return false;
	return (
		!holdsYear(question.stem) && {
			at: 'stem',
			mend:
				isClause(fact) && fact.clause.verb.tense !== 'past'
					? `Say as of when: “As of ${spokenDate(fact.asOf ?? article.dateline.date)}, …”.`
					: 'Say when it happened.',
		}
	);
});
