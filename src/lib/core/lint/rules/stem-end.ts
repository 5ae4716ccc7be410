import { rule } from '../rule.ts';

/** A stem is a sentence: it ends in a question mark or a full stop, a statement to judge in a full stop. */
export const stemEnd = rule('stem-end', 'error', ({ question: { kind, stem } }) => {
	if (!/[?.][”"’)]?$/.test(stem))
		return { at: 'stem', mend: 'End the stem with a question mark or a full stop.' };
	return (
		kind === 'true-false' &&
		/\?$/.test(stem) && { at: 'stem', mend: 'Write a statement to be judged, not a question.' }
	);
});
