import type { Question } from '../question/index.ts';
import { optionTexts, ownTexts } from '../question/texts.ts';

/**
 * Where a question fails to carry what belongs to its fact (a hedge, a source): `stem`, `explanation`, both or none. The
 * stem's part may stand in the right options instead, where these are statements, or in the items of an order or match.
 */
export function notCarried(
	question: Question,
	carries: (text: string) => boolean,
): ('stem' | 'explanation')[] {
	const options = optionTexts(question);
	const keys = options.filter(({ right }) => right);
	const isShown =
		carries(question.stem) ||
		(keys.length > 0 && keys.every(({ text }) => carries(text))) ||
		(options.length === 0 && ownTexts(question).some(({ text }) => carries(text)));
	return [
		...(isShown ? [] : (['stem'] as const)),
		...(carries(question.explanation) ? [] : (['explanation'] as const)),
	];
}
