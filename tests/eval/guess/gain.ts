import { percent } from '../score/tally.ts';

/** One question as a guesser met it: how likely its guess is right, and how likely chance alone is, both in [0, 1]. */
export type Guess = { right: number; chance: number };

/**
 * How likely a guess by likings is right: of the options liked best one is taken, so that a tie counts by its share.
 * @param key index of the right option
 */
export function guessOf(likes: readonly number[], key: number): Guess {
	const most = Math.max(...likes);
	const best = likes.filter((like) => like === most).length;
	return { right: likes[key] === most ? 1 / best : 0, chance: 1 / likes.length };
}

/**
 * By how many points of a hundred the guesses beat chance; negative where chance beats them. `margin` is half the width of
 * the 95% interval that chance alone would give with so few questions (normal approximation): a gain within it says nothing.
 */
export function gainOf(guesses: readonly Guess[]): { gain: number; margin: number; questions: number } {
	const total = (of: (guess: Guess) => number) => guesses.reduce((sum, guess) => sum + of(guess), 0);
	const questions = guesses.length;
	const variance = total(({ chance }) => chance * (1 - chance));
	return {
		gain: percent(
			total(({ right, chance }) => right - chance),
			questions,
		),
		margin: 1.96 * percent(Math.sqrt(variance), questions),
		questions,
	};
}
