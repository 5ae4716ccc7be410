import { redirect } from '@sveltejs/kit';
import { keepSession } from '$lib/server/session.ts';
import { endSession } from '$lib/server/use-cases/accounts/sessions.ts';
import { finishElsewhere } from '$lib/server/use-cases/accounts/sign-in-elsewhere.ts';
import { fromOf } from '../../from.ts';
import { accept } from '../../refuse.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { locals, request, url } = event;
	const cookie = request.headers.get('cookie') ?? '';
	const { userAgent } = fromOf(event);
	const finished = await finishElsewhere(locals.app, { query: url.searchParams, cookie, userAgent });
	if (!finished.ok && finished.error.code === 'provider_refused') redirect(303, '/sign-in?refused');
	const { token } = accept(finished);
	await endSession(locals.app, locals.person);
	keepSession(event, token);
	redirect(303, '/classes');
};
