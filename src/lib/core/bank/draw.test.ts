import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyBank } from '../../../../tests/arbitraries/bank.ts';
import type { Kind, Question } from '../question/index.ts';
import { draw, hasExpired, MOST_DRAWN } from './draw.ts';
import { readBank } from './read.ts';
import type { Bank } from './schema.ts';
import { cues } from './cues.ts';

const seed = fc.string();
const published = (bank: Bank) => bank.questions.filter(({ status }) => status === 'published');
const idsOf = (questions: readonly Question[]) => questions.map(({ id }) => id);

describe('a draw', () => {
	test('of a whole bank has every published question once, and no draft', () => {
		fc.assert(
			fc.property(anyBank(), seed, (bank, drawnBy) => {
				expect(idsOf(draw(bank, { seed: drawnBy })).sort()).toEqual(idsOf(published(bank)).sort());
			}),
		);
	});

	test('repeats for its seed, and differs by it', () => {
		fc.assert(
			fc.property(anyBank(), seed, fc.nat(30), (bank, drawnBy, count) => {
				expect(draw(bank, { seed: drawnBy, count })).toEqual(
					draw(structuredClone(bank), { seed: drawnBy, count }),
				);
			}),
		);
		const [bank] = fc.sample(
			anyBank().filter((each) => published(each).length > 5),
			{ numRuns: 1, seed: 5 },
		);
		if (bank === undefined) throw new Error('no bank');
		const orders = Array.from({ length: 20 }, (_, number) => idsOf(draw(bank, { seed: `${number}` })).join());
		expect(new Set(orders).size).toBeGreaterThan(1);
	});

	test('has as many as were wanted, or all that there are, each once', () => {
		fc.assert(
			fc.property(anyBank(), seed, fc.nat(30), (bank, drawnBy, count) => {
				const ids = idsOf(draw(bank, { seed: drawnBy, count }));
				expect(ids).toHaveLength(Math.min(count, published(bank).length));
				expect(new Set(ids).size).toBe(ids.length);
			}),
		);
	});

	test('asks no fact twice while another fact is not yet asked', () => {
		fc.assert(
			fc.property(anyBank(), seed, (drawnBank, drawnBy) => {
				const bank = {
					...drawnBank,
					questions: drawnBank.questions.map((each) => ({ ...each, facts: each.facts.slice(0, 1) })),
				};
				const asked = new Set(published(bank).map(({ facts }) => facts[0]));
				const first = draw(bank, { seed: drawnBy }).slice(0, asked.size);
				expect(new Set(first.map(({ facts }) => facts[0])).size).toBe(asked.size);
			}),
		);
	});

	test('keeps to the kinds, tags, difficulties and facts that are wanted', () => {
		const wanted = fc.record(
			{
				kinds: fc.subarray<Kind>(['choice', 'numeric', 'order', 'hot-text']),
				difficulty: fc.subarray([1, 2, 3] as const),
				tags: fc.subarray(['a', 'b', 'c']),
				facts: fc.subarray(['fact-0-0', 'fact-1-1', 'fact-2-0']),
			},
			{ requiredKeys: [] },
		);
		const tagged = anyBank().map((bank) => ({
			...bank,
			questions: bank.questions.map((each, index) => ({
				...each,
				tags: [['a', 'b', 'd'][index % 3] ?? 'd'],
			})),
		}));
		fc.assert(
			fc.property(tagged, seed, wanted, (bank, drawnBy, { kinds, difficulty, tags, facts }) => {
				const options = {
					...(kinds && { kinds }),
					...(difficulty && { difficulty }),
					...(tags && { tags }),
					...(facts && { facts }),
				};
				const fits = (each: Question) =>
					(kinds?.includes(each.kind) ?? true) &&
					(difficulty?.includes(each.difficulty) ?? true) &&
					(tags?.some((tag) => each.tags.includes(tag)) ?? true) &&
					(facts?.some((fact) => each.facts.includes(fact)) ?? true);
				const ids = idsOf(draw(bank, { seed: drawnBy, ...options })).sort();
				expect(ids).toEqual(idsOf(published(bank).filter(fits)).sort());
			}),
		);
	});

	test('asks nothing of a fact that has expired on the day', () => {
		fc.assert(
			fc.property(anyBank(), seed, (bank, drawnBy) => {
				const gone = new Set(bank.facts.filter(({ expires }) => expires !== undefined).map(({ id }) => id));
				const ids = idsOf(draw(bank, { seed: drawnBy, on: '2026-01-01' })).sort();
				const left = published(bank).filter(({ facts }) => !facts.some((fact) => gone.has(fact)));
				expect(ids).toEqual(idsOf(left).sort());
				expect(draw(bank, { seed: drawnBy, on: '2025-12-31' })).toHaveLength(published(bank).length);
			}),
		);
	});

	test('never asks more than one attempt may hold', () => {
		const [bank] = fc.sample(anyBank(1), { numRuns: 1, seed: 1 });
		const [only] = bank?.questions ?? [];
		if (bank === undefined || only === undefined) throw new Error('no bank');
		const many = {
			...bank,
			questions: Array.from({ length: 450 }, (_, index) => ({ ...only, id: `q${index}` })),
		};
		expect(draw(many, { seed: 's' })).toHaveLength(MOST_DRAWN);
		expect(draw(many, { seed: 's', count: 1000 })).toHaveLength(MOST_DRAWN);
	});

	test('leaves out a question that gives another away while others will do', () => {
		const [bank] = fc.sample(anyBank(1), { numRuns: 1, seed: 1 });
		if (bank === undefined) throw new Error('no bank');
		const asks = (id: string, fact: string, stem: string, key: string): Question => ({
			kind: 'short-answer',
			id,
			facts: [fact],
			stem,
			explanation: '.',
			difficulty: 3,
			tags: [],
			origin: 'written',
			status: 'published',
			accepted: [key],
			rivals: [],
			rationale: '.',
		});
		const questions = [
			asks('where', 'fact-0-0', 'Where did Reed reopen the harbour?', 'Riverton'),
			asks('who', 'fact-0-1', 'Who did reopen the harbour in Riverton?', 'Reed'),
			asks('cost', 'fact-1-0', 'What did the works cost?', '12 million pounds'),
		];
		for (let number = 0; number < 20; number += 1) {
			const pair = idsOf(draw({ ...bank, questions }, { seed: `${number}`, count: 2 }));
			expect(pair).toContain('cost');
		}
		expect(draw({ ...bank, questions }, { seed: 's', count: 3 })).toHaveLength(3);
	});
});

