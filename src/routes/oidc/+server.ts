import { startElsewhere } from '$lib/server/use-cases/accounts/sign-in-elsewhere.ts';
import { accept } from '../refuse.ts';
import type { RequestHandler } from './$types';

/** A link, not a form: a page of ours may post to no other site. */
export const GET: RequestHandler = async ({ locals }) => {
	const { url, cookies } = accept(await startElsewhere(locals.app));
	const headers = new Headers({ location: url });
	for (const cookie of cookies) headers.append('set-cookie', cookie);
	return new Response(null, { status: 303, headers });
};
