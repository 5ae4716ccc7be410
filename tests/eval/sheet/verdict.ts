import { percent } from '../score/tally.ts';
import { POINTS, type Point, type RatedQuestion, type Rating } from './points.ts';

const SINGLE_ANSWER = POINTS.indexOf('single answer');
const DISTRACTORS = POINTS.indexOf('all distractors plausible');
/** Kinds that show wrong answers beside the key. */
const WITH_DISTRACTORS = new Set(['choice', 'multiple']);

/** What a rated sheet says of the generator. Shares in per cent. */
export type Verdict = {
	rated: number;
	/** All nine points yes and no wrong key. */
	acceptable: number;
	/** Questions whose key is marked wrong, or that have not one answer alone. */
	wrongKeys: number;
	/** Of the questions that have distractors, those whose distractors are all plausible; undefined where none has any. */
	distractors: number | undefined;
	/** Of each point, the questions that failed it. */
	failed: Record<Point, number>;
};

const isAcceptable = ({ points, wrongKey }: Rating) => points.every(Boolean) && !wrongKey;
const isWrongKey = ({ points, wrongKey }: Rating) => wrongKey || points[SINGLE_ANSWER] === false;

/** Counts the ratings of a sheet; undefined until every question of it is rated: a part of a sample flatters. */
export function verdictOf(questions: readonly RatedQuestion[]): Verdict | undefined {
	const ratings = questions.flatMap(({ kind, rating }) => (rating === undefined ? [] : { kind, ...rating }));
	if (ratings.length === 0 || ratings.length < questions.length) return undefined;
	const wrongAnswers = ratings.filter(({ kind }) => WITH_DISTRACTORS.has(kind));
	const plausible = wrongAnswers.filter(({ points }) => points[DISTRACTORS] === true);
	const failures = POINTS.map((point, index): [Point, number] => [
		point,
		ratings.filter(({ points }) => points[index] === false).length,
	]);
	return {
		rated: ratings.length,
		acceptable: percent(ratings.filter(isAcceptable).length, ratings.length),
		wrongKeys: ratings.filter(isWrongKey).length,
		distractors: wrongAnswers.length === 0 ? undefined : percent(plausible.length, wrongAnswers.length),
		failed: Object.fromEntries(failures) as Record<Point, number>,
	};
}
