import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readJson } from './json.ts';
import { cut, MOST_PROBLEMS, pathText, schemaProblems, shown } from './problem.ts';

describe('a value is shown', () => {
	test.each([
		[undefined, 'nothing'],
		[null, 'null'],
		[12, '12'],
		[true, 'true'],
		['Choe', '"Choe"'],
		['x'.repeat(200), `"${'x'.repeat(79)}…"`],
		[[1, 2, 3], 'a list of 3'],
		[{}, 'an empty mapping'],
		[{ a: 1, b: 2 }, 'a mapping with a, b'],
	])('in few words: %j', (value, expected) => {
		expect(shown(value)).toBe(expected);
	});

	test('in few words however deep or large it is', () => {
		let deep: unknown = [];
		for (let level = 0; level < 100_000; level += 1) deep = [deep];
		expect(shown(deep)).toBe('a list of 1');
		fc.assert(
			fc.property(fc.anything(), (value) => {
				expect(shown(value).length).toBeLessThan(500);
			}),
		);
	});
});

test('a path is written as in code', () => {
	expect(pathText(['facts', 3, 'clause', 'object'])).toBe('facts[3].clause.object');
	expect(pathText([0, 'a'])).toBe('[0].a');
	expect(pathText([])).toBe('');
});

test('a cut text is never longer than asked', () => {
	expect(cut('abc', 3)).toBe('abc');
	expect(cut('ab cd', 4)).toBe('ab…');
});

const A_DAY = 'a day of the calendar, such as 2025-10-27,';
const AN_ADDRESS = 'a whole address, such as https://example.org/news,';

describe('what a schema finds', () => {
	const problems = (schema: z.ZodType, input: unknown) => {
		const parsed = schema.safeParse(input);
		return parsed.success ? [] : schemaProblems(parsed.error, input);
	};

	test.each([
		[z.strictObject({ a: z.string() }), { a: 1 }, 'a', '1', 'text'],
		[z.strictObject({ a: z.string() }), {}, 'a', 'nothing', 'text'],
		[z.strictObject({ d: z.iso.date() }), { d: '2025-02-30' }, 'd', '"2025-02-30"', A_DAY],
		[z.strictObject({ u: z.url() }), { u: 'kcna' }, 'u', '"kcna"', AN_ADDRESS],
		[z.array(z.int()).max(1), [1, 2], '', 'a list of 2', 'at most 1 entries'],
		[z.array(z.int()), [1.5], '[0]', '1.5', 'a whole number'],
		[z.string().min(3), 'a', '', '"a"', 'at least 3 characters'],
		[z.number().gt(2), 2, '', '2', 'more than 2'],
		[z.literal(1), 2, '', '2', '1'],
		[z.enum(['a', 'b']), 'c', '', '"c"', 'one of "a", "b"'],
		[z.union([z.literal(1), z.literal(2)]), 3, '', '3', '1, or 2'],
	])('is told with place, found and expected %#', (schema, input, path, found, expected) => {
		expect(problems(schema, input)).toEqual([{ code: 'schema', path, found, expected }]);
	});

	test('under a name that it does not know is told as such', () => {
		expect(problems(z.strictObject({ a: z.string().optional() }), { b: 'x' })).toEqual([
			{ code: 'unknown_key', path: 'b', found: '"x"', expected: 'no key of this name' },
		]);
	});

	test('is told in its own words where it has some', () => {
		expect(problems(z.string().regex(/^a/, 'Begin with an a.'), 'b')).toEqual([
			{ code: 'rule', path: '', found: '"b"', expected: 'Begin with an a.' },
		]);
	});

	test('in a union is told of the nearest branch only', () => {
		const union = z.union([
			z.strictObject({ name: z.string() }),
			z.strictObject({ text: z.string(), type: z.enum(['a', 'b']) }),
			z.strictObject({ count: z.strictObject({ value: z.number(), unit: z.string() }) }),
		]);
		expect(problems(union, { text: 'x' })).toMatchObject([{ path: 'type', found: 'nothing' }]);
		expect(problems(union, { count: { value: 'x', unit: 1 } })).toMatchObject([
			{ path: 'count.value' },
			{ path: 'count.unit' },
		]);
		expect(problems(union, { nam: 'x' })).toMatchObject([
			{ path: '', expected: 'the key "name", or the key "text", or the key "count"' },
		]);
		expect(problems(union, 'x')).toMatchObject([{ path: '', found: '"x"', expected: 'a mapping' }]);
	});

	test('of an unknown kind names the kinds', () => {
		const kinds = z.discriminatedUnion('kind', [
			z.strictObject({ kind: z.literal('a') }),
			z.strictObject({ kind: z.literal('b') }),
		]);
		expect(problems(kinds, { kind: 'c' })).toEqual([
			{ code: 'schema', path: 'kind', found: '"c"', expected: 'one of "a", "b"' },
		]);
	});

	test('is told at most so many times', () => {
		expect(
			problems(
				z.array(z.string()),
				Array.from({ length: 500 }, () => 1),
			),
		).toHaveLength(MOST_PROBLEMS);
	});
});

describe('JSON', () => {
	test('is read as JSON.parse reads it, or refused where it refuses', () => {
		const piece = fc.constantFrom(
			'{',
			'}',
			'[',
			']',
			',',
			':',
			'"a"',
			'"',
			'1',
			'-',
			'.5',
			'e3',
			'true',
			'nul',
			' ',
			'\n',
			'\\u12',
			'\u0001',
		);
		fc.assert(
			fc.property(
				fc.oneof(
					fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
					fc.json(),
				),
				(text) => {
					let parsed: unknown;
					let sound = true;
					try {
						parsed = JSON.parse(text);
					} catch {
						sound = false;
					}
					const read = readJson(text);
					expect(read.ok).toBe(sound);
					if (read.ok) expect(read.value).toEqual(parsed);
					else expect(read.error).toMatchObject([{ code: 'json_syntax' }]);
				},
			),
			{ numRuns: 3000 },
		);
	});

	test.each([
		['{\n\t"a": 1,\n\t"b" 2\n}', 'line 3, column 6', '"2"', 'a colon'],
		['[1, 2', 'line 1, column 6', 'the end of the file', 'a comma or ]'],
		['{"a": 1,}', 'line 1, column 9', '"}"', 'a key in double quotes'],
		['[1] x', 'line 1, column 5', '"x"', 'the end of the file'],
		['{"a": tru}', 'line 1, column 7', '"tru}"', 'a value'],
		['', 'line 1, column 1', 'the end of the file', 'a value'],
	])('that is broken is told with line and column: %j', (text, path, found, expected) => {
		expect(readJson(text)).toEqual({ ok: false, error: [{ code: 'json_syntax', path, found, expected }] });
	});

	test('is told where it stops however deep it is', () => {
		expect(readJson('['.repeat(500_000))).toMatchObject({ error: [{ path: 'line 1, column 500001' }] });
	});
});
