/** A learner whom a class knows by a name, and who signs in by a link alone. */
export type GuestsTable = {
	learner_id: string;
	name: string;
	/** Where the link may be sent; null where nobody said. */
	email: string | null;
	/** Part of the link, so that a new link ends the old one. */
	link: number;
	created_at: number;
};
