import { redirect } from '@sveltejs/kit';
import { keepSession } from '$lib/server/session.ts';
import { needsSetup, setUp } from '$lib/server/use-cases/accounts/set-up.ts';
import { fieldOf, fieldsOf } from '../fields.ts';
import { fromOf } from '../from.ts';
import { accept, refuseOrHide } from '../refuse.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	if (!(await needsSetup(locals.app))) accept({ ok: false, error: { code: 'page_not_found' } });
};

export const actions: Actions = {
	make: async (event) => {
		const fields = await fieldsOf(event.request);
		const text = (name: string) => fieldOf(fields, name) ?? '';
		const input = {
			token: text('token'),
			name: text('name'),
			email: text('email'),
			password: text('password'),
		};
		const made = await setUp(event.locals.app, input, fromOf(event));
		if (!made.ok) return refuseOrHide(made.error, { name: input.name, email: input.email });
		keepSession(event, made.value.token);
		redirect(303, '/admin');
	},
};
