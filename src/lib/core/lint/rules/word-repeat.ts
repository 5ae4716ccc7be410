import { optionTexts } from '../../question/texts.ts';
import { rule } from '../rule.ts';
import { contentWords } from '../words.ts';

/** Clang: a word of the stem that comes back in the right option alone points to it. Names do not count: a stem has to name its people. */
export const wordRepeat = rule('word-repeat', 'warning', ({ question, names }) => {
	if (question.kind !== 'choice') return false;
	const options = optionTexts(question);
	const named = names
		.meantIn(question.stem)
		.flatMap(({ name, demonym }) => contentWords(`${name} ${demonym ?? ''}`));
	const stem = new Set(contentWords(question.stem).filter((word) => !named.includes(word)));
	const key = options.find(({ right }) => right);
	const repeated = contentWords(key?.text ?? '').filter((word) => stem.has(word));
	if (!key || repeated.length === 0) return false;
	const elsewhere = new Set(options.filter(({ right }) => !right).flatMap(({ text }) => contentWords(text)));
	const clang = repeated.find((word) => !elsewhere.has(word));
	return (
		clang !== undefined && {
			at: key.at,
			mend: `“${clang}” of the stem comes back in the right answer alone; reword one of them.`,
		}
	);
});
