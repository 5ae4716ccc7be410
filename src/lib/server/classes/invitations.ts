import { createHash } from 'node:crypto';
import { ClassId, type AccountId } from '../../core/kernel/id.ts';
import type { Database } from '../database/database.ts';

/** `teacher`: makes an account that teaches. `co-teacher`: lets a teacher teach a class too. */
export type InvitationKind = 'teacher' | 'co-teacher';
export type Invitation = {
	id: string;
	kind: InvitationKind;
	class: ClassId | null;
	note: string;
	expiresAt: number;
};
export type NewInvitation = Invitation & { secret: string; madeBy: AccountId; now: number };

/** Of the link's secret only this is kept. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

const from = (row: {
	id: string;
	kind: string;
	class_id: string | null;
	note: string;
	expires_at: number;
}): Invitation => ({
	id: row.id,
	kind: row.kind === 'teacher' ? 'teacher' : 'co-teacher',
	class: row.class_id === null ? null : ClassId.parse(row.class_id),
	note: row.note,
	expiresAt: row.expires_at,
});

export type Invitations = ReturnType<typeof databaseInvitations>;

/** The invitations that are open. */
export function databaseInvitations({ kysely, transact }: Pick<Database, 'kysely' | 'transact'>) {
	return {
		async make(invitation: NewInvitation): Promise<void> {
			await transact([
				kysely
					.insertInto('invitations')
					.values({
						id: invitation.id,
						hash: hashOf(invitation.secret),
						kind: invitation.kind,
						class_id: invitation.class,
						note: invitation.note,
						made_by: invitation.madeBy,
						created_at: invitation.now,
						expires_at: invitation.expiresAt,
					})
					.compile(),
			]);
		},

		async bySecret(secret: string, now: number): Promise<Invitation | undefined> {
			const row = await kysely
				.selectFrom('invitations')
				.selectAll()
				.where('hash', '=', hashOf(secret))
				.where('expires_at', '>', now)
				.executeTakeFirst();
			return row && from(row);
		},

		/** The open invitations to a class, or those to become a teacher. */
		async open(to: ClassId | null, now: number): Promise<Invitation[]> {
			const rows = await kysely
				.selectFrom('invitations')
				.selectAll()
				.where((each) => (to === null ? each('class_id', 'is', null) : each('class_id', '=', to)))
				.where('expires_at', '>', now)
				.orderBy('created_at', 'desc')
				.orderBy('id', 'desc')
				.execute();
			return rows.map(from);
		},

		/** Takes an invitation back, or uses it up: of several at once one is told true. */
		async end(id: string, to: ClassId | null): Promise<boolean> {
			const [changed] = await transact([
				kysely
					.deleteFrom('invitations')
					.where('id', '=', id)
					.where((each) => (to === null ? each('class_id', 'is', null) : each('class_id', '=', to)))
					.compile(),
			]);
			return (changed ?? 0) > 0;
		},
	};
}
