/** What went wrong, in words for the learner: the status of the page, and a sentence that says how to go on. */
export type Trouble = { status: number; sentence: string };
type Table = Readonly<Record<string, Trouble>>;

/** What can happen to an answer. */
const ANSWER: Table = {
	attempt_not_found: {
		status: 404,
		sentence: 'There is no such quiz under way in this browser. Start it again from its article.',
	},
	attempt_finished: {
		status: 409,
		sentence: 'This quiz is finished, so its answers can no longer change. Its result shows them all.',
	},
	already_answered: {
		status: 409,
		sentence: 'This question was answered already, perhaps in another window; the first answer counts.',
	},
	already_tried: {
		status: 409,
		sentence: 'You tried that answer before, and it was not right. Change it; this cost you no try.',
	},
	certainty_missing: {
		status: 422,
		sentence: 'Say how sure you are as well, then check it again.',
	},
	certainty_not_asked: {
		status: 422,
		sentence: 'This quiz does not ask how sure you are. Load the page again and answer once more.',
	},
	no_tries: {
		status: 422,
		sentence:
			'The questions of this quiz are not tried several times. Load the page again and answer once more.',
	},
	unknown_question: {
		status: 404,
		sentence: 'That question is not part of this quiz. Go back to the quiz and answer from there.',
	},
	kind_mismatch: {
		status: 422,
		sentence: 'That answer does not fit this question. Load the page again and answer once more.',
	},
	number_missing: {
		status: 422,
		sentence: 'That answer does not begin with a number. Give one, in digits or in words.',
	},
	part_missing: {
		status: 422,
		sentence: 'That answer leaves something out. Complete it, then check it again.',
	},
	part_repeated: {
		status: 422,
		sentence: 'That answer names one thing twice. Load the page again and answer once more.',
	},
	part_unknown: {
		status: 422,
		sentence: 'That answer names what this question does not have. Load the page again and answer once more.',
	},
	response_malformed: {
		status: 400,
		sentence: 'That answer could not be read. Give one, then check it again.',
	},
	response_id_reused: {
		status: 409,
		sentence: 'That answer could not be told from an earlier one. Load the page again and answer once more.',
	},
	body_too_large: {
		status: 413,
		sentence: 'That answer is too long to be kept. Shorten it, then check it again.',
	},
};

/** What can happen to a page or one of its forms. */
const PAGE: Table = {
	form_malformed: {
		status: 400,
		sentence: 'What was sent could not be read as a form. Load the page again and send it once more.',
	},
	bank_not_found: {
		status: 404,
		sentence: 'There is no such article here. The front page lists the ones that there are.',
	},
	attempt_not_finished: {
		status: 409,
		sentence: 'This quiz is still under way. Finish it to see its result.',
	},
	nothing_missed: {
		status: 409,
		sentence: 'There is nothing to practise: every question was answered right.',
	},
	nothing_to_ask: {
		status: 409,
		sentence: 'There are no questions to ask on this article just now. Choose another one.',
	},
	behaviour_unknown: {
		status: 400,
		sentence: 'There is no such way to take a quiz. Choose one of those shown.',
	},
	count_out_of_range: {
		status: 400,
		sentence: 'A quiz has at least one question. Choose one of the lengths shown.',
	},
	flag_malformed: {
		status: 400,
		sentence: 'That flag could not be set. Load the page again and try once more.',
	},
	token_wrong: {
		status: 403,
		sentence: 'That is not the token. It is printed on the log of the server when it starts.',
	},
	cross_site: {
		status: 403,
		sentence: 'That form was sent from another site, so nothing was done. Send it from its own page here.',
	},
	not_admin: {
		status: 403,
		sentence: 'This page is for those who keep the server. Sign in with the token on its log.',
	},
	busy: {
		status: 503,
		sentence:
			'More answers are arriving than can be saved at once. Yours is kept here; try again in a moment.',
	},
};

const UNKNOWN: Trouble = {
	status: 400,
	sentence: 'That did not work. Load the page again and try once more.',
};

/** The status and the sentence for the code of any expected failure. */
export const trouble = (code: string): Trouble => ANSWER[code] ?? PAGE[code] ?? UNKNOWN;
