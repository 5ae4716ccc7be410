import type { Certainty } from '../../fact/schema.ts';
import { rule, type Subject } from '../rule.ts';
import { notCarried } from '../carried.ts';

/** Words that keep the doubt of the article; attribution to a report does too. */
const HEDGES: Partial<Record<Certainty, RegExp>> = {
	reported:
		/\b(?:reported(?:ly)?|reports?|according to|said to|(?:is|are|was|were) (?:believed|thought|understood|estimated) to|estimate[sd]?|apparently)\b/i,
	alleged:
		/\b(?:alleged(?:ly)?|allegations?|alleges?|accus\p{L}+|claim(?:s|ed)?|charge[sd]?|according to|said to|suspected|purported(?:ly)?|reportedly)\b/iu,
};

/** What the article only reports or alleges must not be asked as known. */
export const lostCertainty = rule('lost-certainty', 'error', (subject: Subject) =>
	subject.asked.slice(0, 1).flatMap((fact) => {
		const hedge = HEDGES[fact.certainty];
		if (!hedge) return [];
		const word = fact.certainty === 'reported' ? 'reportedly' : 'allegedly';
		return notCarried(subject.question, (text) => hedge.test(text)).map((at) => ({
			at,
			mend: `The article only ${fact.certainty === 'reported' ? 'reports' : 'alleges'} it; say “${word}”.`,
		}));
	}),
);
