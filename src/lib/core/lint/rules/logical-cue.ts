import { foldedWords } from '../../kernel/fold.ts';
import { optionTexts } from '../../question/texts.ts';
import { rule } from '../rule.ts';

const OPPOSITES = new Map(
	'increased:decreased rose:fell more:fewer more:less before:after won:lost accepted:refused accepted:rejected supported:opposed higher:lower increase:decrease rise:fall began:ended began:stopped stronger:weaker strengthened:weakened praised:criticised praised:criticized welcomed:condemned'
		.split(' ')
		.map((pair) => pair.split(':'))
		.flatMap(([one = '', other = '']) =>
			[`${one} ${other}`, `${other} ${one}`].map((key) => [key, true] as const),
		),
);

const areOpposite = (one: readonly string[], other: readonly string[]) => {
	if (one.length !== other.length) return false;
	const differing = one.flatMap((word, index) =>
		word === other[index] ? [] : [`${word} ${other[index] ?? ''}`],
	);
	return differing.length === 1 && OPPOSITES.has(differing[0] ?? '');
};

/** One pair of opposites among three or more options: one of the two is right, and the others can be left out of account. */
export const logicalCue = rule('logical-cue', 'warning', ({ question }) => {
	if (question.kind !== 'choice' || question.options.length < 3) return false;
	const options = optionTexts(question).map((option) => ({ ...option, words: foldedWords(option.text) }));
	const opposite = options.filter((one) => options.some((other) => areOpposite(one.words, other.words)));
	return (
		opposite.length === 2 &&
		opposite.some(({ right }) => right) && {
			at: opposite.find(({ right }) => !right)?.at ?? 'options',
			mend: 'It is the plain opposite of the right answer; oppose the other options too, or change it.',
		}
	);
});
