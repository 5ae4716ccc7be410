import type { Fact } from '../fact/schema.ts';
import { chance } from '../kernel/chance.ts';
import { isBefore, type Day } from '../kernel/edtf.ts';
import type { Slug } from '../kernel/id.ts';
import type { Kind, Question } from '../question/index.ts';
import { clash, cueText, type CueText } from './cues.ts';
import type { Bank } from './schema.ts';
import { arrange, least, Tally, type Turn } from './turns.ts';

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

/** A question that may be drawn, with what is compared again and again. */
type Candidate = Turn & {
	text: CueText;
	/** In how many pairs with one chosen before it one gives the other away. */
	cued: number;
};

/**
 * Questions of a bank to be asked together, in the order in which to ask them. Only published ones. Every kind that there is
 * has its question where as many are wanted as there are kinds. Facts take turns, and so do kinds, so that a short draw
 * covers much and neighbours differ; a question that gives away the key of another in the draw, or has its key given away,
 * is taken only where count and kinds cannot be had without. Greedy: each place takes the best of what is left, ties by
 * seeded chance.
 */
export function draw(bank: Bank, wanted: Draw): Question[] {
	const left = eligible(bank, wanted);
	const count = Math.min(wanted.count ?? MOST_DRAWN, left.length, MOST_DRAWN);
	const order = chance(wanted.seed);
	const candidates = left.map((question) => ({
		question,
		facts: question.facts,
		text: cueText(question),
		cued: 0,
		luck: order.next(),
	}));
	return arrange(count === left.length ? candidates : choose(candidates, count)).map(
		({ question }) => question,
	);
}

/** Which to ask: one of each kind, the rarest kind first while there is most to choose from, then the best of all others. */
function choose(candidates: readonly Candidate[], count: number): Candidate[] {
	const left = [...candidates];
	const chosen: Candidate[] = [];
	const asked = new Tally();
	const take = (kind?: Kind): void => {
		const best = least(left, ({ question, cued, luck }) => {
			if (kind !== undefined && question.kind !== kind) return Infinity;
			// Each term outweighs all that follow it.
			return cued * 1e6 + asked.mean(question.facts) * 1e3 + asked.times(question.kind) / 100 + luck / 1e3;
		});
		const [taken] = left.splice(best, 1);
		if (taken === undefined) return;
		chosen.push(taken);
		asked.count(taken);
		for (const candidate of left) {
			if (clash(taken.text, candidate.text)) candidate.cued += 1;
		}
	};
	const kinds = [...Map.groupBy(candidates, ({ question }) => question.kind)];
	const rarestFirst = kinds.sort(([, one], [, other]) => one.length - other.length);
	if (kinds.length <= count) for (const [kind] of rarestFirst) take(kind);
	while (chosen.length < count) take();
	return chosen;
}

const eligible = (bank: Bank, { on, kinds, tags, difficulty, facts: only }: Draw): Question[] =>
	askable(bank, on).filter(
		(question) =>
			(kinds === undefined || kinds.includes(question.kind)) &&
			(difficulty === undefined || difficulty.includes(question.difficulty)) &&
			(tags === undefined || question.tags.some((tag) => tags.includes(tag))) &&
			(only === undefined || question.facts.some((fact) => only.includes(fact))),
	);

/** The questions of a bank that may be asked: published and, where the day is given, of no fact that has expired by then. */
export function askable({ questions, facts }: Bank, on?: Day): Question[] {
	const expired = new Set(
		facts.filter((fact) => on !== undefined && hasExpired(fact, on)).map(({ id }) => id),
	);
	return questions.filter(
		({ status, facts: asked }) => status === 'published' && !asked.some((fact) => expired.has(fact)),
	);
}

/** A fact may no longer be asked from the first day of its `expires` on. */
export const hasExpired = ({ expires }: Fact, on: Day): boolean =>
	expires !== undefined && !isBefore(on, expires);
