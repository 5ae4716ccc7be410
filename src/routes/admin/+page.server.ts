import { redirect } from '@sveltejs/kit';
import { forgetAdmin, keepAdmin } from '$lib/server/session.ts';
import { signInAdmin } from '$lib/server/use-cases/sign-in-admin.ts';
import { fieldOf, fieldsOf } from '../fields.ts';
import { refuse } from '../refuse.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
	if (locals.admin) redirect(303, '/admin/banks');
};

export const actions: Actions = {
	'sign-in': async (event) => {
		const token = fieldOf(await fieldsOf(event.request), 'token') ?? '';
		const signed = signInAdmin(event.locals.app, { token });
		if (!signed.ok) return refuse(signed.error);
		keepAdmin(event);
		redirect(303, '/admin/banks');
	},
	'sign-out': (event) => {
		forgetAdmin(event);
		redirect(303, '/');
	},
};
