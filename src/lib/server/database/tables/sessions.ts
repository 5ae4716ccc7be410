/** Where an account is signed in; without its row a session is over. */
export type SessionsTable = {
	id: string;
	account_id: string;
	/** The cookie holds it, signed with the server's secret, so that the database alone lets nobody in. */
	token: string;
	expires_at: number;
	ip_address: string | null;
	user_agent: string | null;
	created_at: number;
	updated_at: number;
};
