import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readArticle } from './read.ts';
import type { Article } from './schema.ts';
import { writeArticle } from './write.ts';

/** Text with all that YAML and Markdown could trip over, on one line with single spaces. */
const line = fc
	.array(
		fc.oneof(
			fc.constantFrom(
				...[
					'---',
					'#',
					':',
					'- ',
					'"',
					"'",
					'\\',
					'{',
					'}',
					'[',
					']',
					'&a',
					'*a',
					'!x',
					'%',
					'@',
					'`',
					'|',
					'>',
				],
				...['null', 'true', '12', '2025-10-27', '0x1f', '1e3', '~', ' ', 'é', '🙂', '\u0085', '’'],
			),
			fc.string({ unit: 'grapheme', maxLength: 8 }),
		),
		{ minLength: 1, maxLength: 12 },
	)
	.map((pieces) => pieces.join('').replace(/\s+/g, ' ').trim())
	.filter((text) => text !== '');

/** A paragraph as a text reader leaves it: it begins with a word, and nothing in it is markup. */
const paragraph = line.map((text) => `So ${text.replace(/\*\*|__/g, '').replace(/\]\(/g, '] (')}`);

const article: fc.Arbitrary<Article> = fc.record({
	id: fc.constant('a-bridge'),
	title: line.map((text) => text.slice(0, 200)),
	published: fc.constant('2025-01-10'),
	dateline: fc.record({ place: line, date: fc.constant('2025-01-09') }),
	source: fc.record(
		{ title: line, publisher: line, url: fc.constant('https://example.org/a?b=c#d') },
		{ requiredKeys: ['title', 'publisher'] },
	),
	language: fc.constant('en' as const),
	paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 5 }),
});

test('an article that is written is read again as it was, whatever its words', () => {
	fc.assert(
		fc.property(article, (any) => {
			expect(readArticle(any.id, writeArticle(any))).toEqual({ ok: true, value: any });
		}),
		{ numRuns: 500 },
	);
});
