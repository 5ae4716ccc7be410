import type { Kind, Question } from '../question/index.ts';

/** A question that may be asked next. */
export type Turn = {
	question: Question;
	/** Its facts, by ids that are distinct among all that are drawn together. */
	facts: readonly string[];
	/** In [0, 1): parts those that are equal otherwise. */
	luck: number;
};

/** In which order to ask them: first what asks something not yet asked, and no two alike beside each other. */
export function arrange<T extends Turn>(chosen: readonly T[]): T[] {
	const left = [...chosen];
	const arranged: T[] = [];
	const asked = new Tally();
	while (left.length > 0) {
		const last = arranged.at(-1);
		const next = least(left, (turn) => {
			const turns = Math.min(...asked.of(turn.facts));
			const neighbour = last === undefined ? 0 : nearness(turn, last);
			return turns * 1e3 + neighbour * 10 + asked.times(turn.question.kind) / 100 + turn.luck / 1e3;
		});
		const [taken] = left.splice(next, 1);
		if (taken === undefined) break;
		arranged.push(taken);
		asked.count(taken);
	}
	return arranged;
}

/** How often each fact and each kind has been asked. */
export class Tally {
	private readonly asked = new Map<string, number>();

	times = (kind: Kind): number => this.asked.get(kind) ?? 0;
	of = (facts: readonly string[]): number[] => facts.map((fact) => this.asked.get(`fact/${fact}`) ?? 0);
	/** The mean, so that a question of several facts does not lose for having many. */
	mean = (facts: readonly string[]): number =>
		this.of(facts).reduce((sum, times) => sum + times, 0) / facts.length;

	count({ question, facts }: Turn): void {
		for (const key of [question.kind, ...facts.map((fact) => `fact/${fact}`)]) {
			this.asked.set(key, (this.asked.get(key) ?? 0) + 1);
		}
	}
}

/** The place of the one that costs least; 0 where there is none. */
export function least<T>(candidates: readonly T[], cost: (candidate: T) => number): number {
	let best = 0;
	let lowest = Infinity;
	candidates.forEach((candidate, index) => {
		const value = cost(candidate);
		if (value < lowest) [best, lowest] = [index, value];
	});
	return best;
}

/** How alike two neighbours would be: the same fact, the same kind. */
const nearness = (one: Turn, other: Turn): number =>
	(one.question.kind === other.question.kind ? 1 : 0) +
	(one.facts.some((fact) => other.facts.includes(fact)) ? 2 : 0);
