import { fold } from '../../kernel/fold.ts';
import { optionTexts } from '../../question/texts.ts';
import { rule } from '../rule.ts';

/** The joined parts of an option: `Choe and Putin` has two. */
const parts = (text: string): string[] =>
	text
		.split(/,\s*(?:and\s+)?|(?<!\s)\s+(?:and|or|with)\s+/)
		.map(fold)
		.filter(Boolean);

/** The option that shares the most of its parts with the others is mostly the right one: distractors were made by changing it. */
export const convergenceCue = rule('convergence-cue', 'warning', ({ question }) => {
	if (question.kind !== 'choice') return false;
	const options = optionTexts(question).map((option) => ({ ...option, parts: parts(option.text) }));
	if (options.length < 3 || options.some((option) => option.parts.length < 2)) return false;
	const shared = (own: readonly string[], at: string) =>
		options
			.filter((other) => other.at !== at)
			.flatMap((other) => other.parts)
			.filter((part) => own.includes(part)).length;
	const counts = options.map((option) => ({ ...option, count: shared(option.parts, option.at) }));
	const key = counts.find(({ right }) => right);
	return (
		key !== undefined &&
		counts.every(({ at, count }) => at === key.at || count < key.count) && {
			at: key.at,
			mend: 'The right answer shares most with the others; let each part stand in as many wrong answers.',
		}
	);
});
