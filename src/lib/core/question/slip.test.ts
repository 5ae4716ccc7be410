import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withinOneSlip } from './slip.ts';

const LETTERS = 'abc';

/** Every word that one slip makes of this one, and the word itself: the definition, spelt out. */
function slipsOf(word: string): Set<string> {
	const made = new Set([word]);
	for (let at = 0; at <= word.length; at += 1) {
		const [before, after] = [word.slice(0, at), word.slice(at)];
		made.add(before + after.slice(1));
		made.add(before + after.charAt(1) + after.charAt(0) + after.slice(2));
		for (const letter of LETTERS) {
			made.add(before + letter + after);
			if (after !== '') made.add(before + letter + after.slice(1));
		}
	}
	return made;
}

describe('withinOneSlip', () => {
	it('is true for the words that one slip makes, and for no others', () => {
		const word = fc.stringMatching(/^[abc]{0,6}$/);
		fc.assert(
			fc.property(word, word, (one, other) => {
				expect(withinOneSlip(one, other)).toBe(slipsOf(one).has(other));
			}),
			{ numRuns: 3000 },
		);
	});

	it('is true for each of the four slips', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[abc]{1,9}$/), (word) => {
				for (const slip of slipsOf(word)) expect(withinOneSlip(slip, word)).toBe(true);
			}),
		);
	});

	it.each([
		['lavrov', 'larvov', true],
		['lavrov', 'lavorv', true],
		['lavrov', 'vlarov', false],
		['putin', 'putni', true],
		['putin', 'puntni', false],
		['ab', 'ba', true],
		['abcd', 'badc', false],
	])('%s and %s: %s', (one, other, within) => {
		expect(withinOneSlip(one, other)).toBe(within);
	});
});
