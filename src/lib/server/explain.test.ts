import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { explain } from './explain.ts';

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
