import { sentences } from '../../article/sentences.ts';
import { rule } from '../rule.ts';

const ASIDE = /,\s*(?:who|which|whose)\b[^,?]{12,},/;

/** What the stem tells beyond its question takes time to read, and may answer another question. */
export const gratuitousInformation = rule(
	'gratuitous-information',
	'warning',
	({ question: { kind, stem } }) => {
		if (ASIDE.test(stem))
			return { at: 'stem', mend: 'Leave out the aside between commas; the question does not need it.' };
		const isTold =
			kind !== 'short-answer' && sentences(stem).length > 1 && !/^(?:as of|according to)\b/i.test(stem);
		return isTold && !/[.?]\s+(?:choose|select|pick|put|match|find|drag|order|mark|name)\b/i.test(stem)
			? { at: 'stem', mend: 'Ask in one sentence; leave out what the question does not need.' }
			: false;
	},
);
