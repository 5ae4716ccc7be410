/** Who learns in a class, under which name. Taking a row away leaves the learner and the attempts alone. */
export type MembersTable = {
	class_id: string;
	learner_id: string;
	name: string;
	joined_at: number;
};
