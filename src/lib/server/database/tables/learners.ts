/** Whoever answers. A guest is a learner whom only the browser's cookie knows. */
export type LearnersTable = {
	id: string;
	created_at: number;
};
