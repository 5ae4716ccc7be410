import { redirect } from '@sveltejs/kit';
import { addRoster, listLinks, previewRoster } from '$lib/server/use-cases/classes/add-roster.ts';
import { fieldOf, fieldsOf } from '../../../fields.ts';
import { accept, refuseOrHide } from '../../../refuse.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { class: of, links } = accept(await listLinks(locals.app, locals.person, params));
	return {
		class: { id: of.id, name: of.name },
		links: links.map(({ name, link }) => ({ name, link: `${url.origin}/return/${link}` })),
	};
};

export const actions: Actions = {
	preview: async ({ locals, params, request }) => {
		const text = fieldOf(await fieldsOf(request), 'text') ?? '';
		const read = await previewRoster(locals.app, locals.person, { ...params, text });
		if (!read.ok) return refuseOrHide(read.error, { text });
		return { lines: read.value, text };
	},
	add: async ({ locals, params, request }) => {
		const text = fieldOf(await fieldsOf(request), 'text') ?? '';
		const added = await addRoster(locals.app, locals.person, { ...params, text });
		if (!added.ok) return refuseOrHide(added.error, { text });
		redirect(303, `/classes/${params.class}/roster#links`);
	},
};
