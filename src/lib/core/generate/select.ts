import type { Slug } from '../kernel/id.ts';
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

/** What has been chosen so far, and how well another question would go with it. */
class Balance {
	readonly chosen: Made[] = [];
	private readonly counts = new Map<string, number>();
	/** True statements less false ones. */
	private lean = 0;

	private count = (what: string) => this.counts.get(what) ?? 0;

	take(one: Made): void {
		this.chosen.push(one);
		for (const what of traits(one)) this.counts.set(what, this.count(what) + 1);
		if (one.question.kind === 'true-false') this.lean += one.question.key ? 1 : -1;
	}

	/** More is better; undefined where its key would be right too often. */
	score({ question, keyEntity, worth }: Made): number | undefined {
		const total = this.chosen.length + 1;
		const keys = keyEntity === undefined ? 0 : this.count(`key ${keyEntity}`);
		if (keys > 0 && keys + 1 > Math.max(2, total * KEY_SHARE)) return undefined;
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

const slotOf = ({ facts, asks }: Question) => `slot ${facts[0] ?? ''}/${asks ?? ''}`;
const traits = ({ question, keyEntity }: Made): string[] => [
	question.kind,
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
 */
export function select(made: readonly Made[], most: ReadonlyMap<Slug, number>, judge: Judge): Question[] {
	const balance = new Balance();
	const joins = made
		.filter(({ question }) => question.facts.length > 1)
		.sort((one, other) => other.worth - one.worth);
	for (const [kind, most] of JOINED) {
		const clean = joins.filter(({ question }) => question.kind === kind && judge(question).length === 0);
		for (const one of clean.slice(0, most)) balance.take(one);
	}
	const single = Map.groupBy(
		made.filter(({ question }) => question.facts.length === 1),
		({ question }) => question.facts[0] ?? '',
	);
	for (let round = 0; round < Math.max(...most.values()); round += 1) {
		for (const [id, rounds] of most) {
			if (round >= rounds) continue;
			const asked = balance.kindsOf(id);
			const open = (single.get(id) ?? []).filter(({ question }) => !asked.has(question.kind));
			const one = best(balance, open, judge);
			if (one !== undefined) balance.take(one);
		}
	}
	return balance.chosen.map(({ question }) => question);
}
