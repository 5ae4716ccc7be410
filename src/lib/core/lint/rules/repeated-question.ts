import { fold } from '../../kernel/fold.ts';
import { ownTexts } from '../../question/texts.ts';
import { setRule } from '../rule.ts';

/** The same question of the same kind twice, but for the order of its parts. */
export const repeatedQuestion = setRule('repeated-question', 'error', (questions) => {
	const seen = new Set<string>();
	return questions.flatMap((question) => {
		if (question.status !== 'published') return [];
		const [stem = '', ...parts] = ownTexts(question).map(({ text }) => fold(text));
		const sentences = question.kind === 'hot-text' ? question.sentences.map(({ text }) => text) : [];
		const sameness = JSON.stringify([question.kind, stem, parts.sort(), sentences]);
		const isRepeated = seen.has(sameness);
		seen.add(sameness);
		return isRepeated
			? { question: question.id, at: 'stem', mend: 'The bank asks this already; ask something else.' }
			: [];
	});
});
