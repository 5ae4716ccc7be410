import { fail, ok, type Result } from '../../../core/kernel/result.ts';
import { readEmail } from '../../accounts/email.ts';
import type { App } from '../../app.ts';
import { addressKey, type TooMany } from '../../limits/limiter.ts';

/** Where a request comes from. */
export type From = { address: string; userAgent: string };
export type SignInInput = { email: string; password: string };
export type SignInError = { code: 'sign_in_wrong' } | TooMany;

/** An answer of better-auth, and no fault of it: it throws both. */
export const isRefusal = (error: unknown): boolean =>
	error instanceof Error &&
	'statusCode' in error &&
	typeof error.statusCode === 'number' &&
	error.statusCode < 500;

/** Opens a session: the token for `keepSession`. Undefined where name or password is wrong, which takes as long as where both are right. */
export async function openSession(
	app: App,
	{ email, password }: SignInInput,
	userAgent: string,
): Promise<string | undefined> {
	const auth = await app.auth();
	try {
		const { token } = await auth.api.signInEmail({
			body: { email, password },
			headers: new Headers({ 'user-agent': userAgent.slice(0, 300) }),
		});
		return token;
	} catch (error) {
		if (isRefusal(error)) return undefined;
		throw error;
	}
}

/**
 * Signs in with a password, and gives the token of a new session. A name that nobody has is answered as a wrong password is,
 * and counted the same.
 */
export async function signIn(
	app: App,
	input: SignInInput,
	from: From,
): Promise<Result<{ token: string }, SignInError>> {
	const email = readEmail(input.email);
	const name = email.success ? email.data : input.email.slice(0, 300);
	const address = addressKey(from.address);
	const byAddress = await app.limits.take('sign-in-address', address);
	if (!byAddress.ok) return byAddress;
	const byName = await app.limits.take('sign-in-name', name);
	if (!byName.ok) return byName;
	const token = email.success
		? await openSession(app, { email: name, password: input.password }, from.userAgent)
		: undefined;
	if (token === undefined) return fail({ code: 'sign_in_wrong' });
	await app.limits.giveBack('sign-in-name', name);
	await app.limits.giveBack('sign-in-address', address);
	return ok({ token });
}
