import { listBanks } from '$lib/server/use-cases/list-banks.ts';
import { listRefusedBanks } from '$lib/server/use-cases/list-refused-banks.ts';
import { readBankArticle } from '$lib/server/use-cases/read-bank-article.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const banks = await listBanks(locals.app, locals.learner);
	const [lead] = banks;
	const read = lead && (await readBankArticle(locals.app, null, { bank: lead.id }));
	const refused = listRefusedBanks(locals.app, locals.person);
	return {
		banks,
		/** How the newest article begins. */
		opening: read?.ok ? read.value.article.paragraphs[0] : undefined,
		/** How many bank folders are not served; told to the admin only. */
		refused: refused.ok ? refused.value.length : 0,
	};
};
