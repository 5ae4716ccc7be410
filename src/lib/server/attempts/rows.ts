import type { Selectable } from 'kysely';
import { Attempt } from '../../core/attempt/schema.ts';
import type { AttemptsTable } from '../database/tables/attempts.ts';
import type { FlagsTable } from '../database/tables/flags.ts';
import type { ResponsesTable } from '../database/tables/responses.ts';

type AttemptRow = Selectable<AttemptsTable>;
type ResponseRow = Selectable<ResponsesTable>;

const plain = (json: string): unknown => JSON.parse(json);

/** An attempt from its rows; the responses by turn and time. */
export function attemptFrom(
	row: AttemptRow,
	responses: readonly ResponseRow[],
	flags: readonly Selectable<FlagsTable>[],
): Attempt {
	return Attempt.parse({
		id: row.id,
		learner: row.learner_id,
		bank: { id: row.bank_id, hash: row.bank_hash },
		behaviour: row.behaviour,
		questions: plain(row.questions),
		...(row.practises !== null && { practises: row.practises }),
		startedAt: row.started_at,
		...(row.finished_at !== null && { finishedAt: row.finished_at }),
		recorded: responses.map(({ id, question_id, response, mark, at, certainty, closes }) => ({
			id,
			question: question_id,
			response: plain(response),
			mark,
			at,
			...(certainty !== null && { certainty }),
			...(closes !== null && { closes: closes === 1 }),
		})),
		flagged: flags.map(({ question_id }) => question_id),
	});
}

/** The row of a new attempt. */
export const attemptRow = (attempt: Attempt): AttemptRow => ({
	id: attempt.id,
	learner_id: attempt.learner,
	bank_id: attempt.bank.id,
	bank_hash: attempt.bank.hash,
	behaviour: attempt.behaviour,
	questions: JSON.stringify(attempt.questions),
	practises: attempt.practises ?? null,
	started_at: attempt.startedAt,
	finished_at: attempt.finishedAt ?? null,
	percent: null,
});

/** The groups of rows that share an attempt. */
export function byAttempt<R extends { attempt_id: string }>(rows: readonly R[]): Map<string, R[]> {
	const groups = new Map<string, R[]>();
	for (const row of rows) {
		const group = groups.get(row.attempt_id);
		if (group) group.push(row);
		else groups.set(row.attempt_id, [row]);
	}
	return groups;
}
