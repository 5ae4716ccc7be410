/** Who signs in. Made by us, each with its learner; better-auth reads it and changes what it keeps of a login. */
export type AccountsTable = {
	id: string;
	/** In small letters, so that one address is one account. */
	email: string;
	/** 1 where the address is known to be theirs. */
	email_verified: number;
	name: string;
	image: string | null;
	/** `student`, `teacher` or `admin`. */
	role: string;
	/** Owns the account's attempts; a guest that becomes a student keeps theirs. */
	learner_id: string;
	created_at: number;
	updated_at: number;
};
