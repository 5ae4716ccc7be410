import { describe, expect, it } from 'vitest';
import type { Article } from '../article/schema.ts';
import { readFacts } from './read.ts';

const QUOTE = 'Mayor Ann Reed opened the bridge of Riverton.';
const article: Article = {
	id: 'bridge',
	title: 'A bridge opens',
	published: '2025-01-10',
	dateline: { place: 'Riverton', date: '2025-01-10' },
	source: { title: 'Riverton bridge opens', publisher: 'The Riverton Post' },
	language: 'en',
	paragraphs: [`${QUOTE} Reed said that people liked it.`],
};
/** Every shape of line that a facts file has. */
const LINES = `version: 1

entities:
  - id: reed
    type: person
    name: Ann Reed
    aliases: [Reed, Mayor Reed]
    of: riverton
  - id: riverton
    type: city
    name: Riverton

facts:
  - id: opened
    quote: ${QUOTE}
    clause:
      subject: { entity: reed }
      verb: { lemma: open, tense: past }
      object: { text: 'the bridge of {riverton}', type: thing }
      purpose:
        text: to help people
        type: reason
    certainty: stated
    tags: [bridges]
  - id: liked
    quote: Reed said that people liked it.
    clause:
      subject: { text: people, type: person, plural: true }
      verb: { lemma: like, tense: past }
      object:
        { text: 'the bridge of {riverton}', type: thing }
    attribution: { source: reed, verb: say }
    after: [opened]
    certainty: claimed
    tags: [bridges]
`.split('\n');

const SLIPS: Record<string, (line: string) => string | undefined> = {
	'a colon left out': (line) => line.replace(/:(?= |$)/, ''),
	'a space left out after a colon': (line) => line.replace(': ', ':'),
	'a tab for spaces': (line) => line.replace(/^ +/, '\t'),
	'one space too many': (line) => line.replace(/^ /, '  '),
	'one space too few': (line) => line.replace(/^ /, ''),
	'two spaces too many': (line) => `  ${line}`,
	'two spaces too few': (line) => line.replace(/^ {2}/, ''),
	'a quotation mark left open': (line) => line.replace(/: (\w)/, ': "$1'),
	'an apostrophe left open': (line) => line.replace(/: (\w)/, ": '$1"),
	'a brace left open': (line) => line.replace(/\}\s*$/, ''),
	'a brace left out': (line) => line.replace('{ ', ''),
	'a bracket left open': (line) => line.replace(/\]\s*$/, ''),
	'a comma left out': (line) => line.replace(', ', ' '),
	'a dash left out': (line) => line.replace('- ', ''),
	'a key misspelt': (line) => line.replace(/^(\s*(?:- )?\w+)\w:/, '$1:'),
	'a key misspelt in braces': (line) => line.replace(/\{ (\w+)\w:/, '{ $1:'),
	'a colon within a value': (line) => line.replace(/^(\s*\w+: \w+) /, '$1: '),
	'a line left out': () => undefined,
	'a line written twice': (line) => `${line}\n${line}`,
	'a value left out': (line) => line.replace(/: \S.*$/, ':'),
	'an at sign before a value': (line) => line.replace(/: (\w)/, ': @$1'),
	'an id that stands nowhere': (line) => line.replace(/\b(id|of|entity|source): (\w+)/, '$1: $2-x'),
};

/** The problems of the file with one line of it changed; none where the slip does not touch that line. */
function problemsOf(slip: (line: string) => string | undefined, at: number) {
	const line = LINES[at] ?? '';
	const changed = slip(line);
	if (line === '' || changed === line) return [];
	const lines = LINES.flatMap((other, index) => (index === at ? (changed ?? []) : other));
	const read = readFacts(article, lines.join('\n'));
	return read.ok ? [] : read.error;
}

it('the file of these tests is sound', () => {
	expect(readFacts(article, LINES.join('\n'))).toMatchObject({ ok: true });
});

describe('one slip in a facts file is one problem, whichever line it is in', () => {
	it.each(Object.entries(SLIPS))('%s', (_, slip) => {
		let found = 0;
		for (const [at, line] of LINES.entries()) {
			const problems = problemsOf(slip, at);
			expect(problems.length, `${line}\n${JSON.stringify(problems, null, 1)}`).toBeLessThanOrEqual(1);
			found += problems.length;
		}
		expect(found).toBeGreaterThan(0);
	});
});

describe('a slip is told where it is, with what is to be done', () => {
	const told = (slip: string, start: string) =>
		problemsOf(
			SLIPS[slip] ?? String,
			LINES.findIndex((line) => line.trim().startsWith(start)),
		);

	it.each([
		['a key misspelt', 'certainty', 'keys', 'facts[0]', 'the key "certaint"', 'the key "certainty"'],
		['a line written twice', '- id: opened', 'keys', 'facts[0]', 'nothing', '"clause", "certainty", "quote"'],
		['two spaces too few', 'text: to', 'yaml_syntax', 'line 21, column 13', 'to help', 'no deeper'],
		['a line left out', 'facts:', 'schema', 'facts', 'nothing', 'a list'],
		['an id that stands nowhere', '- id: riverton', 'unknown_entity', 'entities[0].of', '3 places', 'entity'],
		['a tab for spaces', 'certainty', 'yaml_syntax', 'line 23, column 1', 'certainty', 'not tabs'],
		['a dash left out', '- id: liked', 'yaml_syntax', 'line 25, column 1', 'id: liked', 'the dash'],
	])('%s: %s', (slip, start, code, path, found, expected) => {
		expect(told(slip, start)).toEqual([
			{
				code,
				path,
				found: expect.stringContaining(found) as string,
				expected: expect.stringContaining(expected) as string,
			},
		]);
	});

	it('two slips in one mapping are both told', () => {
		const text = LINES.join('\n').replace('type: city', 'type: town').replace('id: liked', 'id: Liked');
		const read = readFacts(article, text);
		expect(read.ok ? [] : read.error.map(({ path }) => path)).toEqual(['entities[1].type', 'facts[1].id']);
	});
});
