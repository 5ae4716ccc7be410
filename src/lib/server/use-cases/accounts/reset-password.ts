import { fail, ok, type Result } from '../../../core/kernel/result.ts';
import { readEmail } from '../../accounts/email.ts';
import type { App } from '../../app.ts';
import { logFailure } from '../../http/failure.ts';
import { addressKey, type TooMany } from '../../limits/limiter.ts';
import type { LinkDead } from './link-dead.ts';
import { checkPassword, type PasswordError } from './new-account.ts';
import { isRefusal } from './sign-in.ts';

type From = { address: string };

async function send(app: App, email: string): Promise<void> {
	const auth = await app.auth();
	await auth.api.requestPasswordReset({ body: { email } });
}

/**
 * Sends a link for a new password, where the address has an account; the answer is the same where it has none. Who asks
 * waits for none of it, which would tell the two apart.
 */
export async function askReset(
	app: App,
	input: { email: string },
	from: From,
): Promise<Result<true, { code: 'email_malformed' } | { code: 'page_not_found' } | TooMany>> {
	if (app.mail === undefined) return fail({ code: 'page_not_found' });
	const email = readEmail(input.email);
	if (!email.success) return fail({ code: 'email_malformed' });
	const byAddress = await app.limits.take('reset-address', addressKey(from.address));
	if (!byAddress.ok) return byAddress;
	const byName = await app.limits.take('reset-name', email.data);
	if (!byName.ok) return byName;
	void send(app, email.data).catch((error: unknown) => logFailure(error, 'sending a link by mail'));
	return ok(true);
}

/** Whether a link for a new password still works. A wrong one counts as a guess. */
export async function readReset(
	app: App,
	token: string,
	{ address }: From,
): Promise<Result<true, LinkDead | TooMany>> {
	return app.limits.guess('guess-address', addressKey(address), async () => {
		const { internalAdapter } = await (await app.auth()).$context;
		const found = await internalAdapter.findVerificationValue(`reset-password:${token.slice(0, 100)}`);
		return !found || found.expiresAt.getTime() <= Date.now() ? fail({ code: 'link_dead' }) : ok(true);
	});
}

/** Sets the password that a link is for, once, and ends all sessions of the account. */
export async function setResetPassword(
	app: App,
	input: { token: string; password: string },
	from: From,
): Promise<Result<true, LinkDead | TooMany | PasswordError>> {
	const checked = checkPassword(input.password);
	if (!checked.ok) return checked;
	const found = await readReset(app, input.token, from);
	if (!found.ok) return found;
	const auth = await app.auth();
	try {
		await auth.api.resetPassword({ body: { newPassword: input.password, token: input.token } });
	} catch (error) {
		if (isRefusal(error)) return fail({ code: 'link_dead' });
		throw error;
	}
	app.people.forgetAll();
	return ok(true);
}
