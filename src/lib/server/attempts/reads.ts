import { sql } from 'kysely';
import { Attempt, Behaviour } from '../../core/attempt/schema.ts';
import { AttemptId, Slug, type LearnerId } from '../../core/kernel/id.ts';
import type { Database } from '../database/database.ts';
import { prepared, type Is } from '../database/prepared.ts';
import { attemptFrom, byAttempt } from './rows.ts';
import type { AttemptSummary } from './store.ts';

const Questions = Attempt.shape.questions;

export type AttemptReads = ReturnType<typeof attemptReads>;

/** The queries of attempts; each is built once. */
export function attemptReads({ kysely }: Pick<Database, 'kysely'>) {
	type One = { id: string; learner: string };
	const attempt = prepared((is: Is<One>) =>
		kysely
			.selectFrom('attempts')
			.selectAll()
			.where('id', '=', is('id'))
			.where('learner_id', '=', is('learner')),
	);
	const responses = prepared((is: Is<Pick<One, 'id'>>) =>
		kysely
			.selectFrom('responses')
			.selectAll()
			.where('attempt_id', '=', is('id'))
			.orderBy('turn')
			.orderBy('at')
			.orderBy('id'),
	);
	const flags = prepared((is: Is<Pick<One, 'id'>>) =>
		kysely.selectFrom('flags').selectAll().where('attempt_id', '=', is('id')).orderBy('question_id'),
	);

	return {
		async find(id: AttemptId, learner: LearnerId): Promise<Attempt | undefined> {
			const { rows } = await kysely.executeQuery(attempt({ id, learner }));
			const [row] = rows;
			if (row === undefined) return undefined;
			const [given, flagged] = await Promise.all([
				kysely.executeQuery(responses({ id })),
				kysely.executeQuery(flags({ id })),
			]);
			return attemptFrom(row, given.rows, flagged.rows);
		},

		async list(learner: LearnerId): Promise<AttemptSummary[]> {
			const rows = await kysely
				.selectFrom('attempts')
				.selectAll()
				.select((each) =>
					each
						.selectFrom('responses')
						.select(sql<number | string>`count(distinct question_id)`.as('count'))
						.whereRef('attempt_id', '=', 'attempts.id')
						.as('answered'),
				)
				.where('learner_id', '=', learner)
				.orderBy('started_at', 'desc')
				.orderBy('id', 'desc')
				.execute();
			return rows.map((row) => ({
				id: AttemptId.parse(row.id),
				bank: Slug.parse(row.bank_id),
				behaviour: Behaviour.parse(row.behaviour),
				startedAt: row.started_at,
				...(row.finished_at !== null && { finishedAt: row.finished_at }),
				...(row.percent !== null && { percent: row.percent }),
				practice: row.practises !== null,
				answered: Number(row.answered ?? 0),
				of: Questions.parse(JSON.parse(row.questions)).length,
			}));
		},

		async all(learner: LearnerId, bank?: Slug): Promise<Attempt[]> {
			const mine = kysely
				.selectFrom('attempts')
				.where('learner_id', '=', learner)
				.$if(bank !== undefined, (query) => query.where('bank_id', '=', bank ?? ''));
			const ids = mine.select('attempts.id');
			const [rows, given, flagged] = await Promise.all([
				mine.selectAll().orderBy('started_at').orderBy('id').execute(),
				kysely
					.selectFrom('responses')
					.selectAll()
					.where('attempt_id', 'in', ids)
					.orderBy('turn')
					.orderBy('at')
					.orderBy('id')
					.execute(),
				kysely
					.selectFrom('flags')
					.selectAll()
					.where('attempt_id', 'in', ids)
					.orderBy('question_id')
					.execute(),
			]);
			const responsesOf = byAttempt(given);
			const flagsOf = byAttempt(flagged);
			return rows.map((row) => attemptFrom(row, responsesOf.get(row.id) ?? [], flagsOf.get(row.id) ?? []));
		},
	};
}
