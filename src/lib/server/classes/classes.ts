import { ClassId, type AccountId, type LearnerId } from '../../core/kernel/id.ts';
import type { Database } from '../database/database.ts';

export type Class = {
	id: ClassId;
	name: string;
	createdAt: number;
	archivedAt: number | null;
	/** Null where nobody may join just now. */
	code: { text: string; until: number } | null;
};
export type ClassLine = { id: ClassId; name: string; archived: boolean; members: number };
export type TeacherLine = { id: string; name: string };

type Row = {
	id: string;
	name: string;
	created_at: number;
	archived_at: number | null;
	join_code: string | null;
	join_until: number | null;
};

const classFrom = (row: Row): Class => ({
	id: ClassId.parse(row.id),
	name: row.name,
	createdAt: row.created_at,
	archivedAt: row.archived_at,
	code:
		row.join_code === null || row.join_until === null ? null : { text: row.join_code, until: row.join_until },
});

export type Classes = ReturnType<typeof databaseClasses>;

/** The classes in the database, with their teachers. */
export function databaseClasses(database: Pick<Database, 'kysely' | 'transact' | 'isAboutData'>) {
	const { kysely, transact } = database;

	return {
		async find(id: ClassId): Promise<Class | undefined> {
			const row = await kysely.selectFrom('classes').selectAll().where('id', '=', id).executeTakeFirst();
			return row && classFrom(row);
		},

		/** The class that this code opens at this moment. */
		async byCode(code: string, now: number): Promise<Class | undefined> {
			const row = await kysely
				.selectFrom('classes')
				.selectAll()
				.where('join_code', '=', code)
				.where('join_until', '>', now)
				.where('archived_at', 'is', null)
				.executeTakeFirst();
			return row && classFrom(row);
		},

		async isTeacher(id: ClassId, account: AccountId): Promise<boolean> {
			const row = await kysely
				.selectFrom('class_teachers')
				.select('class_id')
				.where('class_id', '=', id)
				.where('account_id', '=', account)
				.executeTakeFirst();
			return row !== undefined;
		},

		/** The classes that the account teaches, those in use first. */
		async taughtBy(account: AccountId): Promise<ClassLine[]> {
			const rows = await kysely
				.selectFrom('class_teachers')
				.innerJoin('classes', 'classes.id', 'class_teachers.class_id')
				.select(['classes.id', 'classes.name', 'classes.archived_at'])
				.select((each) =>
					each
						.selectFrom('members')
						.select(({ fn }) => fn.countAll<number | string>().as('n'))
						.whereRef('members.class_id', '=', 'classes.id')
						.as('members'),
				)
				.where('class_teachers.account_id', '=', account)
				.orderBy('classes.created_at', 'desc')
				.orderBy('classes.id', 'desc')
				.execute();
			return rows.map((row) => ({
				id: ClassId.parse(row.id),
				name: row.name,
				archived: row.archived_at !== null,
				members: Number(row.members ?? 0),
			}));
		},

		/** The classes in use in which the learner is. */
		async joinedBy(learner: LearnerId): Promise<{ id: ClassId; name: string; as: string }[]> {
			const rows = await kysely
				.selectFrom('members')
				.innerJoin('classes', 'classes.id', 'members.class_id')
				.select(['classes.id', 'classes.name', 'members.name as as'])
				.where('members.learner_id', '=', learner)
				.where('classes.archived_at', 'is', null)
				.orderBy('classes.name')
				.orderBy('classes.id')
				.execute();
			return rows.map(({ id, name, as }) => ({ id: ClassId.parse(id), name, as }));
		},

		async teachers(id: ClassId): Promise<TeacherLine[]> {
			return kysely
				.selectFrom('class_teachers')
				.innerJoin('accounts', 'accounts.id', 'class_teachers.account_id')
				.select(['accounts.id', 'accounts.name'])
				.where('class_teachers.class_id', '=', id)
				.orderBy('class_teachers.added_at')
				.orderBy('accounts.id')
				.execute();
		},

		async make(made: { id: ClassId; name: string; teacher: AccountId; now: number }): Promise<void> {
			await transact([
				kysely
					.insertInto('classes')
					.values({
						id: made.id,
						name: made.name,
						created_at: made.now,
						archived_at: null,
						join_code: null,
						join_until: null,
					})
					.compile(),
				kysely
					.insertInto('class_teachers')
					.values({ class_id: made.id, account_id: made.teacher, added_at: made.now })
					.compile(),
			]);
		},

		async rename(id: ClassId, name: string): Promise<void> {
			await transact([kysely.updateTable('classes').set({ name }).where('id', '=', id).compile()]);
		},

		/** Puts the class away, and takes its code, or takes it out again. */
		async archive(id: ClassId, at: number | null): Promise<void> {
			const change = { archived_at: at, join_code: null, join_until: null };
			await transact([kysely.updateTable('classes').set(change).where('id', '=', id).compile()]);
		},

		/** Gives the class a code in place of the one it had, or none. False where another class has that very code. */
		async setCode(id: ClassId, code: { text: string; until: number } | null): Promise<boolean> {
			const change = { join_code: code?.text ?? null, join_until: code?.until ?? null };
			try {
				await transact([kysely.updateTable('classes').set(change).where('id', '=', id).compile()]);
				return true;
			} catch (error) {
				if (database.isAboutData(error)) return false;
				throw error;
			}
		},

		async addTeacher(id: ClassId, account: AccountId, now: number): Promise<void> {
			await transact([
				kysely
					.insertInto('class_teachers')
					.values({ class_id: id, account_id: account, added_at: now })
					.onConflict((conflict) => conflict.doNothing())
					.compile(),
			]);
		},

		/** Takes a teacher from the class, unless nobody else teaches it. True where it was done. */
		async removeTeacher(id: ClassId, account: AccountId): Promise<boolean> {
			const [changed] = await transact([
				kysely
					.deleteFrom('class_teachers')
					.where('class_id', '=', id)
					.where('account_id', '=', account)
					.where((each) =>
						each.exists(
							each
								.selectFrom('class_teachers as other')
								.select('other.account_id')
								.where('other.class_id', '=', id)
								.where('other.account_id', '<>', account),
						),
					)
					.compile(),
			]);
			return (changed ?? 0) > 0;
		},
	};
}
