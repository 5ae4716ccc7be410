import { GAP } from '../../question/gap.ts';
import { rule } from '../rule.ts';
import { wordCount } from '../words.ts';

const ASKS = /\b(?:who|whom|whose|which|what|when|where|why|how)\b/i;
const BIDS =
	/^(?:choose|select|pick|name|find|mark|put|match|arrange|order|give|complete|identify|read|say|state|fill|write|type)\b/i;
const ANY_TRUTH =
	/^which (?:one )?(?:of (?:the following|these|the options)(?: statements| sentences)?|statements?|options?) (?:is|are|was|were) (?:true|false|correct|incorrect|right|wrong)\b/i;

/** A stem must ask one thing: a learner who covers the options should know what is asked. A true-false statement asks by itself. */
export const unfocusedStem = rule('unfocused-stem', 'error', ({ question: { kind, stem } }) => {
	if (kind === 'true-false') return false;
	if (ANY_TRUTH.test(stem))
		return { at: 'stem', mend: 'Ask for one thing that the article says, not for whatever is true.' };
	const asks = ASKS.test(stem) || BIDS.test(stem) || stem.includes(GAP) || /\?$/.test(stem);
	return (
		(!asks || wordCount(stem) < 3) && {
			at: 'stem',
			mend: 'Ask a whole question that can be answered without the options.',
		}
	);
});
