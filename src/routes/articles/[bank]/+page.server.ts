import { redirect } from '@sveltejs/kit';
import { keepLearner } from '$lib/server/session.ts';
import { readBankArticle } from '$lib/server/use-cases/read-bank-article.ts';
import { startAttempt } from '$lib/server/use-cases/start-attempt.ts';
import { accept, refuse } from '../../refuse.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) =>
	accept(await readBankArticle(locals.app, locals.learner, { bank: params.bank }));

export const actions: Actions = {
	start: async (event) => {
		const { locals, params } = event;
		const fields = await event.request.formData();
		const count = fields.get('count') ?? 'all';
		const behaviour = fields.get('behaviour');
		const started = await startAttempt(locals.app, locals.learner, {
			bank: params.bank,
			...(count !== 'all' && { count: Number(count) }),
			...(behaviour !== null && { behaviour: String(behaviour) }),
		});
		if (!started.ok) return refuse(started.error);
		keepLearner(event, started.value.learner);
		redirect(303, `/attempts/${started.value.attempt}?q=1`);
	},
};
