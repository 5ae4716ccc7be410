/** What better-auth must recognise once when it comes back: a link by mail, the state of a sign-in elsewhere. */
export type VerificationsTable = {
	id: string;
	/** Hashed, so that the database holds no link that works. */
	identifier: string;
	value: string;
	expires_at: number;
	created_at: number;
	updated_at: number;
};
