import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Attempt } from '../../core/attempt/schema.ts';
import { AttemptId, LearnerId, ResponseId, uuidv7 } from '../../core/kernel/id.ts';
import { attemptReads } from '../attempts/reads.ts';
import { attemptRow } from '../attempts/rows.ts';
import type { Database } from '../database/database.ts';
import { migrate } from '../database/migrate.ts';
import { MIGRATIONS } from '../database/migrations/index.ts';

/** One database to hold to the contract. */
export type Candidate = {
	/** A database with nothing in it yet. */
	open: () => Promise<Database>;
	/** The same database as another process would open it; only where it can be shared. */
	again?: () => Promise<Database>;
	/** True where one handle may wait for another of the same process: SQLite's waiting stops the whole process. */
	waits?: boolean;
	remove: () => Promise<void>;
};

/** PGlite takes seconds to start on a busy machine, in milliseconds. */
export const SLOW_START = 60_000;

const learner = (database: Database, id: string, created_at = 1) =>
	database.kysely.insertInto('learners').values({ id, created_at }).compile();

const uuid = (number: number) => uuidv7(number, new Uint8Array(10));

/** An attempt as the first version of the tables held it. */
const STORED: Attempt = {
	id: AttemptId.parse(uuid(1)),
	learner: LearnerId.parse(uuid(2)),
	bank: { id: 'bank', hash: 'hash' },
	behaviour: 'immediate',
	questions: ['q1', 'q2'],
	startedAt: 1,
	recorded: [
		{
			id: ResponseId.parse(uuid(3)),
			question: 'q2',
			response: { kind: 'true-false', value: true },
			mark: 1,
			at: 2,
		},
	],
	flagged: [],
};

