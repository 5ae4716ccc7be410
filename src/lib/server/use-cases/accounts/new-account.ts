import { AccountId, LearnerId } from '../../../core/kernel/id.ts';
import { fail, ok, type Result } from '../../../core/kernel/result.ts';
import type { NewAccount } from '../../accounts/accounts.ts';
import { readEmail, readName } from '../../accounts/email.ts';
import { hashPassword, LONGEST_PASSWORD, SHORTEST_PASSWORD } from '../../accounts/password.ts';
import type { App } from '../../app.ts';
import type { AccountRole } from '../../permissions/person.ts';
import { newId } from '../start-attempt.ts';

export type AccountInput = { name: string; email: string; password: string };
export type PasswordError = { code: 'password_too_short' } | { code: 'password_too_long' };
export type AccountInputError =
	{ code: 'name_malformed' } | { code: 'email_malformed' } | PasswordError | { code: 'email_taken' };

/** Whether a password may be taken; counted in characters as a reader counts them. */
export function checkPassword(password: string): Result<true, PasswordError> {
	const { length } = [...password.normalize('NFC')];
	if (length < SHORTEST_PASSWORD) return fail({ code: 'password_too_short' });
	if (length > LONGEST_PASSWORD || password.length > LONGEST_PASSWORD)
		return fail({ code: 'password_too_long' });
	return ok(true);
}

type As = { role: AccountRole; learner?: LearnerId; only?: NonNullable<NewAccount['only']> };

/** Makes an account with a password, and a learner of its own unless it has one already. */
export async function makeAccount(
	app: App,
	input: AccountInput,
	{ role, learner, only }: As,
): Promise<Result<{ account: AccountId }, AccountInputError>> {
	const name = readName(input.name);
	if (!name.success) return fail({ code: 'name_malformed' });
	const email = readEmail(input.email);
	if (!email.success) return fail({ code: 'email_malformed' });
	const checked = checkPassword(input.password);
	if (!checked.ok) return checked;
	const id = AccountId.parse(newId(app));
	const made = await app.accounts.create({
		id,
		email: email.data,
		name: name.data,
		role,
		learner: learner ?? LearnerId.parse(newId(app)),
		password: await hashPassword(input.password),
		login: newId(app),
		now: app.clock(),
		...(only && { only }),
	});
	return made === 'created' ? ok({ account: id }) : fail({ code: 'email_taken' });
}
