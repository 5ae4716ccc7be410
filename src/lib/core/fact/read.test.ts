import { describe, expect, test } from 'vitest';
import type { Article } from '../article/schema.ts';
import { MOST_PROBLEMS } from '../kernel/problem.ts';
import { entityIndex, mentions } from './mentions.ts';
import { FACTS_LIMIT, readFacts } from './read.ts';

const article: Article = {
	id: 'bridge',
	title: 'A bridge opens',
	published: '2025-01-10',
	dateline: { place: 'Riverton', date: '2025-01-10' },
	source: { title: 'Riverton bridge opens', publisher: 'The Riverton Post' },
	language: 'en',
	paragraphs: [
		'Mayor Ann Reed opened the bridge. Around 400 people crossed it. Reed said that people liked it.',
	],
};
const YAML = `version: 1
entities:
  - { id: reed, type: person, name: Ann Reed, of: riverton }
  - { id: riverton, type: city, name: Riverton }
facts:
  - id: opened
    clause:
      verb: { lemma: open, tense: past }
      subject: { entity: reed }
      object: { text: 'the bridge of {riverton}', type: thing }
      time: { date: 2025 }
    certainty: stated
    quote: Mayor Ann Reed opened the bridge.
  - id: liked
    clause:
      verb: { lemma: like, tense: past }
      subject: { text: people, type: person, plural: true }
      object: { all: [the bridge, '{reed}'], type: thing }
    attribution: { source: reed, verb: say }
    certainty: claimed
    after: [opened]
    quote: >-
      Reed said that people
      liked it.
`;
const problems = (yaml: string) => {
	const read = readFacts(article, yaml);
	return read.ok ? [] : read.error;
};
const changed = (from: string, to: string) => {
	expect(YAML).toContain(from);
	return problems(YAML.replace(from, to));
};

describe('facts are read', () => {
	test('with each quote as an anchor, and a year as text', () => {
		const read = readFacts(article, YAML);
		if (!read.ok) throw new Error(JSON.stringify(read.error));
		const [opened, liked] = read.value.facts;
		expect(opened).toMatchObject({ clause: { time: { date: '2025' } } });
		expect(opened?.anchor).toMatchObject({
			paragraph: 0,
			start: 0,
			quote: 'Mayor Ann Reed opened the bridge.',
		});
		expect(liked?.anchor.quote).toBe('Reed said that people liked it.');
		expect(read.value.facts.map((fact) => mentions(fact))).toEqual([['reed', 'riverton'], ['reed']]);
		expect(entityIndex(read.value.entities).get('reed')?.name).toBe('Ann Reed');
	});
});

