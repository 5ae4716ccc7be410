import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answered, fitting, questionsOf } from '../../../../tests/arbitraries/question.ts';
import { hotText } from './hot-text.ts';
import { match } from './match.ts';
import { multiple } from './multiple.ts';
import { order } from './order.ts';

const draw = questionsOf();

describe('multiple', () => {
	const tick = (keys: string[], given: string[]) => {
		const [question] = fc.sample(draw.multiple, { numRuns: 1, seed: 1 });
		if (!question) throw new Error('No question was drawn.');
		return multiple.mark({ ...question, keys }, { kind: 'multiple', options: given }).mark;
	};

	it.each([
		['all and only the keys', ['a', 'b'], ['b', 'a'], 1],
		['one of two keys', ['a', 'b'], ['a'], 1 / 2],
		['both keys and one wrong', ['a', 'b'], ['a', 'b', 'c'], 1 / 2],
		['as many wrong as right', ['a', 'b'], ['a', 'c'], 0],
		['more wrong than right: never below 0', ['a'], ['a', 'b', 'c'], 0],
		['nothing', ['a', 'b'], [], 0],
		['a key twice counts once', ['a', 'b'], ['a', 'a'], 1 / 2],
		['a wrong one twice counts once', ['a', 'b', 'c'], ['a', 'b', 'c', 'd', 'd'], 2 / 3],
		['an unknown id is wrong', ['a', 'b'], ['a', 'b', 'zz'], 1 / 2],
	])('%s', (_, keys, given, expected) => {
		expect(tick(keys, given)).toBeCloseTo(expected, 12);
	});

	it('marks 1 for exactly the keys and for nothing else', () => {
		fc.assert(
			fc.property(answered('multiple'), ([question, response]) => {
				const exact = new Set(response.options).symmetricDifference(new Set(question.keys)).size === 0;
				expect(multiple.mark(question, response).mark === 1).toBe(exact);
			}),
		);
	});

	it('earns nothing by ticking all where half or fewer are right', () => {
		fc.assert(
			fc.property(draw.multiple, (question) => {
				fc.pre(question.keys.length * 2 <= question.options.length);
				const all = question.options.map(({ id }) => id);
				expect(multiple.mark(question, { kind: 'multiple', options: all }).mark).toBe(0);
			}),
		);
	});
});

describe('order', () => {
	const put = (key: string[], given: string[]) => {
		const [question] = fc.sample(draw.order, { numRuns: 1, seed: 1 });
		if (!question) throw new Error('No question was drawn.');
		return order.mark({ ...question, key }, { kind: 'order', order: given }).mark;
	};

	it.each([
		['the full order', 'abcd', 'abcd', 1],
		['the first put last keeps the pairs of the rest', 'abcd', 'bcda', 2 / 3],
		['the middle swapped keeps none', 'abcd', 'acbd', 0],
		['halves swapped', 'abcd', 'cdab', 2 / 3],
		['reversed', 'abcd', 'dcba', 0],
		['one left out', 'abcd', 'abc', 2 / 3],
		['one given twice stands at its first place', 'abcd', 'abbcd', 1],
		['an unknown id parts its neighbours', 'abc', 'abxc', 1 / 3],
		['an unknown id at the end is no full order', 'abc', 'abcx', 2 / 3],
	])('%s', (_, key, given, expected) => {
		expect(put(key.split(''), given.split(''))).toBeCloseTo(expected, 12);
	});

	it('marks the share of the parts that its feedback shows to be right, the first left out', () => {
		fc.assert(
			fc.property(fitting('order'), ([question, response]) => {
				const { parts } = order.solution(question, response);
				expect(parts.map(({ id }) => id)).toEqual(response.order);
				const kept = parts.slice(1).filter(({ right }) => right);
				expect(order.mark(question, response).mark).toBe(kept.length / (parts.length - 1));
			}),
		);
	});

	it('marks 1 for the full order only', () => {
		fc.assert(
			fc.property(answered('order'), ([question, response]) => {
				const full = [...new Set(response.order)].join() === question.key.join();
				expect(order.mark(question, response).mark === 1).toBe(full);
			}),
		);
	});
});

describe('match', () => {
	it('marks the share of left items with their right partner', () => {
		fc.assert(
			fc.property(answered('match'), ([question, { pairs }]) => {
				const right = question.left.filter(
					({ id }) => new Map(Object.entries(pairs)).get(id) === question.key[id],
				);
				expect(match.mark(question, { kind: 'match', pairs }).mark).toBe(right.length / question.left.length);
			}),
		);
	});

	it('gives nothing for no pairs, even to an item called constructor', () => {
		fc.assert(
			fc.property(draw.match, (question) => {
				expect(match.mark(question, { kind: 'match', pairs: {} }).mark).toBe(0);
			}),
		);
	});

	it('tells the answers in the order in which the rows are shown', () => {
		fc.assert(
			fc.property(draw.match, fc.string(), (question, seed) => {
				const rows = match.publicView(question, seed).left.map(({ text }) => text);
				const { given, right, parts } = match.solution(question, match.key(question));
				for (const texts of [given, right, parts.map(({ text }) => text)]) {
					expect(texts.map((text) => text.split(' — ')[0])).toEqual(rows);
				}
			}),
		);
	});
});

describe('hot-text', () => {
	it('marks the characters shared over the characters of either', () => {
		fc.assert(
			fc.property(answered('hot-text'), ([question, response]) => {
				const places = (ids: readonly string[]) =>
					new Set(
						question.sentences
							.filter(({ id }) => ids.includes(id))
							.flatMap(({ paragraph, start, end }) =>
								Array.from({ length: end - start }, (_, offset) => `${paragraph}/${start + offset}`),
							),
					);
				const [chosen, proof] = [places(response.sentences), places(question.key)];
				const expected = chosen.intersection(proof).size / chosen.union(proof).size;
				expect(hotText.mark(question, response).mark).toBeCloseTo(expected, 12);
			}),
		);
	});

	it('gives nothing for a sentence that proves nothing, and something for part of the proof', () => {
		fc.assert(
			fc.property(draw['hot-text'], (question) => {
				for (const { id } of question.sentences) {
					const { mark } = hotText.mark(question, { kind: 'hot-text', sentences: [id] });
					expect(mark > 0).toBe(question.key.includes(id));
				}
			}),
		);
	});
});
