import { building } from '$app/environment';
import type { App } from '$lib/server/app.ts';
import { logFailure } from '$lib/server/http/failure.ts';
import { isForeignForm } from '$lib/server/http/foreign-form.ts';
import { harden } from '$lib/server/http/headers.ts';
import { openApp } from '$lib/server/open-app.ts';
import { doorOf, entry } from '$lib/server/permissions/may.ts';
import { personOf } from '$lib/server/session.ts';
import { readSettings } from '$lib/server/settings.ts';
import { json, redirect } from '@sveltejs/kit';
import type { Handle, HandleServerError, RequestEvent, ServerInit } from '@sveltejs/kit';

/** One app in a process, also where development loads this module again after an edit. */
function theApp(): Promise<App> {
	globalThis.datelineApp ??= openApp(readSettings(process.env)).catch((error: unknown) => {
		globalThis.datelineApp = undefined;
		throw error;
	});
	return globalThis.datelineApp;
}

export const init: ServerInit = async () => {
	if (!building) await theApp();
};

const NOT_FOUND = { code: 'page_not_found', message: 'There is no such page.' };
/** A page like the one of an address that nothing has: what somebody may not see looks like what there is not. */
const NOWHERE = '/refused/not-found';

/** Asks the table of permissions. A reply where it lets nobody of this role in. */
async function refusal(event: RequestEvent): Promise<Response | undefined> {
	const { request, route, url } = event;
	if (route.id === null) return undefined;
	const way = entry(event.locals.person.role, doorOf(request.method, route.id, url));
	if (way === 'in') return undefined;
	if (way === 'sign-in-first') {
		const next = request.method === 'GET' ? `?next=${encodeURIComponent(url.pathname)}` : '';
		redirect(303, `/sign-in${next}`);
	}
	const data = event.isDataRequest || /json/.test(request.headers.get('content-type') ?? '');
	return data ? json(NOT_FOUND, { status: 404 }) : event.fetch(NOWHERE);
}

export const handle: Handle = async ({ event, resolve }) => {
	if (isForeignForm(event.request, event.url)) return event.fetch('/refused');
	const app = await theApp();
	event.locals.app = app;
	event.locals.person = await personOf(event.cookies, app);
	event.locals.learner = event.locals.person.learner;
	const response = (await refusal(event)) ?? (await resolve(event));
	harden(response.headers, event.route.id);
	return response;
};

/** What a visitor is told of a request that failed: a code. What failed goes to the log, under an id, without the request's body. */
export const handleError: HandleServerError = ({ error, event, status }) => {
	if (status === 404) return NOT_FOUND;
	if (status === 413)
		return { code: 'body_too_large', message: 'That is more than the server takes at once.' };
	if (status < 500) return { code: 'request_refused', message: 'The request cannot be understood.' };
	return logFailure(error, `${event.request.method} ${event.route.id ?? event.url.pathname}`);
};
