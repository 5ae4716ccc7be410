import { redirect, type RequestEvent } from '@sveltejs/kit';
import type { Result } from '$lib/core/kernel/result.ts';
import { refuseOrHide } from './refuse.ts';

/** Form actions that change something of somebody's, and then show the page at a path. */
export const changingTo =
	<E extends RequestEvent>(to: (event: E) => string) =>
	(use: (event: E) => Promise<Result<true, { code: string }>>) =>
	async (event: E) => {
		const changed = await use(event);
		if (!changed.ok) return refuseOrHide(changed.error);
		redirect(303, to(event));
	};
