/** The teachers of a class, all with the same rights. */
export type ClassTeachersTable = {
	class_id: string;
	account_id: string;
	added_at: number;
};
