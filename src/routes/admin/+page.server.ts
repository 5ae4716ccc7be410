import { inviteTeacher, listStaff, withdrawInvitation } from '$lib/server/use-cases/accounts/invitations.ts';
import { changingTo } from '../changing.ts';
import { fieldOf, fieldsOf } from '../fields.ts';
import { accept, refuseOrHide } from '../refuse.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals }) => accept(await listStaff(locals.app, locals.person));

const changing = changingTo<RequestEvent>(() => '/admin');

export const actions: Actions = {
	invite: async ({ locals, request, url }) => {
		const note = fieldOf(await fieldsOf(request), 'note') ?? '';
		const invited = await inviteTeacher(locals.app, locals.person, { note });
		if (!invited.ok) return refuseOrHide(invited.error, { note });
		return { invited: { note, link: `${url.origin}/invited/${invited.value.secret}` } };
	},
	withdraw: changing(async ({ locals, request }) => {
		const invitation = fieldOf(await fieldsOf(request), 'invitation') ?? '';
		return withdrawInvitation(locals.app, locals.person, { invitation });
	}),
};
