/** A group of learners with its teachers. */
export type ClassesTable = {
	id: string;
	name: string;
	created_at: number;
	archived_at: number | null;
	/** Seven characters; null where nobody may join. */
	join_code: string | null;
	join_until: number | null;
};
