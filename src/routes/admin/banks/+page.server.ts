import { listBanks } from '$lib/server/use-cases/list-banks.ts';
import { listRefusedBanks } from '$lib/server/use-cases/list-refused-banks.ts';
import { accept } from '../../refuse.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const refused = listRefusedBanks(locals.app, locals.person);
	return { refused: accept(refused), served: await listBanks(locals.app, null) };
};