/** What every database must do, whichever it is. */
export function databaseContract(name: string, candidate: () => Candidate): void {
	describe(`${name} as a database`, () => {
		const { open, again, remove, waits } = candidate();
		let database: Database;
		beforeAll(async () => {
			database = await open();
		}, SLOW_START);
		afterAll(async () => {
			await database.close();
			await remove();
		});
		const learners = async () => {
			const rows = await database.kysely.selectFrom('learners').select('id').orderBy('id').execute();
			return rows.map(({ id }) => id);
		};

		it('is migrated once, also where it is asked twice or by two at once', async () => {
			const others = again && waits ? [await again(), await again()] : [];
			await Promise.all([database, ...others].map(({ kysely }) => migrate(kysely, 1_760_000_000_000)));
			await migrate(database.kysely, 1_770_000_000_000);
			const rows = await database.kysely.selectFrom('migrations').selectAll().execute();
			expect(rows).toEqual(MIGRATIONS.map((migration) => ({ name: migration.name, at: 1_760_000_000_000 })));
			for (const other of others) await other.close();
		});

		it('undoes all of a migration that fails, and runs it again the next time', async () => {
			const broken = {
				name: '9999-broken',
				up: async (db: Database['kysely']) => {
					await db.schema.createTable('half_done').addColumn('id', 'integer').execute();
					throw new Error('half way');
				},
			};
			for (let time = 0; time < 2; time += 1) {
				await expect(migrate(database.kysely, 1, [broken])).rejects.toThrow('half way');
			}
		});

		it('keeps all statements of a transaction or none', async () => {
			await expect(
				database.transact([learner(database, 'a'), learner(database, 'b'), learner(database, 'a')]),
			).rejects.toThrow();
			expect(await learners()).toEqual([]);
			expect(await database.transact([learner(database, 'a'), learner(database, 'b')])).toEqual([1, 1]);
			expect(await learners()).toEqual(['a', 'b']);
		});

		it('tells how many rows each statement changed', async () => {
			const { kysely } = database;
			const changed = await database.transact([
				kysely
					.insertInto('learners')
					.values({ id: 'a', created_at: 2 })
					.onConflict((conflict) => conflict.doNothing())
					.compile(),
				kysely.updateTable('learners').set({ created_at: 5 }).compile(),
				kysely.deleteFrom('learners').where('id', '=', 'nobody').compile(),
			]);
			expect(changed).toEqual([0, 2, 0]);
		});

		it('tells an error about data from an error of the database or the program', async () => {
			const { kysely } = database;
			const error = (statements: Parameters<Database['transact']>[0]) =>
				database.transact(statements).then(
					() => 'no error',
					(reason: unknown) => database.isAboutData(reason),
				);
			const orphan = { attempt_id: 'none', question_id: 'q1' };
			expect(await error([learner(database, 'a')])).toBe(true);
			expect(await error([kysely.insertInto('flags').values(orphan).compile()])).toBe(true);
			expect(await error([sql`delete from learners where nothing = 'a'`.compile(kysely)])).toBe(false);
			expect(database.isAboutData(new Error('fetch failed'))).toBe(false);
		});

		it('gives back times, marks and texts as they were given', async () => {
			const { kysely } = database;
			const now = 1_760_000_000_123;
			const text = JSON.stringify({
				kind: 'short-answer',
				text: `Übung 北京 😀 'quoted' "${'x'.repeat(200)}`,
			});
			await database.transact([
				kysely.insertInto('banks').values({ hash: 'h', id: 'b', json: '{}', created_at: now }).compile(),
				kysely
					.insertInto('attempts')
					.values({
						id: 'one',
						learner_id: 'a',
						bank_id: 'b',
						bank_hash: 'h',
						behaviour: 'immediate',
						questions: '["q1"]',
						practises: null,
						started_at: now,
						finished_at: null,
						percent: null,
					})
					.compile(),
				kysely
					.insertInto('responses')
					.values({
						attempt_id: 'one',
						id: 'r',
						question_id: 'q1',
						turn: 0,
						response: text,
						mark: 1 / 3,
						at: now,
						certainty: 2,
					})
					.compile(),
			]);
			const attempt = await kysely.selectFrom('attempts').selectAll().executeTakeFirstOrThrow();
			expect(attempt).toMatchObject({ started_at: now, finished_at: null, practises: null });
			const response = await kysely.selectFrom('responses').selectAll().executeTakeFirstOrThrow();
			expect(response).toEqual({
				attempt_id: 'one',
				id: 'r',
				question_id: 'q1',
				turn: 0,
				response: text,
				mark: 1 / 3,
				at: now,
				certainty: 2,
				closes: null,
			});
		});

		it.each([
			['a response id', { id: 'r', turn: 1 }],
			['a turn at a question', { id: 'r2', turn: 0 }],
		])('holds %s only once in an attempt, by its own constraint', async (_, { id, turn }) => {
			const values = { attempt_id: 'one', id, question_id: 'q1', turn, response: '{}', mark: 0, at: 1 };
			const again = database.kysely.insertInto('responses').values(values).compile();
			await expect(database.transact([again])).rejects.toSatisfy((error) => database.isAboutData(error));
		});
	});

	describe(`${name} after an update of the program`, () => {
		const { open, remove } = candidate();
		let database: Database;
		beforeAll(async () => {
			database = await open();
		}, SLOW_START);
		afterAll(async () => {
			await database.close();
			await remove();
		});

		it('still reads an attempt that was stored before responses had a certainty', async () => {
			const { kysely } = database;
			await migrate(kysely, 1, MIGRATIONS.slice(0, 1));
			const old = attemptRow(STORED);
			await kysely.insertInto('learners').values({ id: old.learner_id, created_at: 1 }).execute();
			await kysely
				.insertInto('banks')
				.values({ hash: old.bank_hash, id: old.bank_id, json: '{}', created_at: 1 })
				.execute();
			await kysely.insertInto('attempts').values(old).execute();
			for (const { id, question, response, mark, at } of STORED.recorded) {
				const row = { attempt_id: STORED.id, id, question_id: question, turn: 0, mark, at };
				await kysely
					.insertInto('responses')
					.values({ ...row, response: JSON.stringify(response) })
					.execute();
			}
			await migrate(kysely, 2);
			expect(await attemptReads(database).find(STORED.id, STORED.learner)).toEqual(STORED);
		});
	});
}
