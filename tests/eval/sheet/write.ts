import type { Article } from '../../../src/lib/core/article/schema.ts';
import type { Question } from '../../../src/lib/core/question/index.ts';
import { bodyLines, oneLine } from './body.ts';
import { POINTS, type Rating } from './points.ts';

/** A question of the sample with all that is needed to judge it. */
export type Sampled = {
	article: Pick<Article, 'id' | 'published'>;
	question: Question;
	/** The words of the article that prove it, one piece a fact. */
	evidence: readonly string[];
	rating?: Rating;
};

const GUIDE = [
	'Rate strictly, from the evidence and the date alone: on each line `ratings:` put `y` or `n` for each of',
	'',
	...POINTS.map((point, index) => `${index + 1}. ${point}`),
	'',
	'A question without distractors, without a source or without a person is `y` on those points. Only nine times `y` is acceptable.',
	'Where the key is not the right answer, or not the only one, add a line `key: wrong`. Say in `note:` what is amiss.',
];

const letter = (yes: boolean) => (yes ? 'y' : 'n');

function entry({ article, question, evidence, rating }: Sampled, index: number): string {
	const points = rating === undefined ? POINTS.map(() => '?') : rating.points.map(letter);
	const lines = [
		`stem: ${question.stem}`,
		...bodyLines(question).map((line) => `  ${oneLine(line)}`),
		`explanation: ${question.explanation}`,
		...evidence.map((quote) => `evidence: ${quote}`),
		`ratings: ${points.join(' ')}`,
		...(rating?.wrongKey === true ? ['key: wrong'] : []),
		`note: ${rating?.note ?? ''}`,
	];
	const title = `### ${index + 1}. ${article.id} (${article.published}), ${question.kind}, ${question.id}`;
	// The answers are indented by two spaces, so that none of them is taken for a line of the sheet.
	const body = lines.map((line) => (line.startsWith('  ') ? line : oneLine(line)));
	return [title, '', '```text', ...body, '```'].join('\n');
}

/** The sample as Markdown, to be rated by hand and read again by `readSheet`. @param title what the sample is of */
export const writeSheet = (title: string, sample: readonly Sampled[]): string =>
	`${[`# ${oneLine(title)}`, GUIDE.join('\n'), ...sample.map(entry)].join('\n\n')}\n`;
