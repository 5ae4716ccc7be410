import { redirect } from '@sveltejs/kit';
import { listMissed } from '$lib/server/use-cases/list-missed.ts';
import { practiseMissed } from '$lib/server/use-cases/practise-missed.ts';
import { fieldOf, fieldsOf } from '../fields.ts';
import { refuse } from '../refuse.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	missed: await listMissed(locals.app, locals.learner),
});

export const actions: Actions = {
	practise: async ({ locals, request }) => {
		const bank = fieldOf(await fieldsOf(request), 'bank') ?? '';
		const started = await practiseMissed(locals.app, locals.learner, { bank });
		if (!started.ok) return refuse(started.error);
		redirect(303, `/attempts/${started.value.attempt}?q=1`);
	},
};
