import { redirect } from '@sveltejs/kit';
import { readReset, setResetPassword } from '$lib/server/use-cases/accounts/reset-password.ts';
import { fieldOf, fieldsOf } from '../../fields.ts';
import { fromOf } from '../../from.ts';
import { accept, refuseOrHide } from '../../refuse.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	accept(await readReset(event.locals.app, event.params.token, fromOf(event)));
};

export const actions: Actions = {
	set: async (event) => {
		const password = fieldOf(await fieldsOf(event.request), 'password') ?? '';
		const input = { token: event.params.token, password };
		const set = await setResetPassword(event.locals.app, input, fromOf(event));
		if (!set.ok) return refuseOrHide(set.error);
		redirect(303, '/sign-in');
	},
};
