import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passageText, replaced, timesIn } from './passage.ts';

describe('words stand in a text', () => {
	it.each([
		['12 ships and 12 men', '12', 2],
		['12.5 ships', '12', 0],
		['2012 and 1,012', '12', 0],
		['12, not 13', '12', 1],
		['It cost $12.', '$12', 1],
		['It fell 4%.', '4%', 1],
		['Kim’s sister', 'Kim', 1],
		['Kimberley left', 'Kim', 0],
		['O’Neil met Neil', 'Neil', 2],
		['Lyon', 'Lyon', 1],
		['a Lyon-based firm', 'Lyon', 1],
		['', 'Lyon', 0],
	])('%s: “%s” %i times', (text, words, times) => {
		expect(timesIn(text, words)).toBe(times);
	});

	it('and only the first whole one is replaced', () => {
		expect(replaced('2012: 12 ships, 12 men', '12', '____')).toBe('2012: ____ ships, 12 men');
		expect(replaced('nothing of it', 'Lyon', '____')).toBe('nothing of it');
	});

	it('a text in which words were replaced has them once less', () => {
		const word = fc.constantFrom('12', '12.5', 'Lyon', 'Lyons', '$12', '2012', 'a', '“Lyon”');
		fc.assert(
			fc.property(fc.array(word, { maxLength: 8 }), word, (all, words) => {
				const text = all.join(' ');
				const before = timesIn(text, words);
				expect(timesIn(replaced(text, words, '____'), words)).toBe(Math.max(0, before - 1));
			}),
		);
	});
});

describe('a passage is shown', () => {
	const quote = 'He told "friends" on Tuesday that 12 ships had left.';

	it('with what it is read after, a gap, and a gloss in brackets', () => {
		const glosses = [
			{ words: 'on Tuesday', means: 'on 4 March 2025' },
			{ words: 'Holm', means: 'Anders Holm' },
		];
		expect(passageText({ quote, before: 'Holm spoke.', glosses }, { words: '12', by: '____' })).toBe(
			'[Anders Holm] spoke. He told ‘friends’ [on 4 March 2025] that ____ ships had left.',
		);
	});

	it('with single quotation marks within, for the whole is quoted', () => {
		expect(passageText({ quote: '“We won’t,” he said. ("No!")', before: '' })).toBe(
			'‘We won’t,’ he said. (‘No!’)',
		);
	});

	it('as it is, where nothing is left out', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				const plain = text.replace(/["“”]/g, '');
				expect(passageText({ quote: plain, before: '' })).toBe(plain);
			}),
		);
	});
});
