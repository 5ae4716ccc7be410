import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { accepts } from './accepts.ts';

/** Every form that the core's schemas use. */
const schema = z.strictObject({
	kind: z.literal('a'),
	name: z.string().min(1).max(4),
	slug: z
		.string()
		.max(6)
		.regex(/^[a-z]+$/)
		.optional(),
	day: z.iso.date().optional(),
	whole: z.int().min(0).max(9).optional(),
	number: z.number().gt(0).lt(1).optional(),
	yes: z.boolean().optional(),
	one: z.enum(['x', 'y']).optional(),
	level: z.union([z.literal(1), z.literal(2)]).optional(),
	list: z.array(z.string().min(1)).min(1).max(2).optional(),
	pairs: z.record(z.string().regex(/^[a-z]+$/), z.int()).optional(),
	address: z.url().optional(),
	id: z.uuid().toLowerCase().optional(),
	typed: z.string().trim().min(1).max(3).optional(),
	part: z
		.discriminatedUnion('type', [
			z.strictObject({ type: z.literal('p'), value: z.int() }),
			z.strictObject({ type: z.enum(['q', 'r']), text: z.string() }).refine(({ text }) => text !== 'no'),
		])
		.optional(),
});

/** Values near the edges of that schema: some fit, most miss by a little. */
const value = fc.oneof(
	fc.constantFrom<unknown>(
		...[
			'',
			'a',
			'abcd',
			'abcde',
			'abcdefg',
			'A',
			'x',
			'2025-02-29',
			'2024-02-29',
			'2025-02-28',
			'https://a.b/',
			' https://a.b/',
			'nowhere',
			' a ',
			'   ',
			'0198c0de-0000-7000-8000-00000000000a',
			'0198C0DE-0000-7000-8000-00000000000A',
			'0198c0de-0000-0000-0000-00000000000a',
		],
		...[0, 1, 2, 9, 10, -1, 0.5, 1e300, Number.NaN, Infinity, true, false, null, undefined],
		...[[], ['a'], ['a', ''], ['a', 'b', 'c'], {}, { a: 1 }, { a: 1.5 }, { A: 1 }, { constructor: 1 }],
		...[
			{ type: 'p', value: 1 },
			{ type: 'p', text: '' },
			{ type: 'q', text: 'yes' },
			{ type: 'r', text: 'no' },
		],
		...[{ type: 's' }, { type: 'p', value: 1, more: 1 }, { value: 1 }],
	),
	fc.anything(),
);
const near = fc
	.tuple(
		fc.record({ kind: fc.constant('a'), name: fc.constantFrom('a', 'abcd') }),
		fc.dictionary(fc.constantFrom(...Object.keys(schema.shape), 'more', '__proto__'), value, { maxKeys: 3 }),
	)
	.map(([base, changes]): unknown => ({ ...base, ...changes }));

describe('a compiled schema', () => {
	const compiled = accepts(schema);

	test('never says yes where zod says no, nor where zod would change the value', () => {
		fc.assert(
			fc.property(
				fc.oneof({ weight: 9, arbitrary: near }, { weight: 1, arbitrary: fc.anything() }),
				(input) => {
					if (!compiled(input)) return;
					expect(schema.safeParse(input)).toEqual({ success: true, data: input });
				},
			),
			{ numRuns: 5000 },
		);
	});

	test('says yes to what zod takes as it is', () => {
		fc.assert(
			fc.property(near, (input) => {
				const parsed = schema.safeParse(input);
				const asItIs = parsed.success && JSON.stringify(parsed.data) === JSON.stringify(input);
				if (!asItIs || typeof input !== 'object' || input === null) return;
				expect(compiled(JSON.parse(JSON.stringify(input)))).toBe(true);
			}),
			{ numRuns: 5000 },
		);
	});

	test.each([
		['a default', z.strictObject({ a: z.string().default('x') }), {}],
		['an optional default', z.strictObject({ a: z.string().default('x').optional() }), {}],
		['a transform', z.string().transform((text) => text.length), 'abc'],
		['trimming', z.string().trim(), ' a '],
		['an open object', z.object({ a: z.string() }), { a: 'x', b: 1 }],
		['a check of its own', z.string().superRefine((_, context) => context.addIssue('no')), 'a'],
	])('says no where it does not know what the schema does: %s', (_, unknown: z.ZodType, input) => {
		expect(accepts(unknown)(input)).toBe(false);
	});
});
