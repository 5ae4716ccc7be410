import { optionTexts } from '../../question/texts.ts';
import { rule } from '../rule.ts';
import { contentWords } from '../words.ts';

/** Clang: a word of the stem that comes back in the right option alone points to it. Names do not count: a stem has to name its people. */
export const wordRepeat = rule('word-repeat', 'warning', ({ question, names }) => {
	if (question.kind !== 'choice') return false;
	const options = optionTexts(question);
	const stem = new Set(contentWords(question.stem));
	for (const { name, demonym } of names.meantIn(question.stem)) {
		for (const word of contentWords(`${name} ${demonym ?? ''}`)) stem.delete(word);
	}
	const elsewhere = new Set(options.filter(({ right }) => !right).flatMap(({ text }) => contentWords(text)));
	return options
		.filter(({ right }) => right)
		.flatMap(({ at, text }) => {
			const repeated = contentWords(text).find((word) => stem.has(word) && !elsewhere.has(word));
			return repeated === undefined
				? []
				: { at, mend: `“${repeated}” of the stem comes back in the right answer alone; reword one of them.` };
		});
});
