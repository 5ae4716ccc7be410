import { z } from 'zod';
import { Day } from '../kernel/edtf.ts';
import { Slug } from '../kernel/id.ts';

/** A dated text. Paragraphs are plain text without line breaks; anchors count in their UTF-16 code units. */
export const Article = z.strictObject({
	id: Slug,
	title: z.string().min(1).max(200),
	published: Day,
	dateline: z.strictObject({ place: z.string().min(1), date: Day }),
	source: z.strictObject({ title: z.string().min(1), publisher: z.string().min(1), url: z.url().optional() }),
	language: z.literal('en'),
	paragraphs: z.array(z.string().min(1)).min(1).max(400),
});
export type Article = z.infer<typeof Article>;

/**
 * The exact words of an article: a W3C TextQuoteSelector (quote with the words around it) and
 * TextPositionSelector (start and end, end not included) within one paragraph.
 */
export const Anchor = z.strictObject({
	paragraph: z.int().min(0),
	start: z.int().min(0),
	end: z.int().min(1),
	quote: z.string().min(1),
	prefix: z.string().max(32),
	suffix: z.string().max(32),
});
export type Anchor = z.infer<typeof Anchor>;
