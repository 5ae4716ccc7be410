import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorAt } from '../article/anchor.ts';
import type { Article } from '../article/schema.ts';
import { sentences } from '../article/sentences.ts';
import { readFacts } from './read.ts';
import { isPassage, type Entity, type Gap, type Gloss, type PassageFact } from './schema.ts';
import { writeFacts } from './write.ts';

const ARTICLE: Article = {
	id: 'ferries',
	title: 'Ferries for Sundia',
	published: '2025-03-13',
	dateline: { place: 'Orlo', date: '2025-03-13' },
	source: { title: 'Ferries for Sundia', publisher: 'The Strait Gazette' },
	language: 'en',
	paragraphs: [
		'Norland sold 64 ferries: each cost $31 million, a "fair" sum. Reed said on Friday that 4.2% of ferries were late # or lost.',
		'- It was Sinead O’Brien’s yard — ‘the best’ — that built 12 of them in 2019. Nobody paid.',
	],
};
const ENTITIES: Entity[] = [
	{ id: 'norland', type: 'country', name: 'Norland' },
	{ id: 'obrien', type: 'person', name: 'Sinead O’Brien', short: 'O’Brien' },
];
const [sold, said, built] = ARTICLE.paragraphs.flatMap((text, paragraph) =>
	sentences(text).map(({ start, end }) => anchorAt(ARTICLE, paragraph, start, end)),
);
if (!sold || !said || !built) throw new Error('The article has too few sentences.');

const number = (words: string, value: number, unit: string): Gap => ({
	words,
	fills: { quantity: { value, unit } },
});
const GAPS = {
	sold: [
		{ words: 'Norland', fills: { entity: 'norland' } },
		number('64', 64, 'ferries'),
		number('$31 million', 31e6, '$'),
	],
	said: [number('4.2%', 4.2, '%')],
	built: [
		{ words: 'Sinead O’Brien', fills: { entity: 'obrien', ask: false } },
		number('12', 12, ''),
		{ words: '2019', fills: { date: '2019', preposition: 'in' } },
	],
} satisfies Record<string, Gap[]>;
const means = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
const glosses = (...words: string[]): fc.Arbitrary<Gloss[]> =>
	fc.tuple(...words.map((each) => means.map((text) => ({ words: each, means: text }))));
const shared = {
	certainty: fc.constant('stated' as const),
	expires: fc.constantFrom('2026', '2025-09-03'),
	tags: fc.array(fc.constantFrom('a', 'b'), { maxLength: 2 }),
	origin: fc.constantFrom('rules' as const, 'model' as const),
};
const requiredKeys = ['certainty', 'anchor', 'gaps'] as const;
const some = (gaps: Gap[]) => fc.subarray(gaps, { minLength: 1 });
const passage: fc.Arbitrary<Omit<PassageFact, 'id'>> = fc.oneof(
	fc.record(
		{ ...shared, anchor: fc.constant(sold), gaps: some(GAPS.sold), glosses: glosses('Norland') },
		{ requiredKeys: [...requiredKeys] },
	),
	fc.record(
		{
			...shared,
			anchor: fc.constant(said),
			before: fc.constant(sold),
			gaps: some(GAPS.said),
			// One stands in the words before, the others in the quote.
			glosses: glosses('Reed', 'on Friday'),
		},
		{ requiredKeys: [...requiredKeys] },
	),
	fc.record(
		{ ...shared, anchor: fc.constant(built), gaps: some(GAPS.built) },
		{ requiredKeys: [...requiredKeys] },
	),
);
const passages: fc.Arbitrary<PassageFact[]> = fc
	.array(passage, { minLength: 1, maxLength: 5 })
	.map((all) => all.map((each, index) => ({ id: `f${index}`, ...each })));

