import type { RequestEvent } from '@sveltejs/kit';
import type { From } from '$lib/server/use-cases/accounts/sign-in.ts';

/** Where a request comes from: for counting tries, and for the list of sessions. */
export const fromOf = ({ getClientAddress, request }: RequestEvent): From => ({
	address: getClientAddress(),
	userAgent: request.headers.get('user-agent') ?? '',
});

/** A path of this site to go on to; the front page where another site's address was slipped in. */
export function nextPath(next: string | null, otherwise: string): string {
	return next !== null && /^\/(?![/\\])[^\s\\]*$/.test(next) ? next : otherwise;
}
