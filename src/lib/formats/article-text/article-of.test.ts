import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../core/article/read.ts';
import { writeArticle } from '../../core/article/write.ts';
import { articleOf, readDraft, readDraftBytes, type Given } from './index.ts';

const SENTENCE =
	'The mayor of Riverton said on Monday that the bridge, which had cost more than it should, was open.';
const TEXT = Array.from({ length: 8 }, () => SENTENCE).join(' ');
const GIVEN = { title: 'A bridge opens', date: '2025-10-27' };
const codes = (text: string, given: Given = GIVEN) => {
	const draft = readDraft(text, 'text');
	const article = draft.ok ? articleOf(draft.value, given) : draft;
	return article.ok ? [] : article.error.map(({ code }) => code);
};
const repeated = (text: string, words: number) =>
	Array.from({ length: words / text.split(' ').length }, () => text).join(' ');

describe('an article is made', () => {
	test('of a text, with what a person says of it', () => {
		const draft = { paragraphs: [`MOSCOW, Oct. 26 (Reuters) — ${TEXT}`] };
		expect(articleOf(draft, { ...GIVEN, source: 'Bridge', url: 'https://example.org/a' })).toEqual({
			ok: true,
			value: {
				id: '2025-10-27-bridge-opens',
				title: 'A bridge opens',
				published: '2025-10-27',
				dateline: { place: 'Moscow', date: '2025-10-26' },
				source: { title: 'Bridge', publisher: 'Reuters', url: 'https://example.org/a' },
				language: 'en',
				paragraphs: [TEXT],
			},
		});
	});

	test('where nobody said more than a title and a day', () => {
		expect(articleOf({ ...GIVEN, published: '2025-10-27', paragraphs: [TEXT] })).toMatchObject({
			value: {
				dateline: { place: 'place not named', date: '2025-10-27' },
				source: { title: 'A bridge opens', publisher: 'publisher not named' },
			},
		});
	});

	test('with what a person says, before what the text says', () => {
		const draft = { title: 'Other', published: '2020-01-01', publisher: 'Other', paragraphs: [TEXT] };
		expect(articleOf(draft, { ...GIVEN, publisher: 'The Post', place: 'Riverton' })).toMatchObject({
			value: {
				title: 'A bridge opens',
				published: '2025-10-27',
				source: { publisher: 'The Post' },
				dateline: { place: 'Riverton' },
			},
		});
	});

	test('without its title once more at its head', () => {
		expect(articleOf({ paragraphs: ['A Bridge Opens!', TEXT] }, GIVEN)).toMatchObject({
			value: { paragraphs: [TEXT] },
		});
	});
});

describe('a text is refused', () => {
	test.each<[title: string, text: string, codes: string[]]>([
		['that is empty', '', ['text_empty']],
		['of marks only', '*** — … 🙂\n\n---', ['text_empty']],
		['that is too short', SENTENCE, ['text_too_short']],
		['that is too long', repeated(SENTENCE, 3060), ['text_too_long']],
		[
			'in German',
			repeated('Der Bürgermeister sagte am Montag, die Brücke in der Stadt sei nun wieder offen.', 130),
			['not_english'],
		],
		[
			'in French',
			repeated('Le maire a dit lundi que le pont de la ville était de nouveau ouvert.', 140),
			['not_english'],
		],
		['in Chinese', '市长星期一说桥已经开了. '.repeat(120), ['not_english']],
		[
			'of a list',
			Array.from({ length: 60 }, (_, index) => `- the item of number ${index}`).join('\n'),
			['not_prose'],
		],
		[
			'of a table',
			Array.from({ length: 60 }, (_, index) => `Reed\t${index}\tthe votes of it`).join('\n'),
			['not_prose'],
		],
		[
			'that was read in the wrong encoding',
			repeated(SENTENCE.replaceAll('the', 'theâ€™s'), 180),
			['encoding_garbled'],
		],
		['with letters lost', repeated(SENTENCE.replaceAll('the', 'th\ufffd'), 180), ['encoding_garbled']],
	])('%s', (_title, text, expected) => {
		expect(codes(text)).toEqual(expected);
	});

	test('of one word more than 3,000, or fewer than 100, and not between', () => {
		const words = (count: number) =>
			`${repeated('of the bridge it was', 5000)
				.split(' ')
				.slice(0, count - 1)
				.join(' ')} done.`;
		expect(codes(words(99))).toEqual(['text_too_short']);
		expect(codes(words(100))).toEqual([]);
		expect(codes(words(3000))).toEqual([]);
		expect(codes(words(3001))).toEqual(['text_too_long']);
	});

	test.each<[title: string, given: Given, codes: string[]]>([
		['without a title', { date: '2025-10-27' }, ['title_missing']],
		['with an empty one', { title: '  ', date: '2025-10-27' }, ['title_missing']],
		['without a date', { title: 'A' }, ['date_missing']],
		['with a day that is none', { title: 'A', date: '2025-02-30' }, ['date_malformed']],
		['with a date in words', { title: 'A', date: 'yesterday' }, ['date_malformed']],
		['with an address that runs a script', { ...GIVEN, url: 'javascript:alert(1)' }, ['url_malformed']],
		['with a title as long as a text', { ...GIVEN, title: 'a '.repeat(150) }, ['schema']],
		[
			'and all that is wrong is told at once',
			{ url: 'x' },
			['title_missing', 'date_missing', 'url_malformed'],
		],
	])('%s', (_title, given, expected) => {
		expect(codes(TEXT, given)).toEqual(expected);
	});
});

