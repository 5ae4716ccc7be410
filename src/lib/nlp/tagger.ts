import model from 'wink-eng-lite-web-model';
import winkNLP, { type Document, type WinkMethods } from 'wink-nlp';
import type { Article } from '../core/article/schema.ts';
import { sentences } from '../core/article/sentences.ts';
import type { Pos, TaggedSentence, Token } from './tagged.ts';

/** What wink is asked of each word. It knows these functions by who they are, so none is wrapped. */
type Helpers = Readonly<Record<'value' | 'pos', (index: number, token: unknown) => string>>;

/** wink-nlp with its small English model, read when first asked for: that takes a tenth of a second and 40 MB. */
let loaded: { nlp: WinkMethods; its: Helpers; words: Document } | undefined;
function wink() {
	if (loaded === undefined) {
		const nlp = winkNLP(model, ['pos']);
		loaded = { nlp, its: nlp.its, words: nlp.readDoc('') };
	}
	return loaded;
}

/** The words of a sentence. @param offset where the sentence begins in its paragraph */
export function tag(text: string, offset = 0): Token[] {
	const { nlp, its } = wink();
	const words = nlp.readDoc(text).tokens();
	const values = words.out(its.value);
	const tags = words.out(its.pos);
	const tokens: Token[] = [];
	let cursor = 0;
	values.forEach((value, index) => {
		const at = text.indexOf(value, cursor);
		// The tagger turns no letter into another; were one to, its place is where the last word ended.
		const start = at === -1 ? cursor : at;
		cursor = start + value.length;
		tokens.push({
			text: value,
			lower: value.toLowerCase(),
			pos: (tags[index] ?? 'X') as Pos,
			start: offset + start,
			end: offset + cursor,
		});
	});
	return tokens;
}

/** True of a word, in lower case, that stands in the model's dictionary of English: a name is seldom one. */
export const isWord = (word: string): boolean => !wink().words.isOOV(word);

/** Code units of the longest sentence that is read: the tokenizer takes time by the square of a word without end. */
const LONGEST = 1000;

/** Every sentence of the article with its words; none of a sentence that no person would read to its end. */
export const tagArticle = (article: Pick<Article, 'paragraphs'>): TaggedSentence[] =>
	article.paragraphs.flatMap((text, paragraph) =>
		sentences(text).map((sentence) => ({
			paragraph,
			...sentence,
			tokens: sentence.text.length > LONGEST ? [] : tag(sentence.text, sentence.start),
		})),
	);
