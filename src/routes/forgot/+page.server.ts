import { askReset } from '$lib/server/use-cases/accounts/reset-password.ts';
import { fieldOf, fieldsOf } from '../fields.ts';
import { fromOf } from '../from.ts';
import { accept, refuseOrHide } from '../refuse.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
	if (locals.app.mail === undefined) accept({ ok: false, error: { code: 'page_not_found' } });
};

export const actions: Actions = {
	send: async (event) => {
		const email = fieldOf(await fieldsOf(event.request), 'email') ?? '';
		const asked = await askReset(event.locals.app, { email }, fromOf(event));
		if (!asked.ok) return refuseOrHide(asked.error, { email });
		return { sentTo: email };
	},
};
