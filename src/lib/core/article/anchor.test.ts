import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorAt, anchorQuote, findAnchor, verifyAnchor } from './anchor.ts';
import type { Anchor, Article } from './schema.ts';

const articleOf = (...paragraphs: string[]): Article => ({
	id: 'test',
	title: 'Test',
	published: '2025-10-27',
	dateline: { place: 'Moscow', date: '2025-10-27' },
	source: { title: 'Test', publisher: 'Test' },
	language: 'en',
	paragraphs,
});

const MEETING = 'Kim met Putin in Beijing in September 2025. Later they spoke by telephone about trade.';
const TALKS = 'Choe held talks with Lavrov in Moscow. Choe then met Putin in the Kremlin for two hours.';
const QUOTE = 'Choe then met Putin in the Kremlin';

function anchored(article: Article, quote: string): Anchor {
	const result = anchorQuote(article, quote);
	if (!result.ok) throw new Error(result.error.code);
	return result.value;
}

describe('an anchor is made', () => {
	test('from words that stand once, with up to 32 letters around them', () => {
		const article = articleOf(MEETING, TALKS);
		const anchor = anchored(article, QUOTE);
		expect(anchor).toEqual({
			paragraph: 1,
			start: 39,
			end: 73,
			quote: QUOTE,
			prefix: 'ld talks with Lavrov in Moscow. ',
			suffix: ' for two hours.',
		});
		expect(verifyAnchor(article, anchor)).toEqual({ ok: true, value: anchor });
	});

	test('from a quote whose line breaks are spaces in the article', () => {
		expect(anchored(articleOf(TALKS), '  Choe then met\n   Putin').quote).toBe('Choe then met Putin');
	});

	test('not from words that stand twice, even where the places overlap', () => {
		expect(anchorQuote(articleOf(MEETING, TALKS), 'Putin')).toMatchObject({
			error: { code: 'quote_ambiguous', places: 2 },
		});
		expect(anchorQuote(articleOf('na na na'), 'na na')).toMatchObject({ error: { places: 2 } });
	});

	test('not from words that are nowhere; the most alike words are told', () => {
		expect(anchorQuote(articleOf(MEETING, TALKS), 'Choe then saw Putin in a Kremlin')).toEqual({
			ok: false,
			error: { code: 'quote_not_found', quote: 'Choe then saw Putin in a Kremlin', nearest: QUOTE },
		});
		expect(anchorQuote(articleOf(MEETING), 'zebra crossing')).toEqual({
			ok: false,
			error: { code: 'quote_not_found', quote: 'zebra crossing' },
		});
		expect(anchorQuote(articleOf(MEETING), '')).toMatchObject({ error: { code: 'quote_not_found' } });
	});
});

describe('an anchor is verified', () => {
	const article = articleOf(MEETING, TALKS);
	const anchor = anchored(article, QUOTE);

	test('as moved where its place holds other words', () => {
		expect(verifyAnchor(articleOf(MEETING, `Yes. ${TALKS}`), anchor)).toMatchObject({
			error: { code: 'anchor_moved', found: 'cow. Choe then met Putin in the Kr' },
		});
	});

	test('as moved where the words around it are others', () => {
		const edited = articleOf(MEETING, TALKS.replace('two', 'six'));
		expect(verifyAnchor(edited, anchor)).toMatchObject({ error: { code: 'anchor_moved' } });
	});

	test('as missing where its paragraph is gone', () => {
		expect(verifyAnchor(articleOf(MEETING), anchor)).toEqual({
			ok: false,
			error: { code: 'paragraph_missing', paragraph: 1, paragraphs: 1 },
		});
	});
});

const word = fc.constantFrom('troops', 'talks', 'Kim', 'Putin', 'in', 'the', 'of', 'Moscow', 'sent', 'said');
const prose = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => `${words.join(' ')}.`);
const others = fc.array(prose, { maxLength: 5 });

