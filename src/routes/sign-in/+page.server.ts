import { redirect } from '@sveltejs/kit';
import { keepSession } from '$lib/server/session.ts';
import { endSession } from '$lib/server/use-cases/accounts/sessions.ts';
import { signIn } from '$lib/server/use-cases/accounts/sign-in.ts';
import { fieldOf, fieldsOf } from '../fields.ts';
import { fromOf, nextPath } from '../from.ts';
import { refuse } from '../refuse.ts';
import { sentence } from '../sentences.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	if (locals.person.account !== null) redirect(303, '/account');
	const refused = url.searchParams.has('refused') ? sentence('provider_refused')?.sentence : undefined;
	return { mail: locals.app.mail !== undefined, provider: locals.app.provider, refused };
};

export const actions: Actions = {
	enter: async (event) => {
		const { locals, url } = event;
		const fields = await fieldsOf(event.request);
		const email = fieldOf(fields, 'email') ?? '';
		const password = fieldOf(fields, 'password') ?? '';
		const signed = await signIn(locals.app, { email, password }, fromOf(event));
		if (!signed.ok) return refuse(signed.error, { email });
		// What was open in this browser is over: a session that somebody planted does not live on.
		await endSession(locals.app, locals.person);
		keepSession(event, signed.value.token);
		redirect(303, nextPath(url.searchParams.get('next'), '/classes'));
	},
};