describe('passages that are written', () => {
	test('are read again as they were, whatever their glosses', () => {
		fc.assert(
			fc.property(passages, (facts) => {
				expect(readFacts(ARTICLE, writeFacts(ENTITIES, facts))).toEqual({
					ok: true,
					value: { entities: ENTITIES, facts },
				});
			}),
			{ numRuns: 200 },
		);
	});

	test('stand beside clauses, each read as what it is', () => {
		const clause = {
			id: 'sale',
			clause: {
				verb: { lemma: 'sell', tense: 'past' as const },
				subject: { entity: 'norland' },
				object: { quantity: { value: 64, unit: 'ferries' } },
			},
			certainty: 'stated' as const,
			anchor: sold,
		};
		const asked: PassageFact = { id: 'sold', certainty: 'stated', anchor: sold, gaps: GAPS.sold };
		const read = readFacts(ARTICLE, writeFacts(ENTITIES, [clause, asked]));
		expect(read).toEqual({ ok: true, value: { entities: ENTITIES, facts: [clause, asked] } });
		expect(read.ok && read.value.facts.map(isPassage)).toEqual([false, true]);
	});
});

const FILE = `version: 1
entities:
  - { id: norland, type: country, name: Norland }
facts:
  - id: said
    before: 'Norland sold 64 ferries: each cost $31 million, a "fair" sum.'
    quote: 'Reed said on Friday that 4.2% of ferries were late # or lost.'
    certainty: stated
    gaps:
      - words: 4.2%
        fills: { quantity: { value: 4.2, unit: '%' } }
    glosses:
      - words: Reed
        means: Ann Reed
`;
const problems = (from: string, to: string) => {
	expect(FILE).toContain(from);
	const read = readFacts(ARTICLE, FILE.replace(from, to));
	return read.ok ? [] : read.error;
};

describe('the words of a passage', () => {
	test('are accepted where a gloss stands in what is read before it', () => {
		expect(problems('words: Reed', 'words: Norland')).toEqual([]);
	});

	test.each([
		['a gap that stands only in what is read before it', 'words: 4.2%', "words: '64'", 'gaps[0].words'],
		['a gap that is part of a number', 'words: 4.2%', "words: '4'", 'gaps[0].words'],
		['a gap that is part of a word', 'words: 4.2%', 'words: ate', 'gaps[0].words'],
		['a gloss that stands in the quote and before it', 'words: Reed', 'words: ferries', 'glosses[0].words'],
		['a gloss of another case', 'words: Reed', 'words: reed', 'glosses[0].words'],
	])('are refused for %s', (_, from, to, path) => {
		expect(problems(from, to)).toMatchObject([{ code: 'words_not_once', path: `facts[0].${path}` }]);
	});

	test.each([
		['nowhere', 'Friday night'],
		['2 times', 'ferries'],
	])('are refused with how often they stand: %s', (times, words) => {
		expect(problems('words: Reed', `words: ${words}`)).toMatchObject([
			{ found: JSON.stringify(words), expected: `words that stand once in it; these stand ${times}` },
		]);
	});

	test('are refused once for each, and an entity that is none with them', () => {
		const fills = "fills: { quantity: { value: 4.2, unit: '%' } }";
		const read = readFacts(
			ARTICLE,
			FILE.replace(fills, 'fills: { entity: sundia }').replace('words: 4.2%', 'words: Friday night'),
		);
		expect(read.ok ? [] : read.error).toMatchObject([
			{ code: 'words_not_once', path: 'facts[0].gaps[0].words' },
			{ code: 'unknown_entity', path: 'facts[0].gaps[0].fills.entity' },
		]);
	});

	test.each([
		['a sentence that is not the article’s', 'Norland bought 64 ferries.'],
		['words of two paragraphs', 'or lost. - It was Sinead'],
	])('are refused to be read after %s', (_, before) => {
		const quoted = '\'Norland sold 64 ferries: each cost $31 million, a "fair" sum.\'';
		expect(problems(quoted, JSON.stringify(before))).toMatchObject([
			{ code: 'quote_not_found', path: 'facts[0].before' },
		]);
	});

	test.each([
		['without a gap', /gaps:[^]*?(?= {4}glosses)/, 'gaps: []\n'],
		['that is not sure', 'certainty: stated', 'certainty: alleged'],
		['with a clause besides', 'certainty: stated', 'certainty: stated\n    clause: {}'],
		[
			'with a gap that stands for a list',
			"fills: { quantity: { value: 4.2, unit: '%' } }",
			'fills: { all: [a, b] }',
		],
	])('make no fact %s', (_, from, to) => {
		const read = readFacts(ARTICLE, FILE.replace(from, to));
		expect(read.ok).toBe(false);
	});
});
