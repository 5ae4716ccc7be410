import { redirect } from '@sveltejs/kit';
import type { Result } from '$lib/core/kernel/result.ts';
import { TIMES } from '$lib/server/classes/accommodations.ts';
import { accommodate } from '$lib/server/use-cases/classes/accommodate.ts';
import { removeMember } from '$lib/server/use-cases/classes/change-class.ts';
import { renameMember, renewMemberLink, viewMember } from '$lib/server/use-cases/classes/member.ts';
import { mergeMembers } from '$lib/server/use-cases/classes/merge-guest.ts';
import { fieldOf, fieldsOf } from '../../../../fields.ts';
import { accept, refuseOrHide } from '../../../../refuse.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const view = accept(await viewMember(locals.app, locals.person, params));
	return { ...view, times: TIMES, link: view.link && `${url.origin}/return/${view.link}` };
};

/** An action on the member of the page; then that page again, or the one of the class where the member is no longer in it. */
const changing =
	(
		use: (event: RequestEvent) => Promise<Result<true, { code: string }>>,
		then: 'member' | 'class' = 'member',
	) =>
	async (event: RequestEvent) => {
		const changed = await use(event);
		if (!changed.ok) return refuseOrHide(changed.error);
		const of = `/classes/${event.params.class}`;
		redirect(303, then === 'class' ? of : `${of}/members/${event.params.learner}`);
	};

export const actions: Actions = {
	rename: changing(async ({ locals, params, request }) => {
		const name = fieldOf(await fieldsOf(request), 'name') ?? '';
		return renameMember(locals.app, locals.person, { ...params, name });
	}),
	accommodate: changing(async ({ locals, params, request }) => {
		const fields = await fieldsOf(request);
		const time = fieldOf(fields, 'time') ?? '';
		const given = {
			time: time === 'none' ? null : Number(time),
			largerText: fields.has('largerText'),
			fewerDistractors: fields.has('fewerDistractors'),
		};
		return accommodate(locals.app, locals.person, { ...params, given });
	}),
	'new-link': changing(({ locals, params }) => renewMemberLink(locals.app, locals.person, params)),
	merge: changing(async ({ locals, params, request }) => {
		const into = fieldOf(await fieldsOf(request), 'into') ?? '';
		return mergeMembers(locals.app, locals.person, { ...params, into });
	}, 'class'),
	remove: changing(({ locals, params }) => removeMember(locals.app, locals.person, params), 'class'),
};
