import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Article } from '../../src/lib/core/article/schema.ts';
import { readExpected, type Expected } from './expected.ts';

/** An article to evaluate on, with its number of words (headline left out) and, where a person wrote them, what to find in it. */
export type EvalArticle = { article: Article; words: number; expected?: Expected };

/**
 * An article from plain text: its title on the first line, its date (`2025-03-01`) on the second, then paragraphs parted
 * by empty lines. Throws, saying what is wrong, on any other text.
 * @param id the article's name, from its file
 */
export function plainArticle(id: string, text: string): Article {
	const [title = '', date = '', ...rest] = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
	const published = date.trim();
	const paragraphs = rest
		.join('\n')
		.split(/\n[ \t]*\n/)
		.map((paragraph) => paragraph.trim().replace(/\s+/g, ' '))
		.filter((paragraph) => paragraph !== '');
	const parsed = Article.safeParse({
		id,
		title: title.trim(),
		published,
		dateline: { place: 'place not named', date: published },
		source: { title: title.trim(), publisher: 'publisher not named' },
		language: 'en',
		paragraphs,
	});
	if (parsed.success) return parsed.data;
	throw new Error(`${id}.txt is not sound: title, date and paragraphs are wanted. ${parsed.error.message}`);
}

/** How many words the paragraphs have. */
export const wordsOf = ({ paragraphs }: Pick<Article, 'paragraphs'>): number =>
	paragraphs.flatMap((paragraph) => paragraph.split(/\s+/)).filter((word) => /[\p{L}\p{N}]/u.test(word))
		.length;

const slug = (file: string): string =>
	basename(file, '.txt')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');

/** Every `.txt` of a folder, by name, each with the expectations of `<name>.expected.yaml` beside it where that is there. */
export function readFolder(folder: string): EvalArticle[] {
	return globSync('*.txt', { cwd: folder })
		.sort()
		.map((file) => {
			const article = plainArticle(slug(file), readFileSync(join(folder, file), 'utf8'));
			const beside = join(folder, file.replace(/\.txt$/, '.expected.yaml'));
			const known = existsSync(beside);
			return {
				article,
				words: wordsOf(article),
				...(known && { expected: readExpected(readFileSync(beside, 'utf8'), beside) }),
			};
		});
}
