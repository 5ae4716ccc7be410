import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyBanks, anyRule } from '../../../../tests/arbitraries/set.ts';
import type { Question } from '../question/index.ts';
import { assemble } from './assemble.ts';
import { fits } from './filter.ts';
import { poolOf, type Pooled } from './pool.ts';
import { Rule, wanted } from './rule.ts';
import { itemKey } from './schema.ts';

const keyOf = ({ bank, question }: Pooled) => itemKey({ bank, question: question.id });

/** A pool of 40 questions on 20 facts: even ones recall, odd ones recognise. */
const POOL: Pooled[] = Array.from({ length: 40 }, (_, index): Pooled => {
	const question: Question = {
		kind: index % 2 === 0 ? 'short-answer' : 'true-false',
		...(index % 2 === 0 ? { accepted: [`Name ${index}`], rivals: [] } : { key: index % 4 === 1 }),
		id: `q${index}`,
		facts: [`f${Math.floor(index / 2)}`],
		stem: `Stem ${index}.`,
		explanation: 'So it says.',
		rationale: 'So it says.',
		difficulty: index % 2 === 0 ? 3 : 1,
		tags: [],
		origin: 'written',
		status: 'published',
	} as Question;
	const article = { id: 'news', title: 'News' };
	return { bank: { id: 'news', hash: 'h' }, question, article, facts: [`news/f${Math.floor(index / 2)}`] };
});

const timesAsked = (chosen: readonly Pooled[]) => {
	const times = new Map<string, number>();
	for (const fact of chosen.flatMap(({ facts }) => facts)) times.set(fact, (times.get(fact) ?? 0) + 1);
	return times;
};

describe('a set by rule', () => {
	test('is 12 questions, at most 2 a fact, half of them recall, never seen first', () => {
		const rule: Rule = {
			count: 12,
			perFact: 2,
			shares: [{ of: { difficulty: [2, 3] }, part: 0.5 }],
			unseenFirst: true,
		};
		const seen = new Set(POOL.slice(0, 20).map(keyOf));
		const { chosen, short } = assemble(POOL, Rule.parse(rule), { seed: 's', seen });
		expect(short).toEqual([]);
		expect(chosen).toHaveLength(12);
		expect(chosen.filter(({ question }) => question.difficulty === 3)).toHaveLength(6);
		expect(Math.max(...timesAsked(chosen).values())).toBeLessThanOrEqual(2);
		expect(chosen.filter((each) => seen.has(keyOf(each)))).toEqual([]);
	});

	test('takes what was seen where nothing else is left', () => {
		const seen = new Set(POOL.slice(0, 35).map(keyOf));
		const { chosen } = assemble(POOL, { count: 10, unseenFirst: true }, { seed: 's', seen });
		expect(chosen).toHaveLength(10);
		expect(chosen.filter((each) => !seen.has(keyOf(each)))).toHaveLength(5);
	});

	test('says what it cannot have, and takes the rest', () => {
		const rule: Rule = { count: 50, perFact: 1, shares: [{ of: { kinds: ['match'] }, part: 0.1 }] };
		const { chosen, short } = assemble(POOL, rule, { seed: 's' });
		expect(chosen).toHaveLength(20);
		expect(short).toEqual([
			{ code: 'too_few_questions', wanted: 50, found: 20 },
			{ code: 'share_unmet', share: 0, wanted: 5, found: 0 },
		]);
	});

	test('never breaks its limits, leaves nothing out that it may take, and is the same each time', () => {
		fc.assert(
			fc.property(anyBanks(), anyRule(), fc.string(), (banks, rule, seed) => {
				const pool = poolOf(banks);
				const { chosen, short } = assemble(pool, rule, { seed });
				expect(assemble(pool, rule, { seed })).toEqual({ chosen, short });
				expect(new Set(chosen.map(keyOf)).size).toBe(chosen.length);
				expect(chosen.length).toBeLessThanOrEqual(rule.count);
				const times = timesAsked(chosen);
				const most = rule.perFact ?? Infinity;
				for (const asked of times.values()) expect(asked).toBeLessThanOrEqual(most);
				const fitsFrom = fits(rule.from ?? {});
				expect(chosen.every(fitsFrom)).toBe(true);
				const more = pool.filter(
					(each) =>
						!chosen.includes(each) &&
						fitsFrom(each) &&
						each.facts.every((fact) => (times.get(fact) ?? 0) < most),
				);
				if (chosen.length < rule.count) expect(more).toEqual([]);
				expect(short.some(({ code }) => code === 'too_few_questions')).toBe(chosen.length < rule.count);
				(rule.shares ?? []).forEach(({ of, part }, index) => {
					const met = chosen.filter(fits(of)).length >= wanted(rule.count, part);
					expect(short.some((each) => each.code === 'share_unmet' && each.share === index)).toBe(!met);
				});
			}),
		);
	});
});
