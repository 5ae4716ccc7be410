import { z } from 'zod';
import { EntityType } from '../../src/lib/core/fact/schema.ts';
import { readYaml } from '../../src/lib/core/kernel/yaml.ts';

/** A name that the article holds, with its type. */
const ExpectedName = z.strictObject({ name: z.string().min(1), type: EntityType });
export type ExpectedName = z.infer<typeof ExpectedName>;

/** A clause that a careful reader would take from a sentence, as the sentence says it. */
const ExpectedClause = z.strictObject({
	/** The first words of the sentence, enough to tell it from the others. */
	sentence: z.string().min(1),
	subject: z.string().min(1),
	/** The verb's lemma, with its particle if it has one. */
	verb: z.string().min(1),
	object: z.string().min(1).optional(),
	/** Who says so, where the article does not say it in its own voice. */
	source: z.string().min(1).optional(),
	voice: z.enum(['active', 'passive']).optional(),
	negated: z.boolean().optional(),
	/** True where the subject stands as a pronoun in the sentence. */
	resolved: z.boolean().optional(),
});
export type ExpectedClause = z.infer<typeof ExpectedClause>;

export const Expected = z.strictObject({
	names: z.array(ExpectedName),
	clauses: z.array(ExpectedClause),
});
export type Expected = z.infer<typeof Expected>;

/** What a person expects of an article, from its YAML. Throws, saying where, on anything that is not as in `Expected`. */
export function readExpected(yaml: string, file: string): Expected {
	const read = readYaml(yaml);
	const parsed = read.ok ? Expected.safeParse(read.value) : undefined;
	if (parsed?.success) return parsed.data;
	const why = read.ok ? parsed?.error?.message : JSON.stringify(read.error);
	throw new Error(`${file} is not sound: ${why ?? ''}`);
}
