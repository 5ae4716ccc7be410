import { listBanks } from '$lib/server/use-cases/list-banks.ts';
import { listRefusedBanks } from '$lib/server/use-cases/list-refused-banks.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const refused = listRefusedBanks(locals.app, locals.admin);
	return {
		banks: await listBanks(locals.app, locals.learner),
		/** How many bank folders are not served; told to the admin only. */
		refused: refused.ok ? refused.value.length : 0,
	};
};
