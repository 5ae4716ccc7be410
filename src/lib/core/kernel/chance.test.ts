import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chance, hash32, shuffle } from './chance.ts';

describe('seeded chance', () => {
	test('gives the same numbers for the same seed, in [0, 1), and others for another', () => {
		fc.assert(
			fc.property(fc.string(), (seed) => {
				const [one, other] = [chance(seed), chance(seed)];
				for (let draw = 0; draw < 20; draw += 1) {
					const number = one.next();
					expect(number).toBe(other.next());
					expect(number).toBeGreaterThanOrEqual(0);
					expect(number).toBeLessThan(1);
				}
			}),
		);
		expect(chance('a').next()).not.toBe(chance('b').next());
	});

	test('is the same on every machine', () => {
		expect(hash32('')).toBe(0x811c9dc5);
		expect(hash32('a')).toBe(0xe40c292c);
		expect(hash32('foobar')).toBe(0xbf9cf968);
		expect(shuffle([1, 2, 3, 4, 5, 6], 'seed')).toEqual([3, 4, 2, 5, 1, 6]);
	});

	test('draws each whole number below a bound about as often', () => {
		const counts = [0, 0, 0, 0];
		const source = chance('even');
		for (let draw = 0; draw < 4000; draw += 1) {
			const number = source.below(4);
			counts[number] = (counts[number] ?? 0) + 1;
		}
		for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(150);
	});
});

describe('a shuffle', () => {
	test('loses nothing, adds nothing, repeats for its seed and leaves its input alone', () => {
		fc.assert(
			fc.property(fc.array(fc.integer()), fc.string(), (items, seed) => {
				const before = [...items];
				const shuffled = shuffle(items, seed);
				expect(items).toEqual(before);
				expect(shuffled).toEqual(shuffle(items, seed));
				expect([...shuffled].sort((a, b) => a - b)).toEqual([...items].sort((a, b) => a - b));
			}),
		);
	});

	test('puts every item first for some seed', () => {
		const first = new Set(
			Array.from({ length: 100 }, (_, seed) => shuffle(['a', 'b', 'c', 'd'], `${seed}`)[0]),
		);
		expect(first.size).toBe(4);
	});
});
