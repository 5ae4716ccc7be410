import { foldedWords } from '../kernel/fold.ts';

/** Words that carry no subject of their own; folded. */
const FUNCTION_WORDS = new Set(
	(
		'about above after against along among around as at before behind below between beyond by down during for from in inside into near of off on ' +
		'onto out outside over per since than through throughout to toward towards under until up upon via with within without ' +
		'and but or nor so yet if unless while because although though whether that this these those ' +
		'i me my we us our you your he him his she her hers it its they them their theirs itself himself herself themselves ' +
		'who whom whose which what when where why how ' +
		'am is are was were be been being do does did done doing have has had having will would shall should can could may might must ' +
		'not no any some each every either neither both other another such same own more most less least much many few several ' +
		'there here then also only just too very ever'
	).split(' '),
);

/** The words of a text that carry its subject, folded and without their commonest endings, so that `talks` and `talk` agree. */
export const contentWords = (text: string): string[] =>
	foldedWords(text)
		.filter((word) => !FUNCTION_WORDS.has(word))
		.map(trunk);

/** Words that only look like a plural. */
const SINGULAR = new Set(['news', 'always', 'perhaps', 'series', 'species', 'politics', 'alias', 'texas']);

/** A word without its commonest inflections. Rough on purpose: it only has to bring forms of one word together. */
export function trunk(word: string): string {
	if (SINGULAR.has(word)) return word;
	if (word.length < 5 || /\d/.test(word))
		return word.length === 4 && /[^s]s$/.test(word) ? word.slice(0, -1) : word;
	return word
		.replace(/ies$/, 'y')
		.replace(/(?<=s|x|z|ch|sh)es$/, '')
		.replace(/(?<=[^s])s$/, '')
		.replace(/(?<=.{3})(?:ing|ed)$/, '')
		.replace(/(?<=.{3})e$/, '');
}

/** How many words a text has. */
export const wordCount = (text: string): number =>
	text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** A text without what it quotes: the words in quotation marks are another's. A quotation is no longer than the longest text of a question. */
export const withoutQuotations = (text: string): string => text.replace(/“[^”]{0,1500}”|"[^"]*"/g, ' ');