/** Pieces of text that readers could stumble over. */
const piece = fc.oneof(
	fc.constantFrom(
		...[
			'# ',
			'- ',
			'> ',
			'1. ',
			'2019. ',
			'**',
			'__',
			'[a](b)',
			'![',
			'](',
			'```\n',
			'|',
			'---\n',
			'===\n',
			'<p>',
			'</p>',
		],
		...[
			'<b ',
			'<!--',
			'&amp;',
			'&#0;',
			'\n',
			'\n\n',
			'\t',
			'\u00ad',
			'\u200b',
			'\ud800',
			'\r',
			'MOSCOW (AP) — ',
			'“',
			'(',
			'\\',
		],
	),
	fc.constant(` ${SENTENCE} `),
	fc.string({ unit: 'binary', maxLength: 10 }),
);

test('whatever a text holds, it is refused by a code, or can be kept and read again as it is', () => {
	fc.assert(
		fc.property(
			fc.array(piece, { maxLength: 30 }),
			fc.constantFrom('text' as const, 'markdown' as const, 'html' as const),
			(pieces, format) => {
				const draft = readDraft(`${TEXT}\n\n${pieces.join('')}`, format);
				const article = draft.ok ? articleOf(draft.value, GIVEN) : draft;
				if (!article.ok) expect(article.error[0]?.code).toMatch(/^[a-z_]+$/);
				else expect(readArticle(article.value.id, writeArticle(article.value))).toEqual(article);
			},
		),
		{ numRuns: 400 },
	);
});

test('whatever bytes a file holds, they are refused by a code or read', () => {
	fc.assert(
		fc.property(
			fc.uint8Array({ maxLength: 200 }),
			fc.constantFrom('text' as const, 'html' as const),
			(bytes, format) => {
				expect(typeof readDraftBytes(bytes, format).ok).toBe('boolean');
			},
		),
	);
});

test.each([
	['spaces', ' '],
	['line breaks', '\n'],
	['marks of a list', '- '],
	['brackets', '['],
	['links', '[a]('],
	['stars', '*'],
	['underscores', '_'],
	['comments', '<!--'],
	['opening quotations', '“'],
	['tags', '<p '],
	['one word', 'a'],
	['references', '&#'],
	['backslashes', '\\'],
	['hashes', '#'],
])('half a million letters of %s are done with in a moment', (_title, unit) => {
	const text = unit.repeat(500_000 / unit.length);
	const before = performance.now();
	for (const format of ['text', 'markdown', 'html'] as const) {
		const draft = readDraft(text, format);
		if (draft.ok) expect(articleOf(draft.value, GIVEN).ok).toBe(false);
	}
	expect(performance.now() - before).toBeLessThan(10_000);
});
