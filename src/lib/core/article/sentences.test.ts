import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentences } from './sentences.ts';

const texts = (paragraph: string) => sentences(paragraph).map(({ text }) => text);

describe('a paragraph falls into sentences', () => {
	test.each([
		['a full stop, question or exclamation mark', ['Kim left.', 'Did he?', 'He did!', 'So it ended.']],
		['titles', ['Mr. Lee met Gen. Park and Dr. Cho.', 'They spoke.']],
		['initials', ['J. K. Rowling and George W. Bush met.', 'They spoke.']],
		['abbreviations of states', ['He left the U.S. Army in D.C. Tuesday.', 'She stayed.']],
		['an abbreviation at the end', ['He went to the U.S.', 'The ship left.', 'It was 5 p.m.', 'They ate.']],
		[
			'states, councillors and cases',
			['TULSA, Okla. (AP) — Coun. Lee sued.', 'Lee v. Park goes on.', 'It ends.'],
		],
		[
			'times of day',
			['They met at 10 a.m. Tuesday.', 'It ended by 11 p.m.', 'Workers left.', 'It was 9 p.m. GMT.'],
		],
		['numbers and dates', ['It cost $3.5 million on Oct. 27 at No. 5.', '2019 was worse.']],
		['companies', ['Acme Inc. Chairman Lee left Acme Inc.', 'The shares fell.']],
		['an ellipsis', ['He waited…', 'Then he left.', 'He waited...', 'Then he left.']],
		['a quotation of two sentences', ['He said, “We go. We stay.”', 'She left.']],
		['a plain quotation', ['He said, "We go. We stay."', 'She left.']],
		['a question that is spoken', ['“Why?” Vladimir Putin asked.', '“Why?”', 'Nobody knew.']],
		['single quotation marks and apostrophes', ['‘It’s Kim’s. We know.’', 'North Korea’s troops left.']],
		['brackets', ['The talks (they ended. Nobody knew.) were short.', 'He left.']],
		['a quotation left open', ['“We go.', 'We stay.', 'The ships left.']],
	])('by %s', (_, expected) => {
		expect(texts(expected.join(' '))).toEqual(expected);
	});

	test('and a paragraph without a stop is one', () => {
		expect(texts('  No stop here ')).toEqual(['No stop here']);
		expect(texts('   ')).toEqual([]);
	});

	const piece = fc.constantFrom(
		'Kim',
		'met',
		'U.S.',
		'Mr.',
		'“',
		'”',
		'(',
		')',
		'. ',
		'? ',
		' ',
		'…',
		'’s',
		'"',
		'3.5',
		'é',
	);
	test('that hold all of it but space, in order, where they say', () => {
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
				const paragraph = pieces.join('');
				const spans = sentences(paragraph);
				let end = 0;
				for (const span of spans) {
					expect(paragraph.slice(span.start, span.end)).toBe(span.text);
					expect(paragraph.slice(end, span.start).trim()).toBe('');
					expect(span.text).toBe(span.text.trim());
					expect(span.start).toBeGreaterThanOrEqual(end);
					end = span.end;
				}
				expect(paragraph.slice(end).trim()).toBe('');
			}),
		);
	});

	test('of two hundred thousand letters without hanging', () => {
		for (const unit of ['“Kim. ', '(a ', '. ', '‘It’s ', 'A. ', '!”)']) {
			expect(sentences(unit.repeat(200_000 / unit.length)).length, unit).toBeGreaterThan(0);
		}
	});
});
