import { fail, ok, type Result } from '../../../core/kernel/result.ts';
import type { App } from '../../app.ts';
import { addressKey, type TooMany } from '../../limits/limiter.ts';
import { sameText } from '../../signer.ts';
import { makeAccount, type AccountInput, type AccountInputError } from './new-account.ts';
import { openFirstSession, type From } from './sign-in.ts';

/** The token that sets a new installation up; it follows from the secret, and is worth nothing once there is an admin. */
export const setupToken = (app: Pick<App, 'secret'>): string =>
	app.secret.mac('setup-token', '1').slice(0, 32);

/** There is an admin already. */
export type AlreadySetUp = { code: 'page_not_found' };

/** Whether the installation waits for its first admin. */
export const needsSetup = async (app: Pick<App, 'accounts'>): Promise<boolean> =>
	!(await app.accounts.hasAdmin());

/** Makes the installation's first admin, by the token from the server's log, and signs them in. */
export async function setUp(
	app: App,
	input: AccountInput & { token: string },
	from: From,
): Promise<Result<{ token: string }, AlreadySetUp | { code: 'token_wrong' } | AccountInputError | TooMany>> {
	if (!(await needsSetup(app))) return fail({ code: 'page_not_found' });
	const guessed = await app.limits.guess('guess-address', addressKey(from.address), () =>
		Promise.resolve(
			sameText(input.token.trim(), setupToken(app))
				? ok(true)
				: fail<{ code: 'token_wrong' }>({ code: 'token_wrong' }),
		),
	);
	if (!guessed.ok) return guessed;
	const made = await makeAccount(app, input, { role: 'admin', only: { noAdmin: true } });
	if (!made.ok)
		return made.error.code === 'email_taken' && (await app.accounts.hasAdmin())
			? fail({ code: 'page_not_found' })
			: made;
	return ok(await openFirstSession(app, input, from));
}
