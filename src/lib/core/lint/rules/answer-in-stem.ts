import { fold } from '../../kernel/fold.ts';
import { readNumber } from '../../kernel/number.ts';
import { keyTexts, optionTexts } from '../../question/texts.ts';
import { rule, type Subject } from '../rule.ts';
import { contentWords, trunk } from '../words.ts';

/** The stem must not say its own answer. Where it says every option, it gives nothing away. */
export const answerInStem = rule('answer-in-stem', 'error', (subject) => {
	const { question } = subject;
	const isGiven =
		question.kind === 'numeric'
			? saysNumber(question.stem, question.key)
			: keyTexts(question).some((key) => isSaid(key, subject));
	if (!isGiven) return false;
	const distractors = optionTexts(question).filter(({ right }) => !right);
	const saysAll = distractors.length > 0 && distractors.every(({ text }) => isSaid(text, subject));
	return !saysAll && { at: 'stem', mend: 'The stem says the answer; ask without it.' };
});

/** True where the stem names the same entity, by any name or its demonym, or has all the words of the answer. */
function isSaid(answer: string, { question: { stem }, names }: Subject): boolean {
	const entity = names.entityOf(answer);
	if (entity) return names.meantIn(stem).includes(entity);
	const folded = fold(answer);
	if (` ${fold(stem)} `.includes(` ${folded} `)) return folded !== '';
	const words = contentWords(answer);
	if (words.length < 2) return false;
	const inStem = new Set(contentWords(stem));
	for (const { name, demonym } of names.meantIn(stem)) {
		for (const word of contentWords(`${name} ${demonym ?? ''}`)) inStem.add(trunk(word));
	}
	return words.every((word) => inStem.has(word));
}

const saysNumber = (stem: string, key: number): boolean =>
	Array.from(
		stem.matchAll(/(?<![\p{L}\d.,])\d[\d.,]*\d|(?<![\p{L}\d.,])\d/gu),
		([digits]) => readNumber(digits)?.value,
	).includes(key);
