import { LearnerId, type AccountId } from '../../core/kernel/id.ts';
import type { Result } from '../../core/kernel/result.ts';
import type { App } from '../app.ts';
import type { AccountRole, Person } from '../permissions/person.ts';
import { visitor } from '../permissions/person.ts';
import { makeAccount } from '../use-cases/accounts/new-account.ts';
import { joinClass } from '../use-cases/classes/join-class.ts';
import { newId } from '../use-cases/start-attempt.ts';

/** The value of an outcome that the test takes for granted. */
export function valueOf<T>(outcome: Result<T, { code: string }>): T {
	if (!outcome.ok) throw new Error(outcome.error.code);
	return outcome.value;
}

export type AccountPerson = Person & { account: AccountId; learner: LearnerId; password: string };

/** A person with an account, as a request of theirs would find them. */
export async function account(
	app: App,
	role: AccountRole,
	email: string,
	name = email.split('@')[0] ?? '',
): Promise<AccountPerson> {
	const password = `a password of ${name}`;
	const learner = LearnerId.parse(newId(app));
	const made = valueOf(await makeAccount(app, { name, email, password }, { role, learner }));
	return { role, learner, account: made.account, session: null, name, password };
}

/** A guest of a class, as a request of theirs would find them. */
export async function guestOf(
	app: App,
	code: string,
	name: string,
	learner: LearnerId | null = null,
): Promise<Person & { learner: LearnerId }> {
	const joined = valueOf(await joinClass(app, visitor(learner), { code, name }, { address: '192.0.2.1' }));
	return { ...visitor(joined.learner), learner: joined.learner, role: 'guest', name };
}
