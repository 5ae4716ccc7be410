import { z } from 'zod';
import { wholeDay } from './day.ts';
import type { Draft } from './draft.ts';
import { webAddress } from './web-address.ts';

const text = z.string().trim().min(1).optional().catch(undefined);
const Source = z.object({ title: text, publisher: text, url: text });
/** The keys of our own `article.md`, and the usual ones of other writers; what is of another form counts as not there. */
const FrontMatter = z.object({
	title: text,
	published: text,
	date: text,
	dateline: z.object({ place: text, date: text }).optional().catch(undefined),
	source: z.union([Source, text]).optional().catch(undefined),
	publisher: text,
	url: text,
});

/** What front matter says of its article. */
export function frontMatter(value: unknown): Omit<Draft, 'paragraphs'> {
	const read = FrontMatter.safeParse(value);
	if (!read.success) return {};
	const { title, dateline, source, ...rest } = read.data;
	const from = typeof source === 'object' ? source : { title: undefined, publisher: source, url: undefined };
	const published = wholeDay(rest.published ?? rest.date ?? '');
	const publisher = from.publisher ?? rest.publisher;
	const url = webAddress(from.url ?? rest.url);
	const date = wholeDay(dateline?.date ?? '');
	return {
		...(title !== undefined && { title }),
		...(published !== undefined && { published }),
		...(dateline?.place !== undefined && { dateline: { place: dateline.place, ...(date && { date }) } }),
		...(from.title !== undefined && { sourceTitle: from.title }),
		...(publisher !== undefined && { publisher }),
		...(url !== undefined && { url }),
	};
}
