import { stringify } from 'yaml';
import type { Article } from './schema.ts';

/**
 * The text of an `article.md`: YAML front matter, then the paragraphs with an empty line between them. `readArticle`
 * gives the same article again where its paragraphs are plain (no markup at their beginning) with single spaces.
 */
export function writeArticle({ title, published, dateline, source, language, paragraphs }: Article): string {
	const front = stringify(
		{ title, published, dateline, source, language },
		{ lineWidth: 0, blockQuote: false, singleQuote: true },
	);
	return `---\n${front}---\n\n${paragraphs.join('\n\n')}\n`;
}