describe('facts are refused, with the place and what should stand there', () => {
	test('for a slip in a slot: only the nearest form is told', () => {
		expect(changed('type: thing }\n      time', 'typ: thing }\n      time')).toMatchObject([
			{ path: 'facts[0].clause.object' },
		]);
		expect(changed('{ entity: reed }', '{ entity: Ann Reed }')).toMatchObject([
			{ code: 'rule', path: 'facts[0].clause.subject.entity', found: '"Ann Reed"' },
		]);
		expect(changed('{ entity: reed }', '{ entiy: reed }')).toMatchObject([
			{
				path: 'facts[0].clause.subject',
				found: 'a mapping with entiy',
				expected: expect.stringContaining('the key "entity"') as string,
			},
		]);
		expect(changed('type: thing }\n      time', 'type: object }\n      time')).toMatchObject([
			{
				path: 'facts[0].clause.object.type',
				found: '"object"',
				expected: expect.stringContaining('"thing"') as string,
			},
		]);
	});

	test.each([
		['of: riverton', 'of: riverside', 'unknown_entity', 'entities[0].of', '"riverside"'],
		['{ entity: reed }', '{ entity: read }', 'unknown_entity', 'facts[0].clause.subject.entity', '"read"'],
		['{riverton}', '{rivertown}', 'unknown_entity', 'facts[0].clause.object.text', '"rivertown"'],
		["'{reed}'", "'{read}'", 'unknown_entity', 'facts[1].clause.object.all[1]', '"read"'],
		['source: reed', 'source: read', 'unknown_entity', 'facts[1].attribution.source', '"read"'],
		[
			'{riverton}',
			'{riverton',
			'template_malformed',
			'facts[0].clause.object.text',
			'"the bridge of {riverton"',
		],
		['after: [opened]', 'after: [open]', 'unknown_fact', 'facts[1].after[0]', '"open"'],
		['after: [opened]', 'after: [liked]', 'fact_cycle', 'facts[1].after', 'liked after liked'],
		['id: liked', 'id: opened\n    tags: []', 'duplicate_id', 'facts[1].id', '"opened"'],
		['id: riverton', 'id: reed', 'duplicate_id', 'entities[1].id', '"reed"'],
	])('for %s written as %s: %s', (from, to, code, path, found) => {
		expect(changed(from, to)).toContainEqual(expect.objectContaining({ code, path, found }));
	});

	test('for facts that come after one another in a ring', () => {
		expect(changed('id: opened', 'id: opened\n    after: [liked]')).toMatchObject([
			{ code: 'fact_cycle', path: 'facts[0].after', found: 'opened after liked after opened' },
		]);
	});

	test('for a quote that is not in the article, with the words most like it', () => {
		expect(changed('opened the bridge.', 'closed the bridge.')).toEqual([
			{
				code: 'quote_not_found',
				path: 'facts[0].quote',
				found: '"Mayor Ann Reed closed the bridge."',
				expected: 'words of the article; most alike: Mayor Ann Reed opened the bridge.',
			},
		]);
		expect(changed('Mayor Ann Reed opened the bridge.', 'people')).toMatchObject([
			{ code: 'quote_ambiguous', expected: 'words that stand once; these stand 2 times' },
		]);
	});

	test('for YAML that is not: with line and column', () => {
		expect(problems('version: 1\nentities: [\n')).toMatchObject([
			{ code: 'yaml_syntax', path: expect.stringMatching(/^line [23], column/) as string },
		]);
		expect(problems('version: &v 1\nentities: *v\nfacts: []\n')).toMatchObject([
			{ code: 'yaml_alias', path: 'line 2, column 11' },
		]);
		expect(changed('certainty: stated', 'certainty: stated\n    certainty: stated')).toMatchObject([
			{ code: 'yaml_syntax', path: 'line 13, column 5' },
		]);
	});
});

test('many ways from fact to fact are followed once each', () => {
	const layers = Array.from({ length: 60 }, (_, layer) =>
		['a', 'b'].map((side) => ({
			side,
			layer,
			after: layer === 0 ? [] : [`a-${layer - 1}`, `b-${layer - 1}`],
		})),
	).flat();
	const facts = layers.map(
		({ side, layer, after }) => `  - id: ${side}-${layer}
    clause: { verb: { lemma: open, tense: past }, subject: { entity: reed } }
    after: [${after.join(', ')}]
    certainty: stated
    quote: Mayor Ann Reed opened the bridge.`,
	);
	const yaml = `version: 1\nentities: [{ id: reed, type: person, name: Ann Reed }]\nfacts:\n${facts.join('\n')}\n`;
	expect(problems(yaml)).toEqual([]);
});

describe('hostile files are refused without an exception', () => {
	const bomb = [
		'a: &a [x, x, x, x, x, x, x, x, x]',
		...'bcdefghi'.split('').map((key, index) => {
			const before = 'abcdefgh'[index] ?? 'a';
			return `${key}: &${key} [${Array.from({ length: 9 }, () => `*${before}`).join(', ')}]`;
		}),
	].join('\n');
	test.each([
		['nothing', ''],
		['a bare word', 'facts'],
		['keys of the prototype', '__proto__: { version: 1 }\nconstructor: 1\n'],
		['deep nesting', `facts: ${'['.repeat(20_000)}${']'.repeat(20_000)}`],
		['deep blocks', Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}k:`).join('\n')],
		['references that multiply', bomb],
		['many keys', Array.from({ length: 50_000 }, (_, number) => `k${number}: 1`).join('\n')],
		['too many letters', 'x'.repeat(FACTS_LIMIT + 1)],
		['many wrong facts', `version: 1\nentities: []\nfacts:\n${'  - { id: X }\n'.repeat(2000)}`],
	])('%s', (_, yaml) => {
		const found = problems(yaml);
		expect(found.length).toBeGreaterThan(0);
		expect(found.length).toBeLessThanOrEqual(MOST_PROBLEMS);
	});
});
