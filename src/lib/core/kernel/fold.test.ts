import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldedWords } from './fold.ts';

const tricky = fc.constantFrom(
	...[
		'U.S.',
		'the',
		'a',
		'per',
		'cent',
		'’s',
		"'",
		' ',
		'.',
		',',
		'000',
		'1',
		'é',
		'ß',
		'İ',
		'ŉ',
		'½',
		'－',
		'%',
		'k',
		'각',
		'ϓ',
		'\u0301',
	],
);

describe('fold', () => {
	it.each([
		['The United States', 'united states'],
		['U.S.', 'us'],
		['u. s. troops', 'us troops'],
		['J. K. Rowling', 'jk rowling'],
		['George W. Bush', 'george w bush'],
		['Russia’s “actions”', 'russia actions'],
		["O'Brien", 'obrien'],
		['Kim Jong-un', 'kim jong un'],
		['Côte d’Ivoire', 'cote divoire'],
		['Straße, Ærø, Łódź', 'strasse aero lodz'],
		['15,000 troops', '15000 troops'],
		['3.5 per cent.', '3.5 percent'],
		['Q&A', 'q and'],
		['A', 'a'],
		['?!', ''],
		['김정은', '김정은'],
		['हिन्दी', 'हिन्दी'],
	])('reads %j as %j', (text, folded) => {
		expect(fold(text)).toBe(folded);
	});

	it('changes nothing more the second time', () => {
		const any = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.string({ unit: 'grapheme' }),
			fc.array(tricky, { maxLength: 12 }).map((parts) => parts.join('')),
		);
		fc.assert(
			fc.property(any, (text) => {
				expect(fold(fold(text))).toBe(fold(text));
			}),
			{ numRuns: 2000 },
		);
	});

	it('makes no difference of case, outer space or full stops', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[A-Za-z]{1,9}( [A-Za-z]{2,9}){0,3}$/), (text) => {
				expect(fold(`  ${text.toUpperCase()}. `)).toBe(fold(text));
			}),
		);
	});

	it('gives the words, and none for punctuation', () => {
		expect(foldedWords('The talks, in Moscow')).toEqual(['talks', 'in', 'moscow']);
		expect(foldedWords(' … ')).toEqual([]);
	});
});
