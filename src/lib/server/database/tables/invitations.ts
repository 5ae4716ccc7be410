/** A link that lets whoever holds it become something, once. */
export type InvitationsTable = {
	id: string;
	/** SHA-256 of the link's secret, in hexadecimal. */
	hash: string;
	/** `teacher`: make such an account; `co-teacher`: teach the class too. */
	kind: string;
	class_id: string | null;
	/** For whom, as the sender wrote it; for the list of open invitations. */
	note: string;
	made_by: string;
	created_at: number;
	expires_at: number;
};
