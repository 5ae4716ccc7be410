import { fail, ok, type Result } from '../../../core/kernel/result.ts';
import type { SessionLine } from '../../accounts/accounts.ts';
import { hashPassword, verifyPassword } from '../../accounts/password.ts';
import type { App } from '../../app.ts';
import type { TooMany } from '../../limits/limiter.ts';
import { may } from '../../permissions/may.ts';
import type { Person } from '../../permissions/person.ts';
import { checkPassword, type PasswordError } from './new-account.ts';

/** The person has no account, so there is nothing of the kind. */
export type NoAccount = { code: 'page_not_found' };
const NO_ACCOUNT: NoAccount = { code: 'page_not_found' };

const own = (person: Person) => (may(person, 'account.keep') ? person : { account: null, session: null });

/** Where the person is signed in, the latest first; the one that asks is marked. */
export async function listSessions(
	app: App,
	person: Person,
): Promise<Result<(SessionLine & { here: boolean })[], NoAccount>> {
	const { account, session } = own(person);
	if (account === null) return fail(NO_ACCOUNT);
	const sessions = await app.accounts.sessions(account, app.clock());
	return ok(sessions.map((each) => ({ ...each, here: each.id === session })));
}

/** Ends one of the person's sessions: this one, where none is named. Ending what is over already is harmless. */
export async function endSession(
	app: App,
	person: Person,
	input: { session?: string } = {},
): Promise<Result<true, NoAccount>> {
	const { account, session } = own(person);
	if (account === null || session === null) return fail(NO_ACCOUNT);
	app.people.forgetSessions(await app.accounts.endSession(account, input.session ?? session));
	return ok(true);
}

/** Ends all sessions but this one. */
export async function endOtherSessions(app: App, person: Person): Promise<Result<true, NoAccount>> {
	const { account, session } = own(person);
	if (account === null || session === null) return fail(NO_ACCOUNT);
	app.people.forgetSessions(await app.accounts.endOthers(account, session));
	return ok(true);
}

/** Sets another password, by the one that holds, and ends all sessions but this one. */
export async function changePassword(
	app: App,
	person: Person,
	input: { current: string; password: string },
): Promise<Result<true, NoAccount | PasswordError | { code: 'password_wrong' } | TooMany>> {
	const { account } = own(person);
	if (account === null) return fail(NO_ACCOUNT);
	const checked = checkPassword(input.password);
	if (!checked.ok) return checked;
	const known = await app.limits.guess('sign-in-name', account, async () => {
		const hash = await app.accounts.passwordOf(account);
		return hash !== undefined && (await verifyPassword({ hash, password: input.current }))
			? ok(true)
			: fail<{ code: 'password_wrong' }>({ code: 'password_wrong' });
	});
	if (!known.ok) return known;
	await app.accounts.setPassword(account, await hashPassword(input.password), app.clock());
	return endOtherSessions(app, person);
}
