/** How an account signs in: one row for its password, one for each OpenID provider. In the shape that better-auth keeps. */
export type LoginsTable = {
	id: string;
	account_id: string;
	/** `credential` for a password. */
	provider: string;
	/** The account's name there; its own id for a password. */
	provider_account: string;
	/** An argon2id hash in the PHC form. */
	password: string | null;
	access_token: string | null;
	refresh_token: string | null;
	id_token: string | null;
	access_token_expires_at: number | null;
	refresh_token_expires_at: number | null;
	scope: string | null;
	created_at: number;
	updated_at: number;
};
