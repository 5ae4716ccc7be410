export type AttemptsTable = {
	id: string;
	learner_id: string;
	bank_id: string;
	bank_hash: string;
	behaviour: string;
	/** The ids of the questions in the order in which they are asked, as a JSON list. */
	questions: string;
	practises: string | null;
	started_at: number;
	finished_at: number | null;
	/** The result in whole per cent as it was when the attempt was finished; for lists. */
	percent: number | null;
};
