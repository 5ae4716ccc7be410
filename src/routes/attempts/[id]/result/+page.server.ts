import { redirect } from '@sveltejs/kit';
import { practiseMissed } from '$lib/server/use-cases/practise-missed.ts';
import { viewResult } from '$lib/server/use-cases/view-result.ts';
import { accept, refuse } from '../../../refuse.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const result = await viewResult(locals.app, locals.learner, { attempt: params.id });
	if (!result.ok && result.error.code === 'attempt_not_finished') redirect(303, `/attempts/${params.id}`);
	return { result: accept(result) };
};

export const actions: Actions = {
	practise: async ({ locals, params }) => {
		const started = await practiseMissed(locals.app, locals.learner, { attempt: params.id });
		if (!started.ok) return refuse(started.error);
		redirect(303, `/attempts/${started.value.attempt}?q=1`);
	},
};
