import { clash, cueText, type CueText } from '../bank/cues.ts';
import { arrange, Tally, type Turn } from '../bank/turns.ts';
import { chance } from '../kernel/chance.ts';
import { fits } from './filter.ts';
import type { Pooled } from './pool.ts';
import { wanted, type Rule } from './rule.ts';
import { itemKey } from './schema.ts';

/** What a rule asked for and the pool does not have. */
export type Shortfall =
	| { code: 'too_few_questions'; wanted: number; found: number }
	/** `share` counts from 0. */
	| { code: 'share_unmet'; share: number; wanted: number; found: number };

export type Assembled<P> = { chosen: P[]; short: Shortfall[] };

/** What `assemble` needs to know of a question, wherever it is from. */
export type Candidate = Pick<Pooled, 'bank' | 'question' | 'facts' | 'article'>;

export type AssembleOptions = {
	/** The same seed, pool and rule give the same questions in the same order. */
	seed: string;
	/** `itemKey`s of the questions that were asked before. */
	seen?: ReadonlySet<string>;
};

type Share = { fits: (candidate: Candidate) => boolean; wanted: number; found: number };
type Place<P> = Turn & { item: P; text: CueText; cued: number; seen: boolean };

/**
 * Questions by rule, in an order in which facts and kinds take turns. What cannot be had is told in `short`, and what can
 * is taken all the same: at most `count`, and never more of a fact than `perFact`. Greedy: each place takes what serves
 * most shares that still lack questions, then what is in no share that has enough, then what was not seen, what gives
 * away no other question's key, a fact and a kind asked least; ties by seeded chance.
 */
export function assemble<P extends Candidate>(
	pool: readonly P[],
	rule: Rule,
	{ seed, seen = new Set() }: AssembleOptions,
): Assembled<P> {
	const luck = chance(seed);
	const left = pool.filter(fits(rule.from ?? {})).map((item): Place<P> => ({
		item,
		question: item.question,
		facts: item.facts,
		text: cueText(item.question),
		cued: 0,
		seen: seen.has(itemKey({ bank: item.bank, question: item.question.id })),
		luck: luck.next(),
	}));
	const shares = (rule.shares ?? []).map(({ of, part }): Share => ({
		fits: fits(of),
		wanted: wanted(rule.count, part),
		found: 0,
	}));
	const chosen: Place<P>[] = [];
	const asked = new Tally();
	while (chosen.length < rule.count) {
		const allowed = left.filter(({ facts }) =>
			asked.of(facts).every((times) => times < (rule.perFact ?? Infinity)),
		);
		const best = first(allowed, (place) => costOf(place, { shares, asked, rule }));
		if (best === undefined) break;
		left.splice(left.indexOf(best), 1);
		chosen.push(best);
		asked.count(best);
		for (const share of shares) if (share.fits(best.item)) share.found += 1;
		for (const other of left) {
			if (clash(best.text, other.text)) other.cued += 1;
		}
	}
	return { chosen: arrange(chosen).map(({ item }) => item), short: shortfalls(rule, chosen.length, shares) };
}

/** What taking a question costs, the gravest first. */
function costOf<P extends Candidate>(
	{ item, question, facts, cued, seen, luck }: Place<P>,
	{ shares, asked, rule }: { shares: readonly Share[]; asked: Tally; rule: Rule },
): number[] {
	const its = shares.filter((share) => share.fits(item));
	const lacking = its.filter((share) => share.found < share.wanted).length;
	return [
		-lacking,
		its.length - lacking,
		rule.unseenFirst === true && seen ? 1 : 0,
		cued,
		asked.mean(facts),
		asked.times(question.kind),
		luck,
	];
}

/** The candidate whose costs come first, compared one by one. */
function first<T>(candidates: readonly T[], costs: (candidate: T) => number[]): T | undefined {
	let best: { candidate: T; costs: number[] } | undefined;
	for (const candidate of candidates) {
		const found = { candidate, costs: costs(candidate) };
		if (best === undefined || before(found.costs, best.costs)) best = found;
	}
	return best?.candidate;
}

function before(one: readonly number[], other: readonly number[]): boolean {
	const at = one.findIndex((cost, index) => cost !== other[index]);
	return at !== -1 && (one[at] ?? 0) < (other[at] ?? 0);
}

function shortfalls({ count }: Rule, found: number, shares: readonly Share[]): Shortfall[] {
	const few: Shortfall[] = found < count ? [{ code: 'too_few_questions', wanted: count, found }] : [];
	return few.concat(
		shares.flatMap((share, index): Shortfall[] =>
			share.found < share.wanted
				? [{ code: 'share_unmet', share: index, wanted: share.wanted, found: share.found }]
				: [],
		),
	);
}
