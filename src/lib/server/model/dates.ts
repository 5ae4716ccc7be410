import type { Article } from '../../core/article/schema.ts';
import type { Verb } from '../../core/fact/schema.ts';
import { tagArticle } from '../../nlp/tagger.ts';
import { findTimes } from '../../nlp/times/find-times.ts';

/** The dates, absolute, that a place of the article tells, read by the rules: "on Wednesday" is one. @param tense of the fact: whether that Wednesday lies behind or ahead */
export function datesIn(
	article: Article,
	paragraph: number,
	start: number,
	end: number,
	tense: Verb['tense'],
): Set<string> {
	const text = article.paragraphs[paragraph] ?? '';
	const dates = new Set<string>();
	for (const sentence of tagArticle({ paragraphs: [text] })) {
		if (sentence.start >= end || start >= sentence.end) continue;
		for (const { date, from, to } of findTimes(sentence, article.published, tense)) {
			const [first, last] = [sentence.tokens[from], sentence.tokens[to - 1]];
			if (date === undefined || first === undefined || last === undefined) continue;
			if (first.start >= start && last.end <= end) dates.add(date);
		}
	}
	return dates;
}
