import type { Trouble } from '$lib/components/trouble.ts';

/** What can happen around accounts and classes. The server puts it in words, so that no learner's browser loads them. */
const SENTENCES: Readonly<Record<string, Trouble>> = {
	page_not_found: { status: 404, sentence: 'There is no such page.' },
	class_not_found: { status: 404, sentence: 'There is no such class among yours.' },
	member_not_found: { status: 404, sentence: 'There is nobody of that kind in this class.' },
	token_wrong: {
		status: 403,
		sentence: 'That is not the token. It is printed on the log of the server when it starts.',
	},
	sign_in_wrong: {
		status: 400,
		sentence: 'That address and password do not go together. See to both, or ask for a new password.',
	},
	provider_refused: {
		status: 400,
		sentence: 'Signing in there did not work. If you have a password here, use that; else try again.',
	},
	too_many_tries: {
		status: 429,
		sentence: 'That was tried too often. Wait a quarter of an hour, then try again.',
	},
	name_malformed: { status: 400, sentence: 'Give a name of 1 to 80 characters, on one line.' },
	email_malformed: {
		status: 400,
		sentence: 'That is not an address of mail. Write one such as name@example.org.',
	},
	email_taken: {
		status: 409,
		sentence: 'No account can be made with that address. If it is yours, sign in with it.',
	},
	password_too_short: { status: 400, sentence: 'Give a password of at least 10 characters.' },
	password_too_long: { status: 400, sentence: 'Give a password of at most 128 characters.' },
	password_wrong: { status: 400, sentence: 'That is not the password that you have now.' },
	link_dead: {
		status: 404,
		sentence: 'This link leads nowhere any more. Ask whoever gave it to you for a new one.',
	},
	join_code_wrong: {
		status: 400,
		sentence: 'No class is open to that code. See to its seven characters, or ask for the new one.',
	},
	class_archived: { status: 409, sentence: 'This class is put away. Take it out again first.' },
	last_teacher: {
		status: 409,
		sentence: 'Nobody else teaches this class. Invite another teacher before you leave it.',
	},
	not_a_guest: { status: 409, sentence: 'Only a guest can be joined to a student.' },
	not_a_student: { status: 409, sentence: 'Choose a student with an account of this class.' },
	accommodations_malformed: { status: 400, sentence: 'Choose one of the times that are offered.' },
	roster_empty: { status: 400, sentence: 'There is no name yet. Write one name on each line.' },
	roster_faulty: { status: 400, sentence: 'Some lines must be mended first. Nobody was added.' },
	roster_too_long: { status: 400, sentence: 'That is more than 300 lines. Add them in parts.' },
	teachers_only: {
		status: 409,
		sentence: 'Only a teacher can take this. Sign in with a teacher’s account, then open the link again.',
	},
};

export const sentence = (code: string): Trouble | undefined => SENTENCES[code];
