import { describe, expect, test } from 'vitest';
import type { Article } from '../article/schema.ts';
import { readFacts } from './read.ts';
import { writeFacts } from './write.ts';

const article: Article = {
	id: 'bridge',
	title: 'A bridge opens',
	published: '2025-01-10',
	dateline: { place: 'Riverton', date: '2025-01-10' },
	source: { title: 'A bridge opens', publisher: 'The Post' },
	language: 'en',
	paragraphs: [
		'Mayor Ann Reed opened the bridge. She said on Thursday that 400 people and 40 dogs had crossed it.',
	],
};
const YAML = `version: 1
entities:
  - { id: reed, type: person, name: Ann Reed }
facts:
  - id: crossed
    before: Mayor Ann Reed opened the bridge.
    quote: She said on Thursday that 400 people and 40 dogs had crossed it.
    certainty: stated
    gaps:
      - words: '400'
        fills: { quantity: { value: 400, unit: people } }
    glosses:
      - words: on Thursday
        means: on 9 January 2025
  - id: opened
    quote: Mayor Ann Reed opened the bridge.
    certainty: stated
    gaps:
      - words: Ann Reed
        fills: { entity: reed }
`;
const changed = (from: string, to: string) => {
	const read = readFacts(article, YAML.replace(from, to));
	return read.ok ? [] : read.error;
};

describe('a passage in a facts file', () => {
	test('is read with its quotes as anchors, and written again as it was', () => {
		const read = readFacts(article, YAML);
		if (!read.ok) throw new Error(JSON.stringify(read.error));
		const { entities, facts } = read.value;
		expect(facts[0]).toMatchObject({ before: { start: 0, end: 33 }, anchor: { start: 34 } });
		expect(readFacts(article, writeFacts(entities, facts))).toEqual(read);
	});

	test.each([
		['a gap that stands nowhere', "words: '400'", "words: '401'", 'facts[0].gaps[0].words', 'words_not_once'],
		['a gap that stands twice', 'words: Ann Reed', 'words: e', 'facts[1].gaps[0].words', 'words_not_once'],
		[
			'a gloss that stands nowhere',
			'words: on Thursday',
			'words: on Friday',
			'facts[0].glosses[0].words',
			'words_not_once',
		],
		[
			'an entity that is none',
			'entity: reed }',
			'entity: read }',
			'facts[1].gaps[0].fills.entity',
			'unknown_entity',
		],
		[
			'words before that are not the article’s',
			'before: Mayor Ann',
			'before: Mayor Anna',
			'facts[0].before',
			'quote_not_found',
		],
		[
			'a gap that stands for a phrase',
			'entity: reed }',
			'text: Ann, type: person }',
			'facts[1].gaps[0].fills',
			'schema',
		],
	])('is refused for %s', (_, from, to, path, code) => {
		expect(changed(from, to)).toMatchObject([{ path, code }]);
	});

	test('is told by its missing gaps where it has neither gaps nor clause', () => {
		const without = YAML.slice(0, YAML.indexOf('    gaps:')) + YAML.slice(YAML.indexOf('  - id: opened'));
		const read = readFacts(article, without);
		expect(read.ok).toBe(false);
	});
});
