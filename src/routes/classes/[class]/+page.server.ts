import { renderSVG } from 'uqr';
import { shownCode } from '$lib/server/classes/join-code.ts';
import { inviteCoTeacher, withdrawInvitation } from '$lib/server/use-cases/accounts/invitations.ts';
import * as change from '$lib/server/use-cases/classes/change-class.ts';
import { viewClass } from '$lib/server/use-cases/classes/view-class.ts';
import { changingTo } from '../../changing.ts';
import { fieldOf, fieldsOf } from '../../fields.ts';
import { accept, refuseOrHide } from '../../refuse.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const view = accept(await viewClass(locals.app, locals.person, params));
	const { code } = view.class;
	const link = code && `${url.origin}/join/${code.text}`;
	return {
		...view,
		join: code &&
			link && {
				code: shownCode(code.text),
				until: code.until,
				link,
				qr: `data:image/svg+xml,${encodeURIComponent(renderSVG(link, { border: 2 }))}`,
			},
	};
};

const changing = changingTo<RequestEvent>(({ params }) => `/classes/${params.class}`);
const leaving = changingTo<RequestEvent>(() => '/classes');

export const actions: Actions = {
	rename: changing(async ({ locals, params, request }) => {
		const name = fieldOf(await fieldsOf(request), 'name') ?? '';
		return change.renameClass(locals.app, locals.person, { ...params, name });
	}),
	archive: changing(({ locals, params }) => change.archiveClass(locals.app, locals.person, params)),
	restore: changing(({ locals, params }) => change.restoreClass(locals.app, locals.person, params)),
	'new-code': changing(({ locals, params }) => change.replaceCode(locals.app, locals.person, params)),
	'close-code': changing(({ locals, params }) => change.closeCode(locals.app, locals.person, params)),
	withdraw: changing(async ({ locals, params, request }) => {
		const invitation = fieldOf(await fieldsOf(request), 'invitation') ?? '';
		return withdrawInvitation(locals.app, locals.person, { ...params, invitation });
	}),
	invite: async ({ locals, params, request, url }) => {
		const note = fieldOf(await fieldsOf(request), 'note') ?? '';
		const invited = await inviteCoTeacher(locals.app, locals.person, { ...params, note });
		if (!invited.ok) return refuseOrHide(invited.error, { note });
		return { invited: { note, link: `${url.origin}/invited/${invited.value.secret}` } };
	},
	leave: leaving(({ locals, params }) => change.leaveClass(locals.app, locals.person, params)),
};
