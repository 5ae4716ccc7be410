import { redirect } from '@sveltejs/kit';
import { listBanks } from '$lib/server/use-cases/list-banks.ts';
import { listRefusedBanks } from '$lib/server/use-cases/list-refused-banks.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const refused = listRefusedBanks(locals.app, locals.admin);
	if (!refused.ok) redirect(303, '/admin');
	return { refused: refused.value, served: await listBanks(locals.app, null) };
};
