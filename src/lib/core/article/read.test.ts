import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ARTICLE_LIMIT, readArticle } from './read.ts';

const FRONT = `title: A bridge opens
published: 2025-01-10
dateline: { place: Riverton, date: 2025-01-10 }
source: { title: Riverton bridge opens, publisher: The Riverton Post }
language: en`;
const TEXT = 'Mayor Reed opened\nthe bridge.\n\n\nPeople crossed it.\n';
const file = (front = FRONT, text = TEXT) => `---\n${front}\n---\n\n${text}`;
const problems = (markdown: string, id = 'bridge') => {
	const read = readArticle(id, markdown);
	return read.ok ? [] : read.error;
};

describe('an article is read', () => {
	test('with its front matter, and its lines joined into paragraphs', () => {
		expect(readArticle('bridge', file())).toEqual({
			ok: true,
			value: {
				id: 'bridge',
				title: 'A bridge opens',
				published: '2025-01-10',
				dateline: { place: 'Riverton', date: '2025-01-10' },
				source: { title: 'Riverton bridge opens', publisher: 'The Riverton Post' },
				language: 'en',
				paragraphs: ['Mayor Reed opened the bridge.', 'People crossed it.'],
			},
		});
	});

	test('the same with a byte order mark and with line breaks of Windows', () => {
		expect(readArticle('bridge', `\uFEFF${file().replaceAll('\n', '\r\n')}`)).toEqual(
			readArticle('bridge', file()),
		);
	});
});

describe('an article is refused', () => {
	test('without front matter', () => {
		for (const text of ['', 'Hello.', '---\ntitle: x\n', 'x\n---\ntitle: x\n---\n']) {
			expect(problems(text)).toMatchObject([{ code: 'front_matter_missing', path: 'line 1, column 1' }]);
		}
	});

	test('with the line and column of a slip in the YAML, counted from the top of the file', () => {
		expect(problems(file(FRONT.replace('language: en', 'language: [en')))).toMatchObject([
			{ code: 'yaml_syntax', path: expect.stringMatching(/^line [67], column/) as string },
		]);
		expect(problems(file(`${FRONT}\ntitle: Again`))).toMatchObject([
			{
				code: 'yaml_syntax',
				path: 'line 7, column 1',
				expected: expect.stringMatching(/^each key once/) as string,
			},
		]);
	});

	test('with what is missing, unknown or of the wrong form in its front matter', () => {
		const front = FRONT.replace('published: 2025-01-10', 'published: 10 January').replace(
			'language',
			'langauge',
		);
		expect(problems(file(front))).toEqual([
			{ code: 'schema', path: 'published', found: '"10 January"', expected: expect.any(String) as string },
			{ code: 'keys', path: '', found: 'the key "langauge"', expected: 'the key "language"' },
		]);
	});

	test('without text', () => {
		expect(problems(file(FRONT, '\n'))).toMatchObject([{ code: 'schema', path: 'paragraphs' }]);
	});

	test.each([
		'# Heading',
		'- item',
		'> quote',
		'1. first',
		'![alt](x.png)',
		'see [this](http://x)',
		'so **bold**',
	])('with markup that a quote could not be matched against: %s', (line) => {
		expect(problems(file(FRONT, `First.\n\n${line}\n`))).toMatchObject([
			{ code: 'markup_not_plain', path: expect.stringMatching(/^line 11, column/) as string },
		]);
	});

	test('under a name that is no id', () => {
		expect(problems(file(), '../etc')).toMatchObject([{ code: 'id_malformed', found: '"../etc"' }]);
	});

	test('where it is too large', () => {
		expect(problems('x'.repeat(ARTICLE_LIMIT + 1))).toMatchObject([{ code: 'article_too_large' }]);
	});

	test('whatever it holds: never with an exception', () => {
		const piece = fc.constantFrom(
			'---\n',
			'title: ',
			'{',
			'[',
			'&a ',
			'*a',
			'"',
			'\n',
			'  ',
			'- ',
			'!!x ',
			'__proto__: ',
			'\u0000',
			'é',
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 40 }), fc.string(), (pieces, end) => {
				expect(problems(`---\n${pieces.join('')}${end}\n---\n`).length).toBeGreaterThan(0);
			}),
			{ numRuns: 500 },
		);
	});
});
