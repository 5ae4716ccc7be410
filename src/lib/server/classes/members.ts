import { sql } from 'kysely';
import { LearnerId, type ClassId } from '../../core/kernel/id.ts';
import type { Database, Statement } from '../database/database.ts';
import { type Accommodations, accommodationsFrom, accommodationsRow, USUAL } from './accommodations.ts';

export type MemberKind = 'guest' | 'student';
export type MemberLine = {
	learner: LearnerId;
	/** As the class knows them. */
	name: string;
	/** A guest comes back by a link, a student by signing in. */
	kind: MemberKind;
	joinedAt: number;
};
export type Guest = { learner: LearnerId; name: string; email: string | null; link: number };
export type NewGuest = { learner: LearnerId; name: string; email: string | null; now: number };

export type Members = ReturnType<typeof databaseMembers>;

/** Who learns in which class; guests, and what is made easier for whom. */
export function databaseMembers({ kysely, transact }: Pick<Database, 'kysely' | 'transact'>) {
	const addGuest = ({ learner, name, email, now }: NewGuest): Statement[] => [
		kysely
			.insertInto('learners')
			.values({ id: learner, created_at: now })
			.onConflict((conflict) => conflict.doNothing())
			.compile(),
		kysely
			.insertInto('guests')
			.values({ learner_id: learner, name, email, link: 1, created_at: now })
			.onConflict((conflict) => conflict.doNothing())
			.compile(),
	];
	const addMember = (id: ClassId, { learner, name, now }: Omit<NewGuest, 'email'>): Statement =>
		kysely
			.insertInto('members')
			.values({ class_id: id, learner_id: learner, name, joined_at: now })
			.onConflict((conflict) => conflict.doNothing())
			.compile();

	return {
		/** Who is in the class, by name. */
		async of(id: ClassId): Promise<MemberLine[]> {
			const rows = await kysely
				.selectFrom('members')
				.leftJoin('accounts', 'accounts.learner_id', 'members.learner_id')
				.select(['members.learner_id', 'members.name', 'members.joined_at', 'accounts.id as account'])
				.where('members.class_id', '=', id)
				.execute();
			return rows
				.map((row): MemberLine => ({
					learner: LearnerId.parse(row.learner_id),
					name: row.name,
					kind: row.account === null ? 'guest' : 'student',
					joinedAt: row.joined_at,
				}))
				.sort(
					(first, second) =>
						first.name.localeCompare(second.name, 'en') || (first.learner < second.learner ? -1 : 1),
				);
		},

		/** Puts a learner into a class; does nothing where they are in it. */
		async add(id: ClassId, member: Omit<NewGuest, 'email'>): Promise<void> {
			await transact([addMember(id, member)]);
		},

		/** Makes guests and puts them into a class: all or none. */
		async addGuests(id: ClassId, guests: readonly NewGuest[]): Promise<void> {
			await transact(guests.flatMap((guest) => [...addGuest(guest), addMember(id, guest)]));
		},

		async remove(id: ClassId, learner: LearnerId): Promise<boolean> {
			const [changed] = await transact([
				kysely.deleteFrom('members').where('class_id', '=', id).where('learner_id', '=', learner).compile(),
			]);
			return (changed ?? 0) > 0;
		},

		async rename(id: ClassId, learner: LearnerId, name: string): Promise<void> {
			await transact([
				kysely
					.updateTable('members')
					.set({ name })
					.where('class_id', '=', id)
					.where('learner_id', '=', learner)
					.compile(),
			]);
		},

		async guest(learner: LearnerId): Promise<Guest | undefined> {
			const row = await kysely
				.selectFrom('guests')
				.selectAll()
				.where('learner_id', '=', learner)
				.executeTakeFirst();
			return row && { learner, name: row.name, email: row.email, link: row.link };
		},

		/** Of each guest in the class the number that is part of the link. */
		async linksOf(id: ClassId): Promise<ReadonlyMap<string, number>> {
			const rows = await kysely
				.selectFrom('members')
				.innerJoin('guests', 'guests.learner_id', 'members.learner_id')
				.select(['guests.learner_id', 'guests.link'])
				.where('members.class_id', '=', id)
				.execute();
			return new Map(rows.map((row) => [row.learner_id, row.link]));
		},

		/** Ends the guest's link; another takes its place. */
		async renewLink(learner: LearnerId): Promise<void> {
			await transact([
				kysely
					.updateTable('guests')
					.set({ link: sql`link + 1` })
					.where('learner_id', '=', learner)
					.compile(),
			]);
		},

		/**
		 * All that is the guest's becomes the student's: attempts, classes, and what is made easier where the student has
		 * nothing of the kind. The guest is no more. Gives the ids of the attempts that changed hands.
		 */
		async merge(guest: LearnerId, student: LearnerId): Promise<string[]> {
			const moved = await kysely
				.selectFrom('attempts')
				.select('id')
				.where('learner_id', '=', guest)
				.execute();
			const mine = sql`${student}`;
			await transact([
				kysely
					.insertInto('members')
					.columns(['class_id', 'learner_id', 'name', 'joined_at'])
					.expression((each) =>
						each
							.selectFrom('members as theirs')
							.select(['theirs.class_id', mine.as('learner_id'), 'theirs.name', 'theirs.joined_at'])
							.where('theirs.learner_id', '=', guest),
					)
					.onConflict((conflict) => conflict.doNothing())
					.compile(),
				kysely.deleteFrom('members').where('learner_id', '=', guest).compile(),
				kysely.updateTable('attempts').set({ learner_id: student }).where('learner_id', '=', guest).compile(),
				kysely
					.insertInto('accommodations')
					.columns(['learner_id', 'time_percent', 'larger_text', 'fewer_distractors', 'updated_at'])
					.expression((each) =>
						each
							.selectFrom('accommodations as theirs')
							.select([
								mine.as('learner_id'),
								'theirs.time_percent',
								'theirs.larger_text',
								'theirs.fewer_distractors',
								'theirs.updated_at',
							])
							.where('theirs.learner_id', '=', guest),
					)
					.onConflict((conflict) => conflict.doNothing())
					.compile(),
				kysely.deleteFrom('accommodations').where('learner_id', '=', guest).compile(),
				kysely.deleteFrom('guests').where('learner_id', '=', guest).compile(),
			]);
			return moved.map(({ id }) => id);
		},

		async accommodations(learner: LearnerId): Promise<Accommodations> {
			const row = await kysely
				.selectFrom('accommodations')
				.selectAll()
				.where('learner_id', '=', learner)
				.executeTakeFirst();
			return row === undefined ? USUAL : accommodationsFrom(row);
		},

		async accommodate(learner: LearnerId, given: Accommodations, now: number): Promise<void> {
			const row = accommodationsRow(given);
			await transact([
				kysely
					.insertInto('accommodations')
					.values({ learner_id: learner, ...row, updated_at: now })
					.onConflict((conflict) => conflict.column('learner_id').doUpdateSet({ ...row, updated_at: now }))
					.compile(),
			]);
		},
	};
}
