/** Questions that a learner marked to come back to; a row is there while the mark is. */
export type FlagsTable = {
	attempt_id: string;
	question_id: string;
};
