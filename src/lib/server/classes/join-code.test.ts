import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ALPHABET, makeJoinCode, readJoinCode, shownCode } from './join-code.ts';

describe('a join code', () => {
	it('has seven characters of 31, none of them taken for another, each as likely', () => {
		expect(new Set(ALPHABET).size).toBe(31);
		expect(ALPHABET).not.toMatch(/[01OIL]/);
		const counts = new Map<string, number>();
		for (let made = 0; made < 20_000; made += 1) {
			const code = makeJoinCode(randomBytes);
			expect(code).toHaveLength(7);
			for (const character of code) counts.set(character, (counts.get(character) ?? 0) + 1);
		}
		const expected = (20_000 * 7) / 31;
		// Chi-squared over 30 degrees of freedom: above 80 once in a million runs.
		const spread = [...ALPHABET].reduce(
			(sum, c) => sum + ((counts.get(c) ?? 0) - expected) ** 2 / expected,
			0,
		);
		expect(spread).toBeLessThan(80);
	});

	it('is read as it is shown, in small letters, with gaps and hyphens', () => {
		for (const typed of [shownCode('ABC2345'), 'abc2345', 'ABC-2345', ' a b c 2345\n']) {
			expect(readJoinCode(typed)).toBe('ABC2345');
		}
	});

	it.each(['', 'ABC234', 'ABC23456', 'ABC234O', 'ABC234\u0130', 'A'.repeat(10_000)])('is not %j', (typed) => {
		expect(readJoinCode(typed)).toBeUndefined();
	});
});
