import { gainOf, guessOf, type Guess } from '../guess/gain.ts';
import { SOLVERS } from '../guess/solvers.ts';
import type { Part, Section } from './section.ts';

/** By how many points a solver may beat chance, or chance a solver. */
const GOAL = { must: 'within', value: 5 } as const;

/** What dumb solvers gain on chance over the published questions with one key among options, and over true or false. */
export function guessesSection({ articles, figure }: Part): Section {
	const asked = articles.flatMap(({ article, found, published }) =>
		published.map((question) => ({ question, clues: { article, entities: found.entities } })),
	);
	const bySolver = SOLVERS.map(({ name, likes }): [string, Guess[]] => [
		name,
		asked.flatMap(({ question, clues }) =>
			question.kind === 'choice'
				? guessOf(
						likes(question, clues),
						question.options.findIndex(({ id }) => id === question.key),
					)
				: [],
		),
	]);
	const always: Guess[] = asked.flatMap(({ question }) =>
		question.kind === 'true-false' ? { right: question.key ? 1 : 0, chance: 0.5 } : [],
	);
	const all: [string, Guess[]][] = [...bySolver, ['always true', always]];
	const gains = all.map(([name, guesses]) => ({ name, ...gainOf(guesses) }));
	return {
		title: 'What dumb solvers gain on chance',
		figures: gains.flatMap(({ name, gain, margin, questions }) => [
			figure(`guess ${name}, gain on chance`, gain, 'points', GOAL),
			figure(`guess ${name}, margin of chance`, margin, 'points'),
			figure(`guess ${name}, questions`, questions, ''),
		]),
		notes: gains.flatMap(({ name, margin, questions }) =>
			questions > 0 && margin <= GOAL.value
				? []
				: `${name}: ${questions} questions are too few to tell; chance alone may give ± ${margin.toFixed(1)} points`,
		),
	};
}
