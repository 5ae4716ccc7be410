import { spokenDate, type Day } from '../kernel/edtf.ts';
import type { Verdict } from '../question/base.ts';

/** How a question of a finished attempt came out. */
export type Outcome = Verdict | 'unanswered';

/** A square for each outcome; unlike in shape, not in colour alone. */
const SQUARES: Record<Outcome, string> = { right: '■', partly: '◪', wrong: '□', unanswered: '·' };
const ROW = 10;

/** What may be shared of a result: title, date, score and a square a question in the order asked, ten in a row. */
export function shareText(result: {
	title: string;
	published: Day;
	right: number;
	percent: number;
	outcomes: readonly Outcome[];
}): string {
	const { title, published, right, percent, outcomes } = result;
	const rows: string[] = [];
	for (let first = 0; first < outcomes.length; first += ROW) {
		const row = outcomes.slice(first, first + ROW);
		rows.push(row.map((outcome) => SQUARES[outcome]).join(''));
	}
	const score = `${right} of ${outcomes.length} right (${percent} %)`;
	return [`Dateline: ${title}`, `${spokenDate(published)} · ${score}`, ...rows].join('\n');
}
