import type { Fact } from '../fact/schema.ts';
import { chance } from '../kernel/chance.ts';
import { isBefore, type Day } from '../kernel/edtf.ts';
import type { Slug } from '../kernel/id.ts';
import type { Kind, Question } from '../question/index.ts';
import { cueText, givesAway } from './cues.ts';
import type { Bank } from './schema.ts';

/** No draw asks more than this. */
export const MOST_DRAWN = 400;

/** What to draw. Each list left out allows all. */
export type Draw = {
	/** The same seed and bank give the same questions in the same order. */
	seed: string;
	/** How many; all where left out or more than there are. */
	count?: number;
	/** The day on which they are asked: no question of a fact that has expired by then. */
	on?: Day;
	kinds?: readonly Kind[];
	tags?: readonly Slug[];
	difficulty?: readonly Question['difficulty'][];
	facts?: readonly Slug[];
};

/**
 * Questions of a bank to be asked together, in the order in which to ask them. Only published ones. Facts take turns, and
 * so do kinds, so that a short draw covers much and neighbours differ; a question that gives away the key of another in
 * the draw, or has its key given away, is taken only where the count cannot be reached without. Greedy: each place takes
 * the best of what is left, ties by seeded chance.
 */
export function draw(bank: Bank, wanted: Draw): Question[] {
	const left = eligible(bank, wanted);
	const count = Math.min(wanted.count ?? MOST_DRAWN, left.length, MOST_DRAWN);
	const order = chance(wanted.seed);
	const candidates = left.map((question) => ({
		question,
		text: cueText(question),
		cued: 0,
		luck: order.next(),
	}));
	const drawn: Question[] = [];
	const asked = new Map<string, number>();
	const times = (what: string) => asked.get(what) ?? 0;
	const whole = count === left.length;
	while (drawn.length < count) {
		const last = drawn.at(-1);
		const cost = ({ question, cued, luck }: (typeof candidates)[number]): number => {
			const neighbour = last === undefined ? 0 : nearness(question, last);
			const turns = Math.max(...question.facts.map((fact) => times(`fact/${fact}`)));
			// Each term outweighs all that follow it.
			return (
				(whole ? 0 : cued * 1e6) + turns * 1e3 + neighbour * 10 + times(question.kind) / 100 + luck / 1e3
			);
		};
		let best = 0;
		let least = Infinity;
		candidates.forEach((candidate, index) => {
			const value = cost(candidate);
			if (value < least) [best, least] = [index, value];
		});
		const [taken] = candidates.splice(best, 1);
		if (taken === undefined) break;
		const { question } = taken;
		drawn.push(question);
		for (const key of [question.kind, ...question.facts.map((fact) => `fact/${fact}`)]) {
			asked.set(key, times(key) + 1);
		}
		if (whole) continue;
		for (const candidate of candidates) {
			if (givesAway(taken.text, candidate.text) || givesAway(candidate.text, taken.text)) candidate.cued += 1;
		}
	}
	return drawn;
}

/** How alike two neighbours would be: the same fact, the same kind. */
const nearness = (one: Question, other: Question): number =>
	(one.kind === other.kind ? 1 : 0) + (one.facts.some((fact) => other.facts.includes(fact)) ? 2 : 0);

function eligible(
	{ questions, facts }: Bank,
	{ on, kinds, tags, difficulty, facts: only }: Draw,
): Question[] {
	const expired = new Set(
		facts.filter((fact) => on !== undefined && hasExpired(fact, on)).map(({ id }) => id),
	);
	return questions.filter(
		(question) =>
			question.status === 'published' &&
			!question.facts.some((fact) => expired.has(fact)) &&
			(kinds === undefined || kinds.includes(question.kind)) &&
			(difficulty === undefined || difficulty.includes(question.difficulty)) &&
			(tags === undefined || question.tags.some((tag) => tags.includes(tag))) &&
			(only === undefined || question.facts.some((fact) => only.includes(fact))),
	);
}

/** A fact may no longer be asked from the first day of its `expires` on. */
export const hasExpired = ({ expires }: Fact, on: Day): boolean =>
	expires !== undefined && !isBefore(on, expires);
