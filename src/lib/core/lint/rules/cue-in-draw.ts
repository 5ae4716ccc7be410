import { cueText, givesAway } from '../../bank/cues.ts';
import { setRule } from '../rule.ts';

/** A stem that gives away the key of another question of the same draw. A warning: a draw of a whole bank can hardly be without. */
export const cueInDraw = setRule('cue-in-draw', 'warning', (questions) => {
	const texts = questions.map((question) => ({ id: question.id, text: cueText(question) }));
	return texts.flatMap((one) =>
		texts
			.filter((other) => other.id !== one.id && givesAway(one.text, other.text))
			.map((other) => ({
				question: one.id,
				at: 'stem',
				mend: `It gives away the answer of “${other.id}”; do not ask both in one draw.`,
			})),
	);
});