describe('a short draw of the bank of 27 October 2025', () => {
	const file = new URL('../../../../questions/2025-10-27-choe-putin-moscow/bank.json', import.meta.url);
	const read = readBank(readFileSync(file, 'utf8'));
	if (!read.ok) throw new Error(JSON.stringify(read.error));
	const bank = read.value;
	const seeds = Array.from({ length: 100 }, (_, number) => `attempt-${number}`);
	const kindsOf = (questions: readonly Question[]) => new Set(questions.map(({ kind }) => kind));

	test.each([8, 10, 20])('of %i has every kind of question, whatever the seed', (count) => {
		for (const each of seeds) expect(kindsOf(draw(bank, { seed: each, count })).size).toBe(8);
	});

	test.each([10, 20])('of %i has none that gives another away', (count) => {
		for (const each of seeds.slice(0, 20)) {
			const drawn = draw(bank, { seed: each, count });
			expect(drawn.filter((one) => drawn.some((other) => cues(one, other)))).toEqual([]);
		}
	});

	test('leaves the rare kinds to chance where it is too short for all', () => {
		const seen = new Map<Kind, number>();
		for (const each of seeds) {
			for (const kind of kindsOf(draw(bank, { seed: each, count: 3 }))) {
				seen.set(kind, (seen.get(kind) ?? 0) + 1);
			}
		}
		expect(seen.get('order') ?? 0).toBeLessThan(50);
		expect(seen.size).toBeGreaterThan(5);
	});

	test('puts the questions of several facts anywhere, not at the end', () => {
		const places = seeds.map((each) =>
			draw(bank, { seed: each, count: 10 }).findIndex(({ kind }) => kind === 'order'),
		);
		expect(new Set(places).size).toBeGreaterThan(5);
	});

	test('asks few facts twice', () => {
		for (const each of seeds) {
			const facts = draw(bank, { seed: each, count: 10 }).flatMap((question) => question.facts);
			expect(facts.length - new Set(facts).size).toBeLessThanOrEqual(4);
		}
	});
});

describe('a fact expires', () => {
	const [bank] = fc.sample(anyBank(1), { numRuns: 1, seed: 1 });
	const [fact] = bank?.facts ?? [];
	test.each([
		['2026', '2025-12-31', false],
		['2026', '2026-01-01', true],
		['2026-03', '2026-02-28', false],
		['2026-03-05', '2026-03-05', true],
	])('%s on %s: %s', (expires, on, expected) => {
		if (fact === undefined) throw new Error('no fact');
		expect(hasExpired({ ...fact, expires }, on)).toBe(expected);
	});
});
