import { fail, ok, type Result } from '../../../core/kernel/result.ts';
import type { App } from '../../app.ts';
import { isRefusal } from './sign-in.ts';

export type NoProvider = { code: 'page_not_found' };
/** The provider did not vouch for them, or somebody else has an account with that address. */
export type NotVouched = { code: 'provider_refused' };

const PROVIDER = 'oidc';
const SESSION = /^(?:__Secure-)?better-auth\.session_token=([^;]+)/;
const decoded = (cookie: string): string => decodeURIComponent(cookie).split('.', 1)[0] ?? '';

/** Where to send somebody who signs in by the provider, and the cookies by which they are known when they come back. */
export async function startElsewhere(
	app: App,
): Promise<Result<{ url: string; cookies: string[] }, NoProvider | NotVouched>> {
	if (app.provider === undefined) return fail({ code: 'page_not_found' });
	const auth = await app.auth();
	const response = await auth.api.signInSocial({
		body: { provider: PROVIDER, callbackURL: '/', errorCallbackURL: '/sign-in', disableRedirect: true },
		asResponse: true,
	});
	const body: unknown = await response.json();
	if (typeof body !== 'object' || body === null || !('url' in body) || typeof body.url !== 'string')
		return fail({ code: 'provider_refused' });
	return ok({ url: body.url, cookies: response.headers.getSetCookie() });
}

/**
 * Takes somebody back from the provider: the token of a new session. Who comes for the first time becomes a student.
 * @param cookie the request's cookies, which hold what `startElsewhere` set
 */
export async function finishElsewhere(
	app: App,
	input: { query: URLSearchParams; cookie: string; userAgent: string },
): Promise<Result<{ token: string; cookies: string[] }, NoProvider | NotVouched>> {
	if (app.provider === undefined) return fail({ code: 'page_not_found' });
	const auth = await app.auth();
	try {
		const response = await auth.api.callbackOAuth({
			method: 'GET',
			params: { id: PROVIDER },
			query: Object.fromEntries(input.query),
			headers: new Headers({ cookie: input.cookie, 'user-agent': input.userAgent.slice(0, 300) }),
			asResponse: true,
		});
		const cookies = response.headers.getSetCookie();
		const session = cookies.map((cookie) => SESSION.exec(cookie)?.[1]).find((found) => found);
		if (session === undefined) return fail({ code: 'provider_refused' });
		// The session's cookie is one of ours; of better-auth's only those are passed on that it takes back.
		return ok({ token: decoded(session), cookies: cookies.filter((cookie) => /max-age=0/i.test(cookie)) });
	} catch (error) {
		if (isRefusal(error)) return fail({ code: 'provider_refused' });
		throw error;
	}
}
