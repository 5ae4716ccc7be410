import { building } from '$app/environment';
import type { App } from '$lib/server/app.ts';
import { logFailure } from '$lib/server/http/failure.ts';
import { isForeignForm } from '$lib/server/http/foreign-form.ts';
import { harden } from '$lib/server/http/headers.ts';
import { openApp } from '$lib/server/open-app.ts';
import { isAdmin, learnerOf } from '$lib/server/session.ts';
import { readSettings } from '$lib/server/settings.ts';
import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit';

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

export const handle: Handle = async ({ event, resolve }) => {
	if (isForeignForm(event.request, event.url)) return event.fetch('/refused');
	const app = await theApp();
	event.locals.app = app;
	event.locals.learner = learnerOf(event.cookies, app.secret);
	event.locals.admin = isAdmin(event.cookies, app.secret, app.clock());
	const response = await resolve(event);
	harden(response.headers, event.route.id);
	return response;
};

/** What a visitor is told of a request that failed: a code. What failed goes to the log, under an id, without the request's body. */
export const handleError: HandleServerError = ({ error, event, status }) => {
	if (status === 404) return { code: 'page_not_found', message: 'There is no such page.' };
	if (status === 413)
		return { code: 'body_too_large', message: 'That is more than the server takes at once.' };
	if (status < 500) return { code: 'request_refused', message: 'The request cannot be understood.' };
	return logFailure(error, `${event.request.method} ${event.route.id ?? event.url.pathname}`);
};
