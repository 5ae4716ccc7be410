import { redirect } from '@sveltejs/kit';
import { makeClass } from '$lib/server/use-cases/classes/make-class.ts';
import { listClasses } from '$lib/server/use-cases/classes/view-class.ts';
import { fieldOf, fieldsOf } from '../fields.ts';
import { refuseOrHide } from '../refuse.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => listClasses(locals.app, locals.person);

export const actions: Actions = {
	make: async ({ locals, request }) => {
		const name = fieldOf(await fieldsOf(request), 'name') ?? '';
		const made = await makeClass(locals.app, locals.person, { name });
		if (!made.ok) return refuseOrHide(made.error, { name });
		redirect(303, `/classes/${made.value.class}`);
	},
};
