import { fold } from '../kernel/fold.ts';
import type { Slug } from '../kernel/id.ts';
import type { Budget } from './budget.ts';
import type { Finding } from '../question/base.ts';
import type { Kind, Question } from '../question/index.ts';
import type { Made } from './questions/made.ts';

/** What lint finds in a question. */
export type Judge = (question: Question) => Finding[];

/** How large a part of the bank each kind should be. The last four need a figure, a list or several facts. */
const SHARE: Record<Kind, number> = {
	choice: 0.34,
	'true-false': 0.2,
	'short-answer': 0.18,
	'hot-text': 0.12,
	numeric: 0.06,
	multiple: 0.06,
	match: 0.02,
	order: 0.02,
};

/** So many questions that join several facts are taken, of each kind. */
const JOINED: readonly (readonly [kind: Kind, most: number])[] = [
	['order', 2],
	['match', 3],
	['multiple', 2],
];
/** A fifth is the bound for one entity among the keys; the choice stays well under it. */
const KEY_SHARE = 1 / 6;
/** How often the key of a choice may be the name that the article has most often: by chance, one of four. */
const PROMINENT_SHARE = 1 / 3;

/** The places of the budget that are left, in all and in each third of the article. */
class Places {
	private readonly budget: Budget | undefined;
	private readonly taken = [0, 0, 0];

	constructor(budget: Budget | undefined) {
		this.budget = budget;
	}

	private thirdOf = ({ question }: Made): number | undefined =>
		this.budget?.thirds.get(question.facts[0] ?? '');

	/** True where the question's fact does not compete, or there is a place for it. */
	free(one: Made): boolean {
		const third = this.thirdOf(one);
		if (this.budget === undefined || third === undefined) return true;
		const all = this.taken.reduce((sum, each) => sum + each, 0);
		return all < this.budget.most && (this.taken[third] ?? 0) < this.budget.mostOfThird;
	}

	take(one: Made): void {
		const third = this.thirdOf(one);
		if (third !== undefined) this.taken[third] = (this.taken[third] ?? 0) + 1;
	}
}

/** What has been chosen so far, and how well another question would go with it. */
class Balance {
	readonly chosen: Made[] = [];
	private readonly counts = new Map<string, number>();
	/** True statements less false ones. */
	private lean: number;
	/** Choices whose options are names, and those of them whose key the article names most often. */
	private named = { all: 0, prominent: 0 };

	constructor(falseFirst = false) {
		this.lean = falseFirst ? 1 : 0;
	}

	private count = (what: string) => this.counts.get(what) ?? 0;

	take(one: Made): void {
		this.chosen.push(one);
		for (const what of traits(one)) this.counts.set(what, this.count(what) + 1);
		if (one.question.kind === 'true-false') this.lean += one.question.key ? 1 : -1;
		if (one.question.kind === 'choice' && one.keyEntity !== undefined) {
			this.named.all += 1;
			if (one.prominent === true) this.named.prominent += 1;
		}
	}

	/** More is better; undefined where its key would be right too often. */
	score({ question, keyEntity, prominent, worth }: Made): number | undefined {
		if (this.count(wordsOf(question)) > 0) return undefined;
		// Two kinds of one gap would show the same words twice.
		if (question.gap !== undefined && this.count(slotOf(question)) > 0) return undefined;
		const total = this.chosen.length + 1;
		const keys = keyEntity === undefined ? 0 : this.count(`key ${keyEntity}`);
		if (keys > 0 && keys + 1 > Math.max(2, total * KEY_SHARE)) return undefined;
		// True and false in turn: a learner who always says "true" must gain nothing by it.
		if (question.kind === 'true-false' && (question.key ? this.lean > 0 : this.lean < 0)) return undefined;
		// Of four options one is named most often by chance: the key is that no more often.
		if (prominent === true && this.named.prominent + 1 > (this.named.all + 2) * PROMINENT_SHARE)
			return undefined;
		const excess = this.count(question.kind) / total - SHARE[question.kind];
		const again = this.count(slotOf(question)) > 0 ? 3 : 0;
		const alike = keyEntity === undefined ? 0 : this.count(`key ${keyEntity} ${question.asks ?? ''}`);
		const side = question.kind !== 'true-false' ? 0 : (question.key ? 1 : -1) * this.lean;
		return worth - 30 * excess - again - alike - 2 * side - (10 * keys) / total;
	}

	/** The kinds in which the fact has been asked by itself. */
	kindsOf = (fact: Slug): Set<Kind> =>
		new Set(
			this.chosen.flatMap(({ question }) =>
				question.facts.length === 1 && question.facts[0] === fact ? [question.kind] : [],
			),
		);
}

const slotOf = ({ facts, asks, gap }: Question) => `slot ${facts[0] ?? ''}/${gap ?? asks ?? ''}`;
/** The words of a question: two facts may give the same, and it is asked once. */
const wordsOf = ({ kind, stem, facts }: Question) =>
	`words ${kind}/${facts.length > 1 ? facts.join() : fold(stem)}`;
const traits = ({ question, keyEntity }: Made): string[] => [
	question.kind,
	wordsOf(question),
	slotOf(question),
	...(keyEntity === undefined ? [] : [`key ${keyEntity}`, `key ${keyEntity} ${question.asks ?? ''}`]),
];

/** The best of those offered in which lint finds nothing. Only a question about to be taken is linted: that is the slow part. */
function best(balance: Balance, offered: readonly Made[], judge: Judge): Made | undefined {
	const scored = offered.flatMap((one) => {
		const score = balance.score(one);
		return score === undefined ? [] : [{ one, score }];
	});
	const ranked = scored.sort((one, other) => other.score - one.score);
	return ranked.find(({ one }) => judge(one.question).length === 0)?.one;
}

/**
 * The questions to publish: clean ones only, no fact asked twice by itself in one kind, every fact asked if it can be, the kinds
 * in their shares, as many true statements as false ones, and no entity the key of more than a part.
 * @param most how many questions each fact gets at most, besides those that it shares with others; by fact id, in their order
 * @param budget the places for facts that were found, which are taken best first
 */
export function select(
	made: readonly Made[],
	most: ReadonlyMap<Slug, number>,
	judge: Judge,
	budget?: Budget,
): Question[] {
	const balance = new Balance(budget?.falseFirst);
	const places = new Places(budget);
	const joins = made
		.filter(({ question }) => question.facts.length > 1)
		.sort((one, other) => other.worth - one.worth);
	for (const [kind, most] of JOINED) {
		const clean = joins.filter(({ question }) => question.kind === kind && judge(question).length === 0);
		for (const one of clean.slice(0, most)) {
			if (!places.free(one)) continue;
			places.take(one);
			balance.take(one);
		}
	}
	const single = Map.groupBy(
		made.filter(({ question }) => question.facts.length === 1),
		({ question }) => question.facts[0] ?? '',
	);
	for (let round = 0; round < Math.max(...most.values()); round += 1) {
		for (const [id, rounds] of most) {
			if (round >= rounds) continue;
			const asked = balance.kindsOf(id);
			const open = (single.get(id) ?? []).filter((one) => !asked.has(one.question.kind) && places.free(one));
			const one = best(balance, open, judge);
			if (one === undefined) continue;
			places.take(one);
			balance.take(one);
		}
	}
	return balance.chosen.map(({ question }) => question);
}
