import { fail, ok, type Result } from '../../core/kernel/result.ts';
import type { App } from '../app.ts';
import { explain } from '../explain.ts';
import { may } from '../permissions/may.ts';
import type { Person } from '../permissions/person.ts';

export type RefusedBankEntry = {
	folder: string;
	/** File, place in it, what was found there, and one English sentence that says how to mend it. */
	problems: { file: string; path: string; found: string; mend: string }[];
};

/** The bank folders that are not served, for the admin only. */
export function listRefusedBanks(
	app: App,
	person: Person,
): Result<RefusedBankEntry[], { code: 'not_admin' }> {
	if (!may(person, 'installation.keep')) return fail({ code: 'not_admin' });
	return ok(
		app.banks.refused().map(({ folder, problems }) => ({
			folder,
			problems: problems.map((problem) => ({
				file: problem.file,
				path: problem.path,
				found: problem.found,
				mend: explain(problem),
			})),
		})),
	);
}
