import type { Article } from '../../../src/lib/core/article/schema.ts';
import type { Entity } from '../../../src/lib/core/fact/schema.ts';
import { prominence } from '../../../src/lib/core/generate/prominence.ts';
import { fold, foldedWords } from '../../../src/lib/core/kernel/fold.ts';
import type { Choice } from '../../../src/lib/core/question/choice.ts';

/** What a solver that has not understood the article may look at. */
export type Clues = { article: Article; entities: readonly Entity[] };

/** How much a dumb solver likes each option, in the order of the options; it picks the one that it likes best. */
export type Solver = {
	name: string;
	likes: (question: Pick<Choice, 'stem' | 'options'>, clues: Clues) => number[];
};

/** Words too small to be a clue. */
const SMALL = new Set(
	'and or but of in on at to by for from with as is are was were be been has have had did do does that this it its he she they his her their who what which when where why how not'.split(
		' ',
	),
);
const content = (text: string): Set<string> => new Set(foldedWords(text).filter((word) => !SMALL.has(word)));

/** The longest option, in characters: item writers make the key true by qualifying it. */
export const longestOption: Solver = {
	name: 'longest option',
	likes: ({ options }) => options.map(({ text }) => text.length),
};

/** The option with the most words of the stem. */
export const sharedWords: Solver = {
	name: 'most words of the stem',
	likes: ({ stem, options }) => {
		const words = content(stem);
		return options.map(({ text }) => content(text).intersection(words).size);
	},
};

/** The entity that the article names most often, by any of its names; of dates and numbers it likes none better. */
export const frequentEntity: Solver = {
	name: 'most frequent in the article',
	likes: ({ options }, { article, entities }) => {
		const often = prominence(entities, [article.title, ...article.paragraphs].join(' '));
		return options.map(({ text }) => {
			const said = fold(text);
			const entity = entities.find(({ name, short, aliases = [] }) =>
				[name, short, ...aliases].some((each) => each !== undefined && fold(each) === said),
			);
			// A date or number that the article does not hold would give itself away to whoever searches for it: that is reading.
			return entity === undefined ? 0 : (often.get(entity.id) ?? 0);
		});
	},
};

export const SOLVERS: readonly Solver[] = [longestOption, sharedWords, frequentEntity];
