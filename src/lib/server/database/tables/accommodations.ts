/** What is made easier for a learner, everywhere; no row where nothing is. */
export type AccommodationsTable = {
	learner_id: string;
	/** Times the usual limit, in hundredths: 125 to 1000; 100 for the usual, null for no limit. */
	time_percent: number | null;
	larger_text: number;
	fewer_distractors: number;
	updated_at: number;
};
