import { fail, ok, type Result } from '../../core/kernel/result.ts';
import { statusOf, type ErrorCode } from './status.ts';

export type RequestError =
	| { code: 'cross_site'; status: 403 }
	| { code: 'not_json'; status: 415 }
	| { code: 'json_malformed'; status: 400 }
	| { code: 'body_too_large'; status: 413 };

/** True where a browser says that another site's page sent the request. Programs that are no browser say nothing. */
function isCrossSite({ headers }: Request, origin: string): boolean {
	const site = headers.get('sec-fetch-site');
	if (site !== null) return site !== 'same-origin' && site !== 'none';
	const from = headers.get('origin');
	return from !== null && from !== origin;
}

const isTooLarge = (error: unknown): boolean =>
	error instanceof Error && 'status' in error && error.status === 413;

/** The JSON body of a request that this site's own page sent. */
export async function readJsonBody(request: Request, url: URL): Promise<Result<unknown, RequestError>> {
	if (isCrossSite(request, url.origin)) return fail({ code: 'cross_site', status: 403 });
	const type = request.headers.get('content-type') ?? '';
	if (!/^application\/json(?:\s*;|$)/i.test(type)) return fail({ code: 'not_json', status: 415 });
	try {
		const body: unknown = await request.json();
		return ok(body);
	} catch (error) {
		if (isTooLarge(error)) return fail({ code: 'body_too_large', status: 413 });
		return fail({ code: 'json_malformed', status: 400 });
	}
}

function reply(body: unknown, status: number, headers: Record<string, string> = {}): Response {
	return new Response(JSON.stringify(body), {
		status,
		headers: { 'content-type': 'application/json', ...headers },
	});
}

/** A use-case's outcome, or what was wrong with the request, as a reply: `{ code, … }` where it failed. */
export function jsonReply<T>(
	outcome: Result<T, RequestError | ({ code: ErrorCode } & { retryAfterSeconds?: number })>,
): Response {
	if (outcome.ok) return reply(outcome.value, 200);
	const { error } = outcome;
	if ('status' in error) return reply({ code: error.code }, error.status);
	const wait = error.retryAfterSeconds;
	return reply(error, statusOf(error), wait === undefined ? {} : { 'retry-after': String(wait) });
}
