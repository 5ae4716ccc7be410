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

/** Signs the owner of a new account in, by what it was made with. */
export async function openFirstSession(
	app: App,
	{ email, password }: SignInInput,
	{ userAgent }: From,
): Promise<{ token: string }> {
	const token = await openSession(app, { email: email.trim(), password }, userAgent);
	if (token === undefined) throw new Error('A new account cannot sign in.');
	return { token };
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
	return app.limits.guess('sign-in-address', addressKey(from.address), () =>
		app.limits.guess('sign-in-name', name, async () => {
			const token = email.success
				? await openSession(app, { email: name, password: input.password }, from.userAgent)
				: undefined;
			return token === undefined ? fail<SignInError>({ code: 'sign_in_wrong' }) : ok({ token });
		}),
	);
}