describe('an anchor survives', () => {
	test('other paragraphs put in, taken out, reordered or rewritten', () => {
		fc.assert(
			fc.property(others, others, others, others, (before, after, nowBefore, nowAfter) => {
				const anchor = anchored(articleOf(...before, TALKS, ...after), QUOTE);
				const found = findAnchor(articleOf(...nowBefore, TALKS, ...nowAfter), anchor);
				expect(found).toEqual({ ok: true, value: { ...anchor, paragraph: nowBefore.length } });
			}),
		);
	});

	test('edits before and after it in its own paragraph', () => {
		fc.assert(
			fc.property(prose, prose, prose, prose, (before, after, nowBefore, nowAfter) => {
				const anchor = anchored(articleOf(`${before} ${QUOTE}. ${after}`), QUOTE);
				const now = articleOf(`${nowBefore} ${QUOTE}. ${nowAfter}`);
				const start = nowBefore.length + 1;
				expect(findAnchor(now, anchor)).toEqual({
					ok: true,
					value: anchorAt(now, 0, start, start + QUOTE.length),
				});
			}),
		);
	});

	test('the same words elsewhere: the place with its own context wins', () => {
		fc.assert(
			fc.property(others, others, (before, after) => {
				const twin = 'Nobody expected that. Choe then met Putin in the Kremlin, they say.';
				const old = articleOf(...before, TALKS, ...after);
				const anchor = anchorAt(old, before.length, 39, 73);
				const found = findAnchor(articleOf(twin, ...after, TALKS, twin), anchor);
				expect(found).toMatchObject({ ok: true, value: { paragraph: after.length + 1, start: 39 } });
			}),
		);
	});
});

test('an anchor whose words stand twice, and in neither place between its own, is ambiguous', () => {
	const anchor = anchored(articleOf(MEETING, TALKS), QUOTE);
	const twice = articleOf(`Then: ${QUOTE} (so one says).`, `Later: ${QUOTE} (so another says).`);
	expect(findAnchor(twice, anchor)).toEqual({
		ok: false,
		error: { code: 'quote_ambiguous', quote: QUOTE, places: 2 },
	});
});

describe('an edit inside the quote', () => {
	test.each([
		['a word changed', 'Choe then saw Putin in the Kremlin'],
		['a word put in', 'Choe then briefly met Putin in the Kremlin'],
		['a word left out', 'Choe met Putin in the Kremlin'],
		['the first word changed', 'Lavrov then met Putin in the Kremlin'],
		['the last word changed', 'Choe then met Putin in the Duma'],
	])('is told with what stands there now: %s', (_, now) => {
		fc.assert(
			fc.property(others, others, (before, after) => {
				const anchor = anchored(articleOf(...before, TALKS, ...after), QUOTE);
				const edited = articleOf(...after, TALKS.replace(QUOTE, now), ...before);
				expect(findAnchor(edited, anchor)).toMatchObject({
					ok: false,
					error: { code: 'quote_changed', quote: QUOTE, found: now, anchor: { quote: now } },
				});
			}),
			{ numRuns: 30 },
		);
	});

	test('is not claimed where the sentence is gone', () => {
		const anchor = anchored(articleOf(MEETING, TALKS), QUOTE);
		const gone = articleOf(MEETING, 'Weather in Lisbon stayed mild, and farmers welcomed rain.');
		expect(findAnchor(gone, anchor)).toMatchObject({ error: { code: 'quote_not_found' } });
	});
});

test('an anchor is looked for in a megabyte without hanging', () => {
	const paragraph = 'The ministers spoke about many things and left the hall without a word. '
		.repeat(40)
		.trim();
	const article = articleOf(...Array.from({ length: 360 }, () => paragraph), TALKS.replace('then', 'later'));
	const anchor = anchored(articleOf(TALKS), QUOTE);
	expect(findAnchor(article, anchor)).toMatchObject({ error: { code: 'quote_changed' } });
});
