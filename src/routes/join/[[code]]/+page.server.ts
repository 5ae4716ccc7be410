import { redirect } from '@sveltejs/kit';
import { keepLearner } from '$lib/server/session.ts';
import { joinClass } from '$lib/server/use-cases/classes/join-class.ts';
import { fieldOf, fieldsOf } from '../../fields.ts';
import { fromOf } from '../../from.ts';
import { refuseOrHide } from '../../refuse.ts';
import type { Actions, PageServerLoad } from './$types';

/** The code of a link is written in; whether it opens a class is seen on joining only. */
export const load: PageServerLoad = ({ params }) => ({ code: (params.code ?? '').slice(0, 40) });

export const actions: Actions = {
	enter: async (event) => {
		const fields = await fieldsOf(event.request);
		const code = fieldOf(fields, 'code') ?? '';
		const name = fieldOf(fields, 'name') ?? '';
		const joined = await joinClass(event.locals.app, event.locals.person, { code, name }, fromOf(event));
		if (!joined.ok) return refuseOrHide(joined.error, { code, name });
		if (joined.value.guest) keepLearner(event, joined.value.learner);
		redirect(303, joined.value.guest ? '/account' : '/classes');
	},
};
