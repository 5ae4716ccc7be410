import { redirect } from '@sveltejs/kit';
import { keepLearner } from '$lib/server/session.ts';
import { guestOfLink } from '$lib/server/use-cases/accounts/guest-link.ts';
import { mergeOwnGuest } from '$lib/server/use-cases/classes/merge-guest.ts';
import { fromOf } from '../../from.ts';
import { accept, refuseOrHide } from '../../refuse.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const guest = accept(await guestOfLink(event.locals.app, event.params.link, fromOf(event)));
	return { guest: guest.name };
};

export const actions: Actions = {
	/** Asked for by a button: a program that follows links to look at them becomes nobody. */
	open: async (event) => {
		const { locals, params } = event;
		const guest = accept(await guestOfLink(locals.app, params.link, fromOf(event)));
		if (locals.person.account === null) {
			keepLearner(event, guest.learner);
			redirect(303, '/account');
		}
		const merged = await mergeOwnGuest(locals.app, locals.person, guest);
		if (!merged.ok) return refuseOrHide(merged.error);
		redirect(303, '/classes');
	},
};
