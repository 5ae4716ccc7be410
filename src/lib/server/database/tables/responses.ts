/**
 * Recorded responses; a row is never changed. Unique are (attempt, id): a response sent again counts once; and
 * (attempt, question, turn): of two responses to a question at once one is first.
 */
export type ResponsesTable = {
	attempt_id: string;
	/** Made by the learner's device. */
	id: string;
	question_id: string;
	/** How many responses to the question came before it in the attempt; 0 in an immediate attempt. */
	turn: number;
	/** As JSON. */
	response: string;
	mark: number;
	at: number;
};
