import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import vectors from '../../../../tests/vectors/short-answer.json' with { type: 'json' };
import { isAccepted } from './wording.ts';

describe.each(vectors)('a short answer: $about', ({ accepted, rivals, right, wrong }) => {
	it.each(right)('takes %j', (typed) => {
		expect(isAccepted(typed, accepted, rivals)).toBe(true);
	});
	it.each(wrong)('refuses %j', (typed) => {
		expect(isAccepted(typed, accepted, rivals)).toBe(false);
	});
});

describe('a slip of the pen', () => {
	const word = (letters: string) => fc.stringMatching(new RegExp(`^[${letters}]{5,9}$`));
	const swapAt = (text: string, at: number) =>
		text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);

	it('is forgiven in any one word of five letters or more', () => {
		fc.assert(
			fc.property(
				fc.array(word('b-df-hj-n'), { minLength: 1, maxLength: 4 }),
				fc.nat(),
				fc.nat(),
				(words, which, at) => {
					const slipped = words.map((each, index) =>
						index === which % words.length ? swapAt(each, at % (each.length - 1)) : each,
					);
					expect(isAccepted(slipped.join(' '), [words.join(' ')], [])).toBe(true);
				},
			),
		);
	});

	it('is forgiven once, not twice', () => {
		fc.assert(
			fc.property(word('bcd'), word('fgh'), (first, second) => {
				expect(isAccepted(`${first}z ${second}z`, [`${first} ${second}`], [])).toBe(false);
			}),
		);
	});

	it('is not forgiven where it makes a rival', () => {
		fc.assert(
			fc.property(word('b-df-h'), fc.nat(), (name, at) => {
				const place = at % name.length;
				const rival = `${name.slice(0, place)}z${name.slice(place + 1)}`;
				expect(isAccepted(rival, [name], [])).toBe(true);
				expect(isAccepted(rival, [name], [rival])).toBe(false);
			}),
		);
	});

	it('never turns a right answer down, whatever the rivals', () => {
		const names = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), { maxLength: 5 });
		fc.assert(
			fc.property(fc.stringMatching(/\S/), names, (name, rivals) => {
				expect(isAccepted(name, [name], [...rivals, name])).toBe(true);
			}),
		);
	});
});
