import type { Slug } from '../kernel/id.ts';
import type { Finding } from '../question/base.ts';
import type { Kind, Question } from '../question/index.ts';
import type { Made } from './questions/made.ts';

/** A made question with what lint found in it. */
export type Judged = Made & { findings: Finding[] };

/** How large a part of the bank each kind should be. The first five are asked of one fact; the rest join several or need a list. */
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

/** Rounds over the facts: so many questions a fact gets at most, besides those that it shares with others. */
const ROUNDS = 3;
/** At most so many questions that join several facts, of each kind. */
const JOINED = 2;
/** A fifth is the bound for one entity among the keys; the choice stays well under it. */
const KEY_SHARE = 1 / 6;

const slotKey = ({ question }: Made) => `${question.kind}/${question.facts.join('+')}/${question.asks ?? ''}`;

/** Of several questions that ask the same slot of the same facts in the same kind, the best one. */
function distinct(judged: readonly Judged[]): Judged[] {
	const best = new Map<string, Judged>();
	for (const one of judged) {
		const rival = best.get(slotKey(one));
		if (rival === undefined || one.worth > rival.worth) best.set(slotKey(one), one);
	}
	return [...best.values()];
}

/** What has been chosen so far, and how well another question would go with it. */
class Balance {
	readonly chosen: Judged[] = [];
	private readonly kinds = new Map<Kind, number>();
	private readonly keys = new Map<Slug, number>();
	private readonly asked = new Set<string>();
	private lies = 0;
	private truths = 0;

	take(one: Judged): void {
		const { question, keyEntity } = one;
		this.chosen.push(one);
		this.kinds.set(question.kind, (this.kinds.get(question.kind) ?? 0) + 1);
		if (keyEntity !== undefined) this.keys.set(keyEntity, (this.keys.get(keyEntity) ?? 0) + 1);
		this.asked.add(`${question.facts[0] ?? ''}/${question.asks ?? ''}`);
		if (question.kind === 'true-false') question.key ? (this.truths += 1) : (this.lies += 1);
	}

	/** More is better; undefined where the question must not be taken. */
	score({ question, keyEntity, worth }: Judged): number | undefined {
		const total = this.chosen.length + 1;
		const keys = keyEntity === undefined ? 0 : (this.keys.get(keyEntity) ?? 0);
		if (keys + 1 > Math.max(2, total * KEY_SHARE)) return undefined;
		const excess = (this.kinds.get(question.kind) ?? 0) / total - SHARE[question.kind];
		const again = this.asked.has(`${question.facts[0] ?? ''}/${question.asks ?? ''}`) ? 3 : 0;
		const lean = question.kind !== 'true-false' ? 0 : (question.key ? 1 : -1) * (this.truths - this.lies);
		return worth - 30 * excess - again - 2 * lean - (10 * keys) / total;
	}

	has = (one: Judged) => this.chosen.includes(one);
}

const best = (balance: Balance, offered: readonly Judged[]): Judged | undefined => {
	const scored = offered.flatMap((one) => {
		const score = balance.has(one) ? undefined : balance.score(one);
		return score === undefined ? [] : [{ one, score }];
	});
	return scored.reduce<(typeof scored)[number] | undefined>(
		(most, next) => (most === undefined || next.score > most.score ? next : most),
		undefined,
	)?.one;
};

/**
 * The questions to publish: clean ones only, no slot of a fact twice in one kind, every fact asked if it can be, the kinds
 * in their shares, as many true statements as false ones, and no entity the key of more than a part.
 */
export function select(judged: readonly Judged[], facts: readonly Slug[]): Question[] {
	const clean = distinct(judged.filter(({ findings }) => findings.length === 0));
	const balance = new Balance();
	const joins = clean
		.filter(({ question }) => question.facts.length > 1)
		.sort((one, other) => other.worth - one.worth);
	for (const kind of ['order', 'match', 'multiple'] as const) {
		for (const one of joins
			.filter(({ question }) => question.kind === kind)
			.slice(0, kind === 'match' ? 3 : JOINED))
			balance.take(one);
	}
	const single = clean.filter(({ question }) => question.facts.length === 1);
	const byFact = new Map(facts.map((id) => [id, single.filter(({ question }) => question.facts[0] === id)]));
	for (let round = 0; round < ROUNDS; round += 1) {
		for (const id of facts) {
			const own = byFact.get(id) ?? [];
			const kinds = new Set(
				balance.chosen
					.filter(({ question }) => question.facts.length === 1 && question.facts[0] === id)
					.map(({ question }) => question.kind),
			);
			const one = best(
				balance,
				own.filter(({ question }) => !kinds.has(question.kind)),
			);
			if (one !== undefined) balance.take(one);
		}
	}
	return balance.chosen.map(({ question }) => question);
}
