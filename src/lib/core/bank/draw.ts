import type { Fact } from '../fact/schema.ts';
import { chance } from '../kernel/chance.ts';
import { isBefore, type Day } from '../kernel/edtf.ts';
import type { Slug } from '../kernel/id.ts';
import type { Kind, Question } from '../question/index.ts';
import { cueText, givesAway, type CueText } from './cues.ts';
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

/** A question that may be drawn, with what is compared again and again. */
type Candidate = {
	question: Question;
	text: CueText;
	/** In how many pairs with one chosen before it one gives the other away. */
	cued: number;
	/** In [0, 1): parts those that are equal otherwise. */
	luck: number;
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
		text: cueText(question),
		cued: 0,
		luck: order.next(),
	}));
	return arrange(count === left.length ? candidates : choose(candidates, count));
}

/** Which to ask: one of each kind, the rarest kind first while there is most to choose from, then the best of all others. */
function choose(candidates: readonly Candidate[], count: number): Candidate[] {
	const left = [...candidates];
	const chosen: Candidate[] = [];
	const asked = new Tally();
	const take = (kind?: Kind): void => {
		const best = least(left, ({ question, cued, luck }) => {
			if (kind !== undefined && question.kind !== kind) return Infinity;
			// A question of several facts does not lose for having many: their mean counts.
			const turns = asked.of(question.facts).reduce((sum, times) => sum + times, 0) / question.facts.length;
			// Each term outweighs all that follow it.
			return cued * 1e6 + turns * 1e3 + asked.times(question.kind) / 100 + luck / 1e3;
		});
		const [taken] = left.splice(best, 1);
		if (taken === undefined) return;
		chosen.push(taken);
		asked.count(taken.question);
		for (const candidate of left) {
			if (givesAway(taken.text, candidate.text) || givesAway(candidate.text, taken.text)) candidate.cued += 1;
		}
	};
	const kinds = [...Map.groupBy(candidates, ({ question }) => question.kind)];
	const rarestFirst = kinds.sort(([, one], [, other]) => one.length - other.length);
	if (kinds.length <= count) for (const [kind] of rarestFirst) take(kind);
	while (chosen.length < count) take();
	return chosen;
}

/** In which order to ask them: first what asks something not yet asked, and no two alike beside each other. */
function arrange(chosen: readonly Candidate[]): Question[] {
	const left = [...chosen];
	const drawn: Question[] = [];
	const asked = new Tally();
	while (left.length > 0) {
		const last = drawn.at(-1);
		const next = least(left, ({ question, luck }) => {
			const turns = Math.min(...asked.of(question.facts));
			const neighbour = last === undefined ? 0 : nearness(question, last);
			return turns * 1e3 + neighbour * 10 + asked.times(question.kind) / 100 + luck / 1e3;
		});
		const [taken] = left.splice(next, 1);
		if (taken === undefined) break;
		drawn.push(taken.question);
		asked.count(taken.question);
	}
	return drawn;
}

/** How often each fact and each kind has been asked. */
class Tally {
	private readonly asked = new Map<string, number>();

	times = (kind: Kind): number => this.asked.get(kind) ?? 0;
	of = (facts: readonly Slug[]): number[] => facts.map((fact) => this.asked.get(`fact/${fact}`) ?? 0);

	count({ kind, facts }: Question): void {
		for (const key of [kind, ...facts.map((fact) => `fact/${fact}`)]) {
			this.asked.set(key, (this.asked.get(key) ?? 0) + 1);
		}
	}
}

/** The place of the one that costs least. */
function least(candidates: readonly Candidate[], cost: (candidate: Candidate) => number): number {
	let best = 0;
	let lowest = Infinity;
	candidates.forEach((candidate, index) => {
		const value = cost(candidate);
		if (value < lowest) [best, lowest] = [index, value];
	});
	return best;
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
