import { redirect } from '@sveltejs/kit';
import { forgetLearner, forgetSession, keepSession } from '$lib/server/session.ts';
import { becomeStudent, ownLink, renewOwnLink } from '$lib/server/use-cases/accounts/guest-link.ts';
import {
	changePassword,
	endOtherSessions,
	endSession,
	listSessions,
} from '$lib/server/use-cases/accounts/sessions.ts';
import { ownAccommodations } from '$lib/server/use-cases/classes/accommodate.ts';
import { changingTo } from '../changing.ts';
import { fieldOf, fieldsOf } from '../fields.ts';
import { fromOf } from '../from.ts';
import { refuse } from '../refuse.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { app, person } = locals;
	const [sessions, guest, easier] = await Promise.all([
		listSessions(app, person),
		ownLink(app, person),
		ownAccommodations(app, person),
	]);
	return {
		sessions: sessions.ok ? sessions.value : [],
		guest: guest.ok
			? { link: `${url.origin}/return/${guest.value.link}`, email: guest.value.email ?? '' }
			: undefined,
		easier,
		changed: url.searchParams.has('changed'),
	};
};

const changing = changingTo<RequestEvent>(() => '/account');

export const actions: Actions = {
	'sign-out': async (event) => {
		await endSession(event.locals.app, event.locals.person);
		forgetSession(event);
		redirect(303, '/');
	},
	end: changing(async ({ locals, request }) => {
		const session = fieldOf(await fieldsOf(request), 'session') ?? '';
		return endSession(locals.app, locals.person, { session });
	}),
	'end-others': changing(({ locals }) => endOtherSessions(locals.app, locals.person)),
	password: changingTo<RequestEvent>(() => '/account?changed')(async ({ locals, request }) => {
		const fields = await fieldsOf(request);
		return changePassword(locals.app, locals.person, {
			current: fieldOf(fields, 'current') ?? '',
			password: fieldOf(fields, 'password') ?? '',
		});
	}),
	become: async (event) => {
		const fields = await fieldsOf(event.request);
		const email = fieldOf(fields, 'email') ?? '';
		const password = fieldOf(fields, 'password') ?? '';
		const made = await becomeStudent(
			event.locals.app,
			event.locals.person,
			{ email, password },
			fromOf(event),
		);
		if (!made.ok) return refuse(made.error, { email });
		forgetLearner(event);
		keepSession(event, made.value.token);
		redirect(303, '/account');
	},
	'new-link': changing(({ locals }) => renewOwnLink(locals.app, locals.person)),
	leave: (event) => {
		forgetLearner(event);
		redirect(303, '/');
	},
};
