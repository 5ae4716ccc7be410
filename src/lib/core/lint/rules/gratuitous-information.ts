import { sentences } from '../../article/sentences.ts';
import { rule } from '../rule.ts';
import { withoutQuotations } from '../words.ts';

/** A clause between commas that tells more of what stands before it. A comma between digits ends nothing. */
const ASIDE = /,\s*(?:who|which|whose)\b(?:[^,?]|,(?=\d)){12,},/i;
const ASKS = /\b(?:who|whom|whose|which|what|when|where|why|how)\b/i;
const BIDS = /[.?]\s+(?:choose|select|pick|put|match|find|drag|order|mark|name)\b/i;

/** True where the clause is no part of the question: without it, the stem still asks or is a statement. */
function hasAside(stem: string): boolean {
	const aside = ASIDE.exec(stem)?.[0];
	return aside !== undefined && (ASKS.test(stem.replace(aside, ' ')) || !stem.endsWith('?'));
}

/** What the stem tells beyond its question takes time to read, and may answer another question. */
export const gratuitousInformation = rule('gratuitous-information', 'warning', ({ question }) => {
	const stem = withoutQuotations(question.stem).trim();
	if (hasAside(stem))
		return { at: 'stem', mend: 'Leave out the aside between commas; the question does not need it.' };
	return (
		/[.?!]\s/.test(stem) &&
		sentences(stem).length > 1 &&
		!BIDS.test(stem) && {
			at: 'stem',
			mend: 'Ask in one sentence; leave out what the question does not need.',
		}
	);
});
