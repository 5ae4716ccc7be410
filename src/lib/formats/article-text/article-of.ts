import { articleId } from '../../core/article/id.ts';
import { Article } from '../../core/article/schema.ts';
import { Day } from '../../core/kernel/edtf.ts';
import { fold } from '../../core/kernel/fold.ts';
import { refused, schemaProblems, shown, type Problem } from '../../core/kernel/problem.ts';
import { fail, ok, type Result } from '../../core/kernel/result.ts';
import { takeDateline } from './dateline.ts';
import type { Draft } from './draft.ts';
import { unfit } from './fitness.ts';
import { webAddress } from './web-address.ts';

/** What a person says of an article; it goes before what its text says. */
export type Given = {
	title?: string;
	/** `2025-10-27`. */
	date?: string;
	/** The title at its source. */
	source?: string;
	publisher?: string;
	url?: string;
	place?: string;
};

/** What stands where nobody said. */
export const NO_PUBLISHER = 'publisher not named';
export const NO_PLACE = 'place not named';

/**
 * The article of a draft and what a person said of it. Problems: `title_missing`, `date_missing`, `date_malformed`,
 * `url_malformed`, `schema` (a title of more than 200 characters, more than 400 paragraphs), and those of `unfit`.
 */
export function articleOf(draft: Draft, given: Given = {}): Result<Article, Problem[]> {
	const problems: Problem[] = [];
	const title = given.title?.trim() ?? draft.title;
	const published = given.date ?? draft.published;
	if (title === undefined || title === '') {
		problems.push({ code: 'title_missing', path: 'title', found: 'nothing', expected: 'the title' });
	}
	if (published === undefined) {
		problems.push({ code: 'date_missing', path: 'date', found: 'nothing', expected: 'the day' });
	} else if (!Day.safeParse(published).success) {
		const expected = 'a day such as 2025-10-27';
		problems.push({ code: 'date_malformed', path: 'date', found: shown(published), expected });
	}
	if (given.url !== undefined && webAddress(given.url) === undefined) {
		const expected = 'an address that begins with https://';
		problems.push({ code: 'url_malformed', path: 'url', found: shown(given.url), expected });
	}
	const titled = withoutTitle(draft.paragraphs, title);
	const opening = takeDateline(titled[0] ?? '', published);
	const paragraphs = opening === undefined ? titled : [opening.text, ...titled.slice(1)];
	const misfit = unfit(paragraphs);
	// Where there is no text, nothing else is worth telling.
	if (misfit?.code === 'text_empty') return refused(misfit);
	if (misfit !== undefined) problems.push(misfit);
	if (title === undefined || published === undefined || problems.length > 0) return fail(problems);
	const url = webAddress(given.url ?? draft.url);
	const place = given.place ?? draft.dateline?.place ?? opening?.place ?? NO_PLACE;
	const article = {
		id: articleId(published, title),
		title,
		published,
		dateline: { place, date: draft.dateline?.date ?? opening?.date ?? published },
		source: {
			title: given.source ?? draft.sourceTitle ?? title,
			publisher: given.publisher ?? draft.publisher ?? opening?.agency ?? NO_PUBLISHER,
			...(url !== undefined && { url }),
		},
		language: 'en',
		paragraphs,
	};
	const read = Article.safeParse(article);
	return read.success ? ok(read.data) : fail(schemaProblems(read.error, article));
}

/** A text often begins with its title once more. */
const withoutTitle = (paragraphs: readonly string[], title = ''): readonly string[] =>
	title !== '' && paragraphs[0] !== undefined && fold(paragraphs[0]) === fold(title)
		? paragraphs.slice(1)
		: paragraphs;
