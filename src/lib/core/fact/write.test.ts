import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { format } from 'prettier';
import { describe, expect, test } from 'vitest';
import { anchorAt } from '../article/anchor.ts';
import { readArticle } from '../article/read.ts';
import type { Article } from '../article/schema.ts';
import { sentences } from '../article/sentences.ts';
import { readFacts } from './read.ts';
import type { Clause, Entity, Fact, Filler } from './schema.ts';
import { writeFacts } from './write.ts';

const ARTICLE: Article = {
	id: 'bridge',
	title: 'A bridge opens',
	published: '2025-01-10',
	dateline: { place: 'Riverton', date: '2025-01-10' },
	source: { title: 'Riverton bridge opens', publisher: 'The Riverton Post' },
	language: 'en',
	paragraphs: [
		'Mayor Ann Reed opened the bridge: “At last,” she said. Around 400 people crossed it. # One fell.',
		'- “No,” said the mayor’s man — ‘never’. It cost 5% more: {about} $3. Reed said that people liked it.',
	],
};
const PLACES = ARTICLE.paragraphs.flatMap((text, paragraph) =>
	sentences(text).map(({ start, end }) => anchorAt(ARTICLE, paragraph, start, end)),
);

/** Words that YAML could take for something else. */
const words = fc
	.oneof(
		fc.constantFrom(
			'no',
			'null',
			'~',
			'2019',
			'1.50',
			'- x',
			'a: b',
			'#x',
			'"q"',
			"it's",
			'*a',
			'&b',
			'!c',
			'%',
			'@',
		),
		fc.string({ unit: 'grapheme', minLength: 1, maxLength: 50 }),
	)
	.map((text) => text.replace(/[{}]/g, ''))
	.filter((text) => text !== '');
const edtf = fc.constantFrom('2019', '2024-23', '2025-09', '2025-09-03');
const adjunct = { preposition: words.map((text) => text.slice(0, 30)), ask: fc.boolean() };
const some = <T>(parts: { [K in keyof T]: fc.Arbitrary<T[K]> }, ...requiredKeys: (keyof T & string)[]) =>
	fc.record(parts, { requiredKeys });
const type = fc.constantFrom('thing' as const, 'topic' as const, 'person' as const);
const filler: fc.Arbitrary<Filler> = fc.oneof(
	some({ entity: fc.constantFrom('reed', 'riverton'), ...adjunct }, 'entity'),
	some(
		{ text: words.map((text) => `{reed} ${text}`), type, plural: fc.boolean(), ...adjunct },
		'text',
		'type',
	),
	some(
		{ all: fc.array(words, { minLength: 2, maxLength: 8 }), type, noun: words, ...adjunct },
		'all',
		'type',
	),
	some({ date: edtf, ...adjunct }, 'date'),
	some(
		{
			quantity: some(
				{ value: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0), unit: words },
				'value',
				'unit',
			),
			...adjunct,
		},
		'quantity',
	),
);
const clause: fc.Arbitrary<Clause> = some(
	{
		verb: some(
			{
				lemma: words.map((text) => text.slice(0, 40)),
				tense: fc.constant('past' as const),
				negated: fc.boolean(),
			},
			'lemma',
			'tense',
		),
		subject: filler,
		object: filler,
		place: filler,
		cause: filler,
		time: filler,
	},
	'verb',
	'subject',
);
const fact = some(
	{
		clause,
		certainty: fc.constantFrom('stated' as const, 'claimed' as const),
		attribution: fc.constant({ source: 'reed', verb: 'say' }),
		asOf: edtf,
		expires: edtf,
		date: edtf,
		tags: fc.array(fc.constantFrom('a', 'b'), { maxLength: 2 }),
		origin: fc.constantFrom('rules' as const, 'model' as const),
		anchor: fc.constantFrom(...PLACES),
	},
	'clause',
	'certainty',
	'anchor',
);
const facts: fc.Arbitrary<Fact[]> = fc.array(fact, { minLength: 1, maxLength: 6 }).map((all) =>
	all.map((each, index) => ({
		id: `f${index}`,
		...each,
		...(index > 0 && index % 2 === 0 && { after: [`f${index - 1}`] }),
	})),
);
const entities: fc.Arbitrary<Entity[]> = fc
	.tuple(words, fc.array(words, { maxLength: 3 }), fc.boolean())
	.map(([name, aliases, definite]) => [
		{ id: 'reed', type: 'person', name, aliases, office: name, of: 'riverton' },
		{ id: 'riverton', type: 'city', name: 'Riverton', definite },
	]);

describe('facts that are written', () => {
	test('are read again as they were, whatever their words', () => {
		fc.assert(
			fc.property(entities, facts, (anyEntities, anyFacts) => {
				const yaml = writeFacts(anyEntities, anyFacts, ['A comment: # with "marks".']);
				expect(readFacts(ARTICLE, yaml)).toEqual({
					ok: true,
					value: { entities: anyEntities, facts: anyFacts },
				});
			}),
			{ numRuns: 300 },
		);
	});

	test('of a real article come back the same, in the layout that the formatter keeps', async () => {
		const folder = join(import.meta.dirname, '../../../../questions/2025-10-27-choe-putin-moscow');
		const [markdown, yaml] = ['article.md', 'facts.yaml'].map((name) =>
			readFileSync(join(folder, name), 'utf8'),
		);
		const article = readArticle('2025-10-27-choe-putin-moscow', markdown ?? '');
		if (!article.ok) throw new Error('The article cannot be read.');
		const read = readFacts(article.value, yaml ?? '');
		if (!read.ok) throw new Error('The facts cannot be read.');
		const written = writeFacts(read.value.entities, read.value.facts, ['A comment.']);
		expect(readFacts(article.value, written)).toEqual(read);
		expect(await format(written, { parser: 'yaml', singleQuote: true, printWidth: 110 })).toBe(written);
	});
});
