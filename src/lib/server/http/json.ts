import { fail, ok, type Result } from '../../core/kernel/result.ts';
import { statusOf, type ErrorCode } from './status.ts';

export type RequestError =
	| { code: 'cross_site'; status: 403 }
	| { code: 'not_json'; status: 415 }
	| { code: 'json_malformed'; status: 400 }
	| { code: 'body_too_large'; status: 413 };

/** The headers that say who sends what; null where one is missing. */
export type Sender = { site: string | null; origin: string | null; type: string | null };

/**
 * Whether this site's own page, or a program that is no browser, sent JSON. Browsers say where a request comes from
 * (`Sec-Fetch-Site`, older ones `Origin`), and do not let another site's page send JSON unasked.
 * @param host the host, with its port, by which the server was asked
 */
export function checkSender({ site, origin, type }: Sender, host: string): Result<true, RequestError> {
	const own =
		site === null
			? origin === null || (URL.canParse(origin) && new URL(origin).host === host)
			: site === 'same-origin' || site === 'none';
	if (!own) return fail({ code: 'cross_site', status: 403 });
	if (type === null || !/^application\/json(?:\s*;|$)/i.test(type))
		return fail({ code: 'not_json', status: 415 });
	return ok(true);
}

/** JSON from outside. */
export function parseJson(text: string): Result<unknown, RequestError> {
	try {
		const body: unknown = JSON.parse(text);
		return ok(body);
	} catch {
		return fail({ code: 'json_malformed', status: 400 });
	}
}

const isTooLarge = (error: unknown): boolean =>
	error instanceof Error && 'status' in error && error.status === 413;

/** The JSON body of a request that may be answered. */
export async function readJsonBody(request: Request, url: URL): Promise<Result<unknown, RequestError>> {
	const { headers } = request;
	const sender = {
		site: headers.get('sec-fetch-site'),
		origin: headers.get('origin'),
		type: headers.get('content-type'),
	};
	const checked = checkSender(sender, url.host);
	if (!checked.ok) return checked;
	try {
		return parseJson(await request.text());
	} catch (error) {
		if (isTooLarge(error)) return fail({ code: 'body_too_large', status: 413 });
		throw error;
	}
}

/** What a use-case or the request itself may fail by. */
export type ReplyError = RequestError | ({ code: ErrorCode } & { retryAfterSeconds?: number });

/** A reply before it is put in the shape of a framework. */
export type Reply = { status: number; body: string; retryAfter: string | undefined };

/** An outcome as a reply: `{ code, … }` where it failed. */
export function replyOf<T>(outcome: Result<T, ReplyError>): Reply {
	if (outcome.ok) return { status: 200, body: JSON.stringify(outcome.value), retryAfter: undefined };
	const { error } = outcome;
	if ('status' in error) {
		return { status: error.status, body: JSON.stringify({ code: error.code }), retryAfter: undefined };
	}
	return {
		status: statusOf(error),
		body: JSON.stringify(error),
		retryAfter: error.retryAfterSeconds?.toString(),
	};
}

/** The reply of a SvelteKit endpoint. */
export function jsonReply<T>(outcome: Result<T, ReplyError>): Response {
	const { status, body, retryAfter } = replyOf(outcome);
	const headers = new Headers({ 'content-type': 'application/json' });
	if (retryAfter !== undefined) headers.set('retry-after', retryAfter);
	return new Response(body, { status, headers });
}
