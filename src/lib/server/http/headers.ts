/** Headers of every reply that the app makes. */
export const ALWAYS: Readonly<Record<string, string>> = {
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'same-origin',
	'cross-origin-opener-policy': 'same-origin',
	'permissions-policy': 'camera=(), geolocation=(), microphone=()',
};
/** Pages that are one person's: no cache keeps them, not even the browser's. */
const PRIVATE =
	/^\/(?:attempts|review|admin|health|setup|sign-in|forgot|reset|account|classes|join|return|invited|oidc)(?:\/|$)/;

/** Puts the headers on a reply that every reply of ours has. */
export function harden(headers: Headers, route: string | null): void {
	for (const name in ALWAYS) headers.set(name, ALWAYS[name] ?? '');
	if (route !== null && PRIVATE.test(route)) headers.set('cache-control', 'no-store');
	else if (!headers.has('cache-control')) headers.set('cache-control', 'private, no-cache');
}
