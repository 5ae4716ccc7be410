import { redirect } from '@sveltejs/kit';
import { keepLearner } from '$lib/server/session.ts';
import { readBankArticle } from '$lib/server/use-cases/read-bank-article.ts';
import { startAttempt } from '$lib/server/use-cases/start-attempt.ts';
import { fieldOf, fieldsOf } from '../../fields.ts';
import { accept, refuse } from '../../refuse.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) =>
	accept(await readBankArticle(locals.app, locals.learner, { bank: params.bank }));

export const actions: Actions = {
	start: async (event) => {
		const { locals, params } = event;
		const fields = await fieldsOf(event.request);
		const count = fieldOf(fields, 'count') ?? 'all';
		const behaviour = fieldOf(fields, 'behaviour');
		const started = await startAttempt(locals.app, locals.learner, {
			bank: params.bank,
			...(count !== 'all' && { count: Number(count) }),
			...(behaviour !== undefined && { behaviour }),
		});
		if (!started.ok) return refuse(started.error);
		keepLearner(event, started.value.learner);
		redirect(303, `/attempts/${started.value.attempt}?q=1`);
	},
};
