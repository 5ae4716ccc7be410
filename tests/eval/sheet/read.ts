import type { Problem } from '../../../src/lib/core/kernel/problem.ts';
import { fail, ok, type Result } from '../../../src/lib/core/kernel/result.ts';
import { POINTS, type RatedQuestion, type Rating } from './points.ts';

const TITLE = /^### \d+\. (?<article>[a-z0-9-]+) \([\d-]+\), (?<kind>[a-z-]+), (?<id>[a-z0-9.-]+)$/;
const WORD = new Map([
	['y', true],
	['n', false],
]);

/** What an entry's lines say: `name: value`. The answers are indented, and so are no such lines. */
function fields(lines: readonly string[]): Map<string, string> {
	const found = new Map<string, string>();
	for (const line of lines) {
		const colon = line.indexOf(':');
		if (colon > 0 && !line.startsWith(' ')) found.set(line.slice(0, colon), line.slice(colon + 1).trim());
	}
	return found;
}

/** The points of one line; undefined while any is still `?`, `malformed` where there are not nine. */
function pointsOf(line: string): boolean[] | 'malformed' | undefined {
	const marks = line.toLowerCase().split(/\s+/);
	if (marks.length !== POINTS.length || marks.some((mark) => mark !== '?' && !WORD.has(mark)))
		return 'malformed';
	return marks.includes('?') ? undefined : marks.map((mark) => WORD.get(mark) === true);
}

/**
 * The questions of a sheet with their ratings, in its order. An entry whose points are not all filled in has no rating.
 * Problems: `entry_malformed` for a heading, and `ratings_malformed` for a line that is not nine times `y`, `n` or `?`.
 */
export function readSheet(markdown: string): Result<RatedQuestion[], Problem[]> {
	const problems: Problem[] = [];
	const questions: RatedQuestion[] = [];
	const entries = markdown
		.replaceAll('\r\n', '\n')
		.split(/^(?=### )/m)
		.slice(1);
	for (const text of entries) {
		const [title = '', ...lines] = text.split('\n');
		const { article, kind, id } = TITLE.exec(title)?.groups ?? {};
		if (article === undefined || kind === undefined || id === undefined) {
			const expected = '### 1. article (2025-03-01), kind, id';
			problems.push({ code: 'entry_malformed', path: title, found: title, expected });
			continue;
		}
		const said = fields(lines);
		const ratings = said.get('ratings') ?? '';
		const points = pointsOf(ratings);
		if (points === 'malformed') {
			const expected = `${POINTS.length} times y, n or ?`;
			problems.push({ code: 'ratings_malformed', path: title, found: ratings, expected });
			continue;
		}
		const question = { article, id, kind, stem: said.get('stem') ?? '' };
		const rating: Rating | undefined = points && {
			points,
			wrongKey: said.get('key') === 'wrong',
			note: said.get('note') ?? '',
		};
		questions.push(rating === undefined ? question : { ...question, rating });
	}
	return problems.length > 0 ? fail(problems) : ok(questions);
}
