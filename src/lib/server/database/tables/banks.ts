/** Every version of a bank that was ever served, so that an attempt's version stays readable. */
export type BanksTable = {
	/** SHA-256 of `json`, in hexadecimal. */
	hash: string;
	/** The article's id. */
	id: string;
	/** The bytes of the bank file. */
	json: string;
	created_at: number;
};
