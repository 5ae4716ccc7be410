import { askedClause } from '../asked.ts';
import { notCarried } from '../carried.ts';
import { rule } from '../rule.ts';

/** What the article has somebody say must not be asked in the article's own voice. A question that asks who said so has the source for its key. */
export const lostAttribution = rule('lost-attribution', 'error', ({ question, asked, names }) => {
	const fact = askedClause({ asked });
	const source = fact?.attribution && names.byId.get(fact.attribution.source);
	if (!source) return false;
	return notCarried(question, (text) => names.holds(text, source))
		.filter((at) => !(at === 'stem' && question.asks === 'attribution'))
		.map((at) => ({
			at,
			mend: `The article has this from ${source.name}; name the source.`,
		}));
});
