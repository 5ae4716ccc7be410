import { redirect } from '@sveltejs/kit';
import { keepSession } from '$lib/server/session.ts';
import {
	acceptAsCoTeacher,
	acceptAsTeacher,
	viewInvitation,
} from '$lib/server/use-cases/accounts/invitations.ts';
import { endSession } from '$lib/server/use-cases/accounts/sessions.ts';
import { fieldOf, fieldsOf } from '../../fields.ts';
import { fromOf } from '../../from.ts';
import { accept, refuseOrHide } from '../../refuse.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { locals, params } = event;
	const { kind, className } = accept(await viewInvitation(locals.app, params.token, fromOf(event)));
	return { kind, className };
};

export const actions: Actions = {
	make: async (event) => {
		const { locals, params } = event;
		const fields = await fieldsOf(event.request);
		const text = (name: string) => fieldOf(fields, name) ?? '';
		const input = { name: text('name'), email: text('email'), password: text('password') };
		const made = await acceptAsTeacher(locals.app, { ...input, secret: params.token }, fromOf(event));
		if (!made.ok) return refuseOrHide(made.error, { name: input.name, email: input.email });
		await endSession(locals.app, locals.person);
		keepSession(event, made.value.token);
		redirect(303, '/classes');
	},
	teach: async (event) => {
		const { locals, params } = event;
		const input = { secret: params.token };
		const taught = await acceptAsCoTeacher(locals.app, locals.person, input, fromOf(event));
		if (!taught.ok) return refuseOrHide(taught.error);
		redirect(303, `/classes/${taught.value.class}`);
	},
};
