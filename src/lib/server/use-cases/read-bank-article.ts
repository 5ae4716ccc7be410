import type { Article } from '../../core/article/schema.ts';
import type { LearnerId } from '../../core/kernel/id.ts';
import { fail, ok, type Result } from '../../core/kernel/result.ts';
import type { App } from '../app.ts';
import { bankEntry, type BankEntry } from './list-banks.ts';

export type ReadBankArticleError = { code: 'bank_not_found' };

/** The article of a bank, with the learner's line about it. */
export async function readBankArticle(
	app: App,
	learner: LearnerId | null,
	input: { bank: string },
): Promise<Result<{ article: Article; entry: BankEntry }, ReadBankArticleError>> {
	const version = app.banks.find(input.bank);
	if (version === undefined) return fail({ code: 'bank_not_found' });
	const attempts = learner === null ? [] : await app.attempts.list(learner);
	return ok({ article: version.bank.article, entry: bankEntry(version, attempts) });
}
