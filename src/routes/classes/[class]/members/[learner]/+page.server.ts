import { TIMES } from '$lib/server/classes/accommodations.ts';
import { accommodate } from '$lib/server/use-cases/classes/accommodate.ts';
import { removeMember } from '$lib/server/use-cases/classes/change-class.ts';
import { renameMember, renewMemberLink, viewMember } from '$lib/server/use-cases/classes/member.ts';
import { mergeMembers } from '$lib/server/use-cases/classes/merge-guest.ts';
import { changingTo } from '../../../../changing.ts';
import { fieldOf, fieldsOf } from '../../../../fields.ts';
import { accept } from '../../../../refuse.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const view = accept(await viewMember(locals.app, locals.person, params));
	return { ...view, times: TIMES, link: view.link && `${url.origin}/return/${view.link}` };
};

const changing = changingTo<RequestEvent>(
	({ params }) => `/classes/${params.class}/members/${params.learner}`,
);
/** For what leaves no such member in the class. */
const leaving = changingTo<RequestEvent>(({ params }) => `/classes/${params.class}`);

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
	merge: leaving(async ({ locals, params, request }) => {
		const into = fieldOf(await fieldsOf(request), 'into') ?? '';
		return mergeMembers(locals.app, locals.person, { ...params, into });
	}),
	remove: leaving(({ locals, params }) => removeMember(locals.app, locals.person, params)),
};
