import { z } from 'zod';
import { readJson } from '../../core/kernel/json.ts';
import { schemaProblems, type Problem } from '../../core/kernel/problem.ts';
import { fail, ok, type Result } from '../../core/kernel/result.ts';
import type { Given } from './article-of.ts';
import type { Draft } from './draft.ts';
import { plainParagraphs } from './plain-text.ts';

/** An article as another program hands it over. */
const Sent = z.strictObject({
	title: z.string().min(1),
	/** `2025-10-27`. */
	published: z.string().min(1),
	/** Plain text, its paragraphs parted by empty lines. */
	text: z.string(),
	source: z.string().min(1).optional(),
	publisher: z.string().min(1).optional(),
	url: z.string().min(1).optional(),
	place: z.string().min(1).optional(),
});

/**
 * An article in JSON: `{ "title", "published", "text" }`, and what a person may say besides. Problems: `sent_json_syntax`,
 * `schema`.
 */
export function readArticleJson(json: string): Result<{ draft: Draft; given: Given }, Problem[]> {
	const parsed = readJson(json);
	if (!parsed.ok) return fail(parsed.error.map((problem) => ({ ...problem, code: 'sent_json_syntax' })));
	const sent = Sent.safeParse(parsed.value);
	if (!sent.success) return fail(schemaProblems(sent.error, parsed.value));
	const { text, published, ...said } = sent.data;
	return ok({ draft: { paragraphs: plainParagraphs(text) }, given: { ...said, date: published } });
}
