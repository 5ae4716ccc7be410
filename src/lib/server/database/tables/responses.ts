/**
 * Recorded responses; a row is never changed. Unique are (attempt, id): a response sent again counts once; and
 * (attempt, question, turn): of two responses to a question at once one is first.
 */
export type ResponsesTable = {
	attempt_id: string;
	/** Made by the learner's device. */
	id: string;
	question_id: string;
	/** How many responses to the question came before it in the attempt; 0 where the first is final. */
	turn: number;
	/** As JSON. */
	response: string;
	/** What the question has earned with it, less the penalties of a `tries` attempt. */
	mark: number;
	at: number;
	/** How sure the learner was, 1 to 3; in a `certainty` attempt only. */
	certainty: number | null;
	/** 1 where it closed its question, in a `tries` attempt only: right, the last try, or given up. */
	closes: number | null;
};
