import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { Entity, ClauseFact, SLOTS } from '../../fact/schema.ts';
import { Day } from '../../kernel/edtf.ts';
import { statement } from '../index.ts';
import { namesOf } from './names.ts';
import { question } from './question.ts';

const file = new URL('../../../../../tests/golden/generate/sentences.yaml', import.meta.url);

const Golden = z.strictObject({
	day: Day,
	entities: z.array(Entity),
	facts: z.array(
		z.strictObject({
			fact: ClauseFact.omit({ id: true, anchor: true, certainty: true }).extend({
				certainty: ClauseFact.shape.certainty.default('stated'),
			}),
			statement: z.string(),
			ask: z.record(z.string(), z.string()).nullable(),
		}),
	),
});

const anchor = { paragraph: 0, start: 0, end: 1, quote: 'x', prefix: '', suffix: '' };
/** Years are written without quotation marks; every other reading of YAML would make numbers of them. */
const golden = Golden.parse(parse(readFileSync(file, 'utf8'), { schema: 'core', reviver: yearAsText }));
const names = namesOf(golden.entities);

function yearAsText(key: unknown, value: unknown): unknown {
	return key === 'date' && typeof value === 'number' ? String(value) : value;
}

describe('a clause as language', () => {
	it.each(golden.facts.map((one) => [one.statement, one] as const))('%s', (_, { fact, ...expected }) => {
		const whole: ClauseFact = { ...fact, id: 'fact', anchor };
		const asked = [...SLOTS, 'attribution' as const].flatMap((slot) => {
			const words = question(whole, slot, names, { title: '', published: golden.day }, { ofThese: true });
			return words === undefined ? [] : [[slot, words]];
		});
		expect(statement(whole, golden.entities, { title: '', published: golden.day })).toBe(expected.statement);
		expect(Object.fromEntries(asked)).toEqual(expected.ask ?? {});
	});
});
