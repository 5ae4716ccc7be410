import { sql } from 'kysely';
import type { Database } from '../database/database.ts';
import { prepared, type Is } from '../database/prepared.ts';
import type { AttemptsTable } from '../database/tables/attempts.ts';
import type { FlagsTable } from '../database/tables/flags.ts';
import type { LearnersTable } from '../database/tables/learners.ts';
import type { ResponsesTable } from '../database/tables/responses.ts';

export type AttemptWrites = ReturnType<typeof attemptWrites>;

/** The statements that change attempts; each is built once. */
export function attemptWrites({ kysely, dialect }: Pick<Database, 'kysely' | 'dialect'>) {
	/** PostgreSQL reads the attempt again if it is being finished just now; SQLite has one writer at a time. */
	const holding = dialect === 'postgres' ? sql`for share` : sql``;

	return {
		keepLearner: prepared((is: Is<LearnersTable>) =>
			kysely
				.insertInto('learners')
				.values({ id: is('id'), created_at: is('created_at') })
				.onConflict((conflict) => conflict.doNothing()),
		),

		create: prepared((is: Is<AttemptsTable>) =>
			kysely.insertInto('attempts').values({
				id: is('id'),
				learner_id: is('learner_id'),
				bank_id: is('bank_id'),
				bank_hash: is('bank_hash'),
				behaviour: is('behaviour'),
				questions: is('questions'),
				practises: is('practises'),
				started_at: is('started_at'),
				finished_at: is('finished_at'),
				percent: is('percent'),
			}),
		),

		/** Changes no row where the attempt is finished, or the response or its turn is taken. */
		record: prepared((is: Is<ResponsesTable>) =>
			kysely
				.insertInto('responses')
				.columns(['attempt_id', 'id', 'question_id', 'turn', 'response', 'mark', 'at', 'certainty', 'closes'])
				.expression((each) =>
					each
						.selectFrom('attempts')
						.select([
							is('attempt_id').as('attempt_id'),
							is('id').as('id'),
							is('question_id').as('question_id'),
							is('turn').as('turn'),
							is('response').as('response'),
							is('mark').as('mark'),
							is('at').as('at'),
							is('certainty').as('certainty'),
							is('closes').as('closes'),
						])
						.where('attempts.id', '=', is('attempt_id'))
						.where('finished_at', 'is', null)
						.modifyEnd(holding),
				)
				.onConflict((conflict) => conflict.doNothing()),
		),

		flag: prepared((is: Is<FlagsTable>) =>
			kysely
				.insertInto('flags')
				.values({ attempt_id: is('attempt_id'), question_id: is('question_id') })
				.onConflict((conflict) => conflict.doNothing()),
		),

		unflag: prepared((is: Is<FlagsTable>) =>
			kysely
				.deleteFrom('flags')
				.where('attempt_id', '=', is('attempt_id'))
				.where('question_id', '=', is('question_id')),
		),

		/** Keeps responses out until the transaction ends, so that `finish` counts all there will ever be. */
		hold: prepared((is: Is<{ id: string }>) =>
			kysely
				.updateTable('attempts')
				.set({ percent: null })
				.where('id', '=', is('id'))
				.where('finished_at', 'is', null),
		),

		/** Changes no row where the attempt is finished, or holds another number of responses than was decided upon. */
		finish: prepared((is: Is<{ id: string; at: number; percent: number; responses: number }>) =>
			kysely
				.updateTable('attempts')
				.set({ finished_at: is('at'), percent: is('percent') })
				.where('id', '=', is('id'))
				.where('finished_at', 'is', null)
				.where(
					(each) =>
						each
							.selectFrom('responses')
							.select(({ fn }) => fn.countAll().as('count'))
							.where('attempt_id', '=', is('id')),
					'=',
					is('responses'),
				),
		),
	};
}
