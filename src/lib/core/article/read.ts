import { Slug } from '../kernel/id.ts';
import { placeOf } from '../kernel/place.ts';
import { cut, MOST_PROBLEMS, refused, schemaProblems, shown, type Problem } from '../kernel/problem.ts';
import { fail, ok, type Result } from '../kernel/result.ts';
import { readYaml } from '../kernel/yaml.ts';
import { Article } from './schema.ts';

/** The longest article file that is read, in UTF-16 code units. */
export const ARTICLE_LIMIT = 2_000_000;

const FrontMatter = Article.omit({ id: true, paragraphs: true });
/** Marks of Markdown that are more than a paragraph: an anchor counts the letters of plain text. */
const MARKUP = /^(?:#{1,6}\s|>|[-*+]\s|\d+\.\s|```|\||<[a-z!/])|!?\[[^\]\n]{0,200}\]\(|\*\*|__/i;

/**
 * An article from its file: YAML front matter between two lines of `---` (title, published, dateline, source, language),
 * then plain paragraphs with an empty line between them; lines of one paragraph are joined by a space.
 * Problems: `id_malformed`, `article_too_large`, `front_matter_missing`, `yaml_syntax`, `schema`, `markup_not_plain`.
 * @param id the article's name, from its folder
 */
export function readArticle(id: string, markdown: string): Result<Article, Problem[]> {
	if (markdown.length > ARTICLE_LIMIT) {
		const found = `${markdown.length} characters`;
		return refused({
			code: 'article_too_large',
			path: '',
			found,
			expected: `at most ${ARTICLE_LIMIT} characters`,
		});
	}
	if (!Slug.safeParse(id).success) {
		const expected = 'lower-case letters, digits and single hyphens';
		return refused({ code: 'id_malformed', path: 'id', found: shown(id), expected });
	}
	const text = markdown.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
	const end = text.startsWith('---\n') ? text.indexOf('\n---\n', 3) : -1;
	if (end === -1) {
		return refused({
			code: 'front_matter_missing',
			path: 'line 1, column 1',
			found: JSON.stringify(cut(text.split('\n', 1)[0] ?? '', 40)),
			expected: 'front matter between two lines of ---',
		});
	}
	const opening = end + '\n---\n'.length;
	// The first fence is kept as an empty line, so that the lines of problems count from the top of the file.
	const read = readYaml(text.slice('---'.length, end + 1));
	if (!read.ok) return read;
	const front = FrontMatter.safeParse(read.value);
	const problems = front.success ? [] : schemaProblems(front.error, read.value);
	const paragraphs = text
		.slice(opening)
		.split(/\n[ \t]*\n/)
		.map((paragraph) => paragraph.trim().replace(/\s+/g, ' '))
		.filter((paragraph) => paragraph !== '');
	problems.push(...markupProblems(text, opening));
	if (!front.success || problems.length > 0) return fail(problems.slice(0, MOST_PROBLEMS));
	const article = Article.safeParse({ id, ...front.data, paragraphs });
	return article.success ? ok(article.data) : fail(schemaProblems(article.error, { paragraphs }));
}

function markupProblems(text: string, opening: number): Problem[] {
	const problems: Problem[] = [];
	let offset = opening;
	for (const line of text.slice(opening).split('\n')) {
		const match = MARKUP.exec(line);
		if (match !== null && problems.length < MOST_PROBLEMS) {
			problems.push({
				code: 'markup_not_plain',
				path: placeOf(text, offset + match.index),
				found: JSON.stringify(cut(line.slice(match.index), 40)),
				expected: 'plain paragraphs',
			});
		}
		offset += line.length + 1;
	}
	return problems;
}
