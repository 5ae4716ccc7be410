import { json } from '@sveltejs/kit';
import { checkHealth } from '$lib/server/use-cases/check-health.ts';
import type { RequestHandler } from './$types';

/** For whatever watches the server: 200 while it can serve, 503 while its database is away. */
export const GET: RequestHandler = async ({ locals }) => {
	const health = await checkHealth(locals.app);
	return json(health, { status: health.ok ? 200 : 503 });
};
