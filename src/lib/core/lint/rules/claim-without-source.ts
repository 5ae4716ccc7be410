import { askedClause } from '../asked.ts';
import { notCarried } from '../carried.ts';
import { rule } from '../rule.ts';

const SAID =
	/\b(?:according to|sa(?:id|ys?)|claim(?:s|ed)?|disput(?:e[sd]?|ing)|den(?:y|ies|ied)|acknowledg\p{L}*|admit\p{L}*|told|stat(?:es?|ed)|argu(?:es?|ed)|insist\p{L}*|alleg\p{L}*|report\p{L}*|not(?:es?|ed)|assert\p{L}*|maintain\p{L}*|announc\p{L}*|declar\p{L}*|warn\p{L}*|accus\p{L}*)\b/iu;

/** A claim or a disputed matter is asked only as what somebody says, even where the fact names nobody. */
export const claimWithoutSource = rule('claim-without-source', 'error', ({ question, asked }) => {
	const fact = askedClause({ asked });
	if (!fact || fact.attribution || (fact.certainty !== 'claimed' && fact.certainty !== 'disputed'))
		return false;
	return notCarried(question, (text) => SAID.test(text)).map((at) => ({
		at,
		mend: `The article gives this as ${fact.certainty}, not as known; say who says so.`,
	}));
});
