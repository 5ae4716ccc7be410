import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readFacts } from '../core/fact/read.ts';
import { schemaProblems } from '../core/kernel/problem.ts';
import { explain } from './explain.ts';
import { BANK, FACTS_YAML } from './testing/bank.ts';

const lib = fileURLToPath(new URL('..', import.meta.url));
/** Where files that people write are read. */
const READERS = [
	'core/kernel',
	'core/article',
	'core/fact',
	'core/bank',
	'formats/article-text',
	'nlp',
	'server/banks',
	'server/articles',
	'../cli/dateline',
];

const codes = new Set(
	READERS.flatMap((room) =>
		readdirSync(join(lib, room))
			.filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
			.flatMap((name) => {
				const text = readFileSync(join(lib, room, name), 'utf8');
				return [...text.matchAll(/(?:code: |syntaxProblem\(|refuse\(|problem\()'([a-z0-9_]+)'/g)].map(
					([, code]) => code ?? '',
				);
			}),
	),
);

describe('the explanation of a problem', () => {
	it('finds the codes that the readers give', () => {
		expect(codes.size).toBeGreaterThan(20);
		expect([...codes]).toContain('quote_not_found');
	});

	it.each([...codes])('%s has a sentence of its own, whole with and without what was expected', (code) => {
		for (const expected of ['something else', undefined]) {
			const sentence = explain({ code, path: 'facts[3]', found: '"this"', ...(expected && { expected }) });
			expect(sentence).not.toContain(`(${code})`);
			expect(sentence).not.toMatch(/undefined|\s\s|\s[.,;]/);
			expect(sentence).toMatch(/^[A-Z].*[.]$/);
		}
	});

	it('still tells what was found under a code that it does not know', () => {
		expect(explain({ code: 'new_code', path: '', found: '"this"' })).toBe(
			'Found "this" (new_code); mend it.',
		);
	});
});

describe('what is to be written instead is said in words', () => {
	const told = (schema: z.ZodType, input: unknown): string[] => {
		const parsed = schema.safeParse(input);
		return parsed.success ? [] : schemaProblems(parsed.error, input).map(explain);
	};

	it('of a date and an address', () => {
		expect(told(z.strictObject({ published: z.iso.date() }), { published: '2025-02-30' })).toEqual([
			'Found "2025-02-30"; write a day of the calendar, such as 2025-10-27, instead.',
		]);
		expect(told(z.strictObject({ url: z.url() }), { url: 'kcna' })).toEqual([
			'Found "kcna"; write a whole address, such as https://example.org/news, instead.',
		]);
	});

	it('of a name that is not read', () => {
		expect(told(z.strictObject({}), { linked: 'x' })).toEqual([
			'Nothing is read under this name, where "x" stands; correct the name, or take it out.',
		]);
	});

	it('of facts in a version to come: which one is read', () => {
		const { article } = BANK;
		const read = readFacts(article, FACTS_YAML.replace('version: 1', 'version: 7'));
		expect(read.ok ? [] : read.error.map(explain)).toEqual([
			'The facts are of version 7, and this Dateline reads version 1; update Dateline, or write the facts in that version.',
		]);
	});
});
