import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passageText, replaced, timesIn } from './passage.ts';

describe('words count as whole', () => {
	it.each([
		['12.5 tonnes in 2012 for 1,200 men and 12 women', '12', 1],
		['1,200 men', '1,200', 1],
		['21,200 men', '1,200', 0],
		['1,200.5 tonnes', '1,200', 0],
		['2012–13', '2012', 1],
		['the 12th of 12,000', '12', 0],
		['4.2% of 14.2%', '4.2%', 1],
		['Sinead O’Brien’s club', 'Sinead O’Brien', 1],
		["Sinead O'Brien's club", "Sinead O'Brien", 1],
		['Sinead O’Brien and O’Brien', 'O’Brien', 2],
		['Jean-Marie in Norland', 'Norland', 1],
		['Norlanders', 'Norland', 0],
		['Östersund', 'stersund', 0],
		['Åre and Årebo', 'Åre', 1],
		['“Vesta”, said Vesta', 'Vesta', 2],
	])('%s: “%s” %i times', (text, words, times) => {
		expect(timesIn(text, words)).toBe(times);
	});

	it.each([
		['Vesta sold it.', 'Vesta', '____ sold it.'],
		['It was sold by Vesta', 'Vesta', 'It was sold by ____'],
		['It was sold by Vesta.', 'Vesta', 'It was sold by ____.'],
		['Vesta', 'Vesta', '____'],
		['Vestas met Vesta’s mayor', 'Vesta', 'Vestas met ____’s mayor'],
		['12.5 of 12', '12', '12.5 of ____'],
		['$1', '$1', '____'],
	])('at either end of “%s” and anywhere in it', (text, words, shown) => {
		expect(replaced(text, words, '____')).toBe(shown);
	});

	it('and what takes their place is taken as it is written, signs and all', () => {
		expect(replaced('It cost 3 kronor.', '3', '$1 and $&')).toBe('It cost $1 and $& kronor.');
	});
});

/** Words of a sentence, none of them a gap. */
const others = fc.array(
	fc.constantFrom('ferry', '12.5', '2012', '1,200', 'Vestas', 'O’Brien', '“sea”', '4.2%', '(new)', '$12'),
	{ maxLength: 8 },
);
const gap = fc.constantFrom('12', 'Vesta', 'Sinead O’Neil', '$31 million', '7%', 'twenty-three');

describe('a text with one gap', () => {
	it('shows it once, in the place of its words, with all else as it was', () => {
		fc.assert(
			fc.property(others, gap, others, (before, words, after) => {
				const around = (middle: string) => [...before, middle, ...after].join(' ');
				// "$12" holds a whole 12; it stands first and would be taken.
				fc.pre(timesIn(around(words), words) === 1);
				expect(replaced(around(words), words, '____')).toBe(around('____'));
				expect(timesIn(replaced(around(words), words, '____'), '____')).toBe(1);
			}),
		);
	});

	it('is whole again where the words are put back', () => {
		fc.assert(
			fc.property(others, gap, others, (before, words, after) => {
				const text = [...before, words, ...after].join(' ');
				expect(replaced(replaced(text, words, '____'), '____', words)).toBe(text);
			}),
		);
	});

	it('is unchanged where the words stand nowhere', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), gap, (text, words) => {
				fc.pre(timesIn(text, words) === 0);
				expect(replaced(text, words, '____')).toBe(text);
			}),
		);
	});
});

describe('a passage that is read after other words', () => {
	const quote = 'She sold 12 boats to Vesta on Friday.';

	it('keeps the words of its gap in what stands before it', () => {
		const text = passageText({ quote, before: 'Reed had 12 men.' }, { words: '12', by: '____' });
		expect(text).toBe('Reed had 12 men. She sold ____ boats to Vesta on Friday.');
	});

	it('has no gap where the words stand only before it', () => {
		const text = passageText({ quote, before: 'Reed came.' }, { words: 'Reed', by: '____' });
		expect(text).toBe('Reed came. She sold 12 boats to Vesta on Friday.');
	});

	it('has its glosses in both, and none for what is left out', () => {
		const glosses = [
			{ words: 'Reed', means: 'Ann Reed' },
			{ words: 'Vesta', means: 'Vesta Harbour' },
			{ words: 'on Friday', means: 'on 7 March 2025' },
		];
		const text = passageText({ quote, before: 'Reed came.', glosses }, { words: 'Vesta', by: '____' });
		expect(text).toBe('[Ann Reed] came. She sold 12 boats to ____ [on 7 March 2025].');
	});

	it('has single quotation marks in all its parts', () => {
		const said = passageText({ quote: '“No,” she said: "never".', before: 'They said “yes”.' });
		expect(said).toBe('They said ‘yes’. ‘No,’ she said: ‘never’.');
	});

	it('is shown as it is where it has neither gap, gloss nor quotation mark', () => {
		fc.assert(
			fc.property(others, others, (before, after) => {
				const [lead, text] = [before, after].map((words) => words.join(' ').replace(/[“”]/g, ''));
				const shown = passageText({ quote: text ?? '', before: lead ?? '', glosses: [] });
				expect(shown).toBe(lead === '' ? text : `${lead} ${text}`);
			}),
		);
	});
});
