/** The HTTP status of each coded error of the use-cases (RFC 9110). */
const STATUS = {
	attempt_not_found: 404,
	bank_not_found: 404,
	unknown_question: 404,
	not_admin: 403,
	token_wrong: 403,
	already_answered: 409,
	already_tried: 409,
	attempt_finished: 409,
	attempt_not_finished: 409,
	response_id_reused: 409,
	nothing_missed: 409,
	nothing_to_ask: 409,
	behaviour_unknown: 422,
	certainty_missing: 422,
	certainty_not_asked: 422,
	count_out_of_range: 422,
	flag_malformed: 422,
	kind_mismatch: 422,
	no_tries: 422,
	number_missing: 422,
	part_missing: 422,
	part_repeated: 422,
	part_unknown: 422,
	response_malformed: 422,
	busy: 503,
} as const;

export type ErrorCode = keyof typeof STATUS;

export const statusOf = (error: { code: ErrorCode }): number => STATUS[error.code];
